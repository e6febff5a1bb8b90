package school.gatehouse.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import school.gatehouse.access.SchoolRow;

/** The recorded decision that a notice version includes a channel that it does not name. */
@Entity
@Immutable
@Table(name = "notice_coverage")
class NoticeCoverage extends SchoolRow {
  @Column(name = "notice_id")
  UUID notice;

  @Column(name = "channel_id")
  UUID channel;

  String reason;

  @Column(name = "set_by")
  UUID setBy;

  protected NoticeCoverage() {}

  NoticeCoverage(UUID change, UUID notice, UUID channel, UUID setBy) {
    super(change);
    this.notice = notice;
    this.channel = channel;
    this.setBy = setBy;
  }
}
