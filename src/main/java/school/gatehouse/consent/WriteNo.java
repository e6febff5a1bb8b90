package school.gatehouse.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;

/** Appends a withdrawal or objection, inside a change that somebody else has opened. */
@ApplicationScoped
class WriteNo {

  private static final String APPEND =
      "insert into consent_no (id, school_id, pupil_id, kind, by_person, method, received_on,"
          + " categories, kinds, channels, media, naming, keyed_by, change_id)"
          + " values (:id, :school, :pupil, :kind, :person, :method, :received,"
          + " :categories, :kinds, :channels, :media, :naming, :account, :change)";

  private final Session database;
  private final SchoolWall wall;
  private final Audit audit;

  WriteNo(Session database, SchoolWall wall, Audit audit) {
    this.database = database;
    this.wall = wall;
    this.audit = audit;
  }

  UUID write(Caller by, UUID pupil, Consents.NewNo no) {
    var id = UUID.randomUUID();
    var scope = no.scope();
    database
        .createNativeMutationQuery(APPEND)
        .setParameter("id", id)
        .setParameter("school", wall.school())
        .setParameter("pupil", pupil)
        .setParameter("kind", no.kind().name())
        .setParameter("person", no.by().toString())
        .setParameter("method", no.method())
        .setParameter("received", no.receivedOn())
        .setParameter("categories", names(scope.categories()))
        .setParameter("kinds", names(scope.kinds()))
        .setParameter("channels", scope.channels().stream().sorted().toArray(UUID[]::new))
        .setParameter("media", scope.media().stream().sorted().toArray(UUID[]::new))
        .setParameter("naming", scope.naming().map(Enum::name).orElse(null), String.class)
        .setParameter("account", by.account())
        .setParameter("change", wall.change())
        .executeUpdate();
    var action = "consent." + no.kind().name().toLowerCase(Locale.ROOT);
    audit.write(by, Entry.of(action, id).person(pupil).with("method", no.method()));
    return id;
  }

  private static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toArray(String[]::new);
  }
}
