package school.gatehouse.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import school.gatehouse.access.SchoolRow;

/** One version of the wording shown; channels and permissions are written by SQL beside it. */
@Entity
@Immutable
@Table(name = "notice")
class Notice extends SchoolRow {
  int version;
  String title;
  String language;
  String wording;

  protected Notice() {}

  Notice(UUID change, NoticeFields fields, int version) {
    super(change);
    this.version = version;
    this.title = fields.title();
    this.language = fields.language();
    this.wording = fields.text();
  }
}
