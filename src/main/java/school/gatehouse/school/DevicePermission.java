package school.gatehouse.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** The leadership's express permission to use a personal device. */
@Entity
@Table(name = "device_permission")
class DevicePermission extends SchoolRow {
  String holder;
  String reason;

  @Column(name = "account_id")
  UUID account;

  @Column(name = "until_day")
  LocalDate until;

  @Column(name = "granted_by")
  UUID grantedBy;

  @Column(name = "ended_on")
  LocalDate endedOn;

  @Column(name = "ended_by")
  UUID endedBy;

  protected DevicePermission() {}

  DevicePermission(UUID change, UUID grantedBy, DevicePermissionResource.NewPermission wanted) {
    super(change);
    this.grantedBy = grantedBy;
    holder = wanted.holder();
    account = wanted.account();
    reason = wanted.reason();
    until = wanted.until();
  }

  void give(UUID person, UUID newChange) {
    account = person;
    writtenBy(newChange);
  }

  /**
   * Whether this person may use their own device on that day; one that is nobody's permits none.
   */
  boolean permits(UUID person, LocalDate day) {
    return person.equals(account) && covers(day);
  }

  boolean inForce(LocalDate today) {
    return account != null && covers(today);
  }

  private boolean covers(LocalDate day) {
    return (until == null || !day.isAfter(until)) && (endedOn == null || day.isBefore(endedOn));
  }

  boolean ended() {
    return endedOn != null;
  }

  /** From this day on it permits nothing. */
  void end(LocalDate today, UUID by, UUID newChange) {
    endedOn = today;
    endedBy = by;
    writtenBy(newChange);
  }
}
