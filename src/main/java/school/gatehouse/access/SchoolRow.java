package school.gatehouse.access;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What every row has: an id, its school, and the change that wrote it. */
@MappedSuperclass
public abstract class SchoolRow {

  @Id protected UUID id;

  @TenantId
  @Column(name = "school_id")
  protected String school;

  @Column(name = "change_id")
  protected UUID change;

  protected SchoolRow() {}

  /** A new row with a random id, written by the change in hand. */
  protected SchoolRow(UUID change) {
    this.id = UUID.randomUUID();
    this.change = change;
  }

  public UUID id() {
    return id;
  }

  public UUID change() {
    return change;
  }

  /** Marks the row as last written by this change. */
  protected void writtenBy(UUID newChange) {
    this.change = newChange;
  }
}
