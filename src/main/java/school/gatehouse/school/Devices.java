package school.gatehouse.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.problem.Problem;

/** The register of school devices, and permissions for personal ones. */
@ApplicationScoped
class Devices {

  private final Session database;

  Devices(Session database) {
    this.database = database;
  }

  boolean contradict(Optional<String> make, Optional<String> model) {
    if (make.isEmpty() || model.isEmpty()) {
      return false;
    }
    var register = all();
    return !register.isEmpty()
        && register.stream()
            .noneMatch(device -> same(device.make, make.get()) && same(device.model, model.get()));
  }

  void insist(UUID permission) {
    if (database.find(DevicePermission.class, permission) == null) {
      throw Problem.unknownReference("device.permission");
    }
  }

  boolean permitted(UUID permission, UUID person, LocalDate day) {
    return database.find(DevicePermission.class, permission).permits(person, day);
  }

  List<Device> all() {
    return database.createSelectionQuery("from Device order by id", Device.class).getResultList();
  }

  /** Personal devices that are or were permitted, by the name of who holds them. */
  List<DevicePermission> permissions() {
    return database
        .createSelectionQuery("from DevicePermission order by holder, id", DevicePermission.class)
        .getResultList();
  }

  DevicePermission permission(UUID id) {
    return Optional.ofNullable(database.find(DevicePermission.class, id))
        .orElseThrow(Problem::notHere);
  }

  void add(Object row) {
    database.persist(row);
  }

  private static boolean same(String registered, String read) {
    return registered.strip().equalsIgnoreCase(read.strip());
  }
}
