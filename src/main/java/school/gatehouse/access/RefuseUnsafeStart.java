package school.gatehouse.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Does not let the service start on a database or with settings that could lose or leak. */
@ApplicationScoped
class RefuseUnsafeStart {

  private static final String USER =
      "select r.rolsuper or r.rolbypassrls or exists (select 1 from pg_class c"
          + " join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema()"
          + " and pg_has_role(r.oid, c.relowner, 'USAGE')) from pg_roles r"
          + " where r.rolname = current_user";

  private final SchoolWall wall;
  private final Session database;
  private final Optional<String> issuer;
  private final Optional<Set<String>> audiences;

  RefuseUnsafeStart(
      SchoolWall wall,
      Session database,
      @ConfigProperty(name = "mp.jwt.verify.issuer") Optional<String> issuer,
      @ConfigProperty(name = "mp.jwt.verify.audiences") Optional<Set<String>> audiences) {
    this.wall = wall;
    this.database = database;
    this.issuer = issuer;
    this.audiences = audiences;
  }

  void check(@Observes StartupEvent start) {
    var unsafe = wall.outside(this::unsafe);
    if (issuer.isEmpty() || audiences.isEmpty()) {
      unsafe.add("tokens are verified without an issuer or an audience");
    }
    if (!unsafe.isEmpty()) {
      throw new UnsafeSettings(unsafe);
    }
  }

  List<String> unsafe() {
    List<String> unsafe = new ArrayList<>();
    if (!"on".equals(setting("fsync"))) {
      unsafe.add("PostgreSQL runs with fsync off");
    }
    if ("off".equals(setting("synchronous_commit"))) {
      unsafe.add("PostgreSQL runs with synchronous_commit off");
    }
    if (database.createNativeQuery(USER, Boolean.class).getSingleResult()) {
      unsafe.add("the database user is a superuser, may pass the wall, or owns the tables");
    }
    return unsafe;
  }

  private String setting(String name) {
    return database
        .createNativeQuery("select current_setting(:name)", String.class)
        .setParameter("name", name)
        .getSingleResult();
  }

  /** The start is refused. */
  static final class UnsafeSettings extends RuntimeException {
    UnsafeSettings(List<String> unsafe) {
      super("Gatehouse does not start: " + String.join("; ", unsafe));
    }
  }
}
