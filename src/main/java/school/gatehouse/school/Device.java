package school.gatehouse.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** A camera, tablet or phone that belongs to the school. */
@Entity
@Table(name = "device")
class Device extends SchoolRow {
  String make;
  String model;
  String serial;

  protected Device() {}

  Device(UUID change, String make, String model, String serial) {
    super(change);
    this.make = make;
    this.model = model;
    this.serial = serial;
  }
}
