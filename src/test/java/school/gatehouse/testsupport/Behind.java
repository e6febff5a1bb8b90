package school.gatehouse.testsupport;

import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.outbox.WorkOff;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.Listed;
import school.gatehouse.storage.Storage;

/** What lies behind the doors: rows, objects, and the jobs that a test runs when it wants to. */
@ApplicationScoped
public class Behind {

  private final SchoolWall wall;
  private final Session database;
  private final Storage storage;
  private final WorkOff workOff;
  private final Scheduler scheduler;

  Behind(SchoolWall wall, Session database, Storage storage, WorkOff workOff, Scheduler scheduler) {
    this.wall = wall;
    this.database = database;
    this.storage = storage;
    this.workOff = workOff;
    this.scheduler = scheduler;
  }

  /** No job runs by itself until they are let go again. */
  public void holdJobs() {
    scheduler.pause();
  }

  public void letJobsGo() {
    scheduler.resume();
  }

  public void workOff(String school) {
    workOff.allDue(school);
  }

  /** The first column of what a query finds in a school. */
  public List<String> texts(String school, String sql) {
    return wall.in(school, () -> database.createNativeQuery(sql, String.class).getResultList());
  }

  public int change(String school, String sql) {
    return wall.in(school, () -> database.createNativeMutationQuery(sql).executeUpdate());
  }

  /** Changes what the service itself may not: rows that stay as they were written. */
  public int changeAsOwner(String sql) {
    var config = ConfigProvider.getConfig();
    try (var owner =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        var statement = owner.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The states of all releases of an item. */
  public List<String> releases(String school, String media) {
    return texts(
        school,
        "select state from release where media_id = '" + UUID.fromString(media) + "' order by 1");
  }

  /** What of a school lies in the approved bucket. */
  public List<String> approvedObjects(String school) {
    try (var objects = storage.list(Bucket.APPROVED, school + "/")) {
      return objects.map(Listed::path).toList();
    }
  }

  /** Live places that were not covered at their last decision and that nobody was told to end. */
  public List<String> uncoveredPlaces(String school) {
    return texts(
        school,
        "select cast(p.id as text) from publication p where p.state = 'LIVE'"
            + " and not exists (select 1 from takedown t where t.publication_id = p.id)"
            + " and not exists (select 1 from release r where r.media_id = p.media_id"
            + " and r.channel_id = p.channel_id and r.state = 'APPROVED')");
  }
}
