package school.gatehouse.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** A person's account or a machine client. Roles and channels are written by SQL beside it. */
@Entity
@Table(name = "account")
class AccountRow extends SchoolRow {

  String username;

  @Column(name = "password_hash")
  String passwordHash;

  boolean machine;

  @Column(name = "all_channels")
  boolean allChannels;

  boolean active;

  protected AccountRow() {}

  AccountRow(UUID change, String username, String passwordHash) {
    super(change);
    this.username = username;
    this.passwordHash = passwordHash;
    this.active = true;
  }

  void passwordIs(String hash, UUID newChange) {
    passwordHash = hash;
    writtenBy(newChange);
  }

  void switchOff(UUID newChange) {
    active = false;
    writtenBy(newChange);
  }
}
