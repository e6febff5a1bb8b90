package school.gatehouse.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;

/** The schools of this installation and what each has settled. */
@ApplicationScoped
public class Schools implements PanacheRepositoryBase<School, String> {

  private final SchoolWall wall;
  private final Changes changes;
  private final Audit audit;
  private final Devices devices;
  private final boolean demo;

  Schools(
      SchoolWall wall,
      Changes changes,
      Audit audit,
      Devices devices,
      @ConfigProperty(name = "gatehouse.demo") boolean demo) {
    this.wall = wall;
    this.changes = changes;
    this.audit = audit;
    this.devices = devices;
    this.demo = demo;
  }

  /** Opens a new school and gives its id. */
  public String open(String name, SchoolSettings settings) {
    var id = UUID.randomUUID().toString();
    wall.outside(
        () ->
            getSession()
                .createNativeMutationQuery("insert into tenant (id) values (:id)")
                .setParameter("id", id)
                .executeUpdate());
    changes.make(
        id,
        Scope.nothing(),
        now -> {
          var row = new School(id, name, wall.change());
          settings.writeTo(row);
          persist(row);
          audit.write(Caller.ofJob(id), Entry.of("school.opened", UUID.fromString(id)));
          return id;
        });
    return id;
  }

  /** What decisions need to know of the school in hand. */
  public SchoolFacts facts() {
    return here().facts(false, demo);
  }

  /** Whether the file names a camera that is none of the registered ones; no register, no. */
  public boolean contradictsRegister(Optional<String> make, Optional<String> model) {
    return devices.contradict(make, model);
  }

  /** Throws 422 if this school has no such permission for a personal device. */
  public void insistOnDevicePermission(UUID permission) {
    devices.insist(permission);
  }

  /** Whether that permission for a personal device is this person's, and in force on that day. */
  public boolean devicePermitted(UUID permission, UUID person, LocalDate day) {
    return devices.permitted(permission, person, day);
  }

  /** The name of the school in hand. */
  public String name() {
    return here().name;
  }

  /** The colour of its pages, as #rrggbb. */
  public String colour() {
    return here().colour;
  }

  School here() {
    return findByIdOptional(wall.school()).orElseThrow(Problem::notHere);
  }
}
