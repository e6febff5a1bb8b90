package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Naming;
import school.gatehouse.decision.OtherKind;
import school.gatehouse.decision.Role;

/** Writes down who is in an item; every correction is a new revision, nothing is overwritten. */
@ApplicationScoped
class PeopleRegister {

  private static final String APPEARANCES =
      "select s.id, s.media_id, s.title, s.submitted_at, s.naming,"
          + " coalesce(string_agg(d.role, ',' order by d.role), '') as roles,"
          + " coalesce(bool_and(d.possibly), false) as possibly, s.media_id in (select o.media_id"
          + " from taken_out o where o.pupil_id = :pupil) as taken_out"
          + " from submission s left join depiction d on d.media_id = s.media_id"
          + " and d.revision = s.people_revision and d.pupil_id = :pupil"
          + " where d.pupil_id is not null or s.media_id = any(:besides)"
          + " or s.media_id in (select o.media_id from taken_out o where o.pupil_id = :pupil)"
          + " group by s.id, s.media_id, s.title, s.submitted_at, s.naming"
          + " order by s.submitted_at desc, s.id";

  private final Session database;
  private final SchoolWall wall;

  PeopleRegister(Session database, SchoolWall wall) {
    this.database = database;
    this.wall = wall;
  }

  void write(UUID media, int revision, People people, UUID by) {
    insert(
            "insert into people (media_id, revision, school_id, nobody, not_sure, set_by, change_id)"
                + " values (:media, :revision, :school, :nobody, :notSure, :by, :change)",
            media,
            revision)
        .setParameter("nobody", people.nobodyIdentifiable())
        .setParameter("notSure", people.notSure())
        .setParameter("by", by)
        .setParameter("change", wall.change())
        .executeUpdate();
    people.pupils().forEach(pupil -> writePupil(media, revision, pupil));
    for (int position = 0; position < people.others().size(); position++) {
      writeOthers(media, revision, position, people.others().get(position));
    }
  }

  People read(UUID media, int revision) {
    var said = select("select nobody, not_sure from people", media, revision).get(0);
    return new People(
        select("select pupil_id, role, possibly from depiction", media, revision).stream()
            .map(
                row ->
                    new People.Pupil(
                        (UUID) row[0], Role.valueOf((String) row[1]), (Boolean) row[2]))
            .toList(),
        select("select kind, count, evidence_id from other_person", media, revision).stream()
            .map(
                row ->
                    new People.Others(
                        OtherKind.valueOf((String) row[0]),
                        ((Number) row[1]).intValue(),
                        (UUID) row[2]))
            .toList(),
        (Boolean) said[0],
        (Boolean) said[1]);
  }

  /** Items in which one of these pupils is listed now. */
  Set<UUID> itemsOf(Collection<UUID> pupils) {
    return database
        .createNativeQuery(
            "select distinct d.media_id from depiction d join submission s"
                + " on s.media_id = d.media_id and s.people_revision = d.revision"
                + " where d.pupil_id = any(:pupils)",
            UUID.class)
        .setParameter("pupils", pupils.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .collect(Collectors.toSet());
  }

  List<Submissions.Appearance> appearances(UUID pupil, Collection<UUID> besides) {
    return database
        .createNativeQuery(APPEARANCES, Tuple.class)
        .setParameter("pupil", pupil)
        .setParameter("besides", besides.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(PeopleRegister::appearance)
        .toList();
  }

  private static Submissions.Appearance appearance(Tuple row) {
    return new Submissions.Appearance(
        row.get("id", UUID.class),
        row.get("media_id", UUID.class),
        row.get("title", String.class),
        Moment.ofRow(0L, row.get("submitted_at"), Instant.EPOCH).at(),
        Naming.valueOf(row.get("naming", String.class)),
        Stream.of(row.get("roles", String.class).split(",", -1))
            .filter(role -> !role.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))),
        row.get("possibly", Boolean.class),
        row.get("taken_out", Boolean.class));
  }

  private void writePupil(UUID media, int revision, People.Pupil pupil) {
    insert(
            "insert into depiction (media_id, revision, school_id, pupil_id, role, possibly)"
                + " values (:media, :revision, :school, :pupil, :role, :possibly)",
            media,
            revision)
        .setParameter("pupil", pupil.pupil())
        .setParameter("role", pupil.role().name())
        .setParameter("possibly", pupil.possibly())
        .executeUpdate();
  }

  private void writeOthers(UUID media, int revision, int position, People.Others others) {
    insert(
            "insert into other_person (media_id, revision, position, school_id, kind, count,"
                + " evidence_id) values (:media, :revision, :position, :school, :kind, :count,"
                + " cast(:evidence as uuid))",
            media,
            revision)
        .setParameter("position", position)
        .setParameter("kind", others.kind().name())
        .setParameter("count", others.count())
        .setParameter("evidence", others.evidence() == null ? null : others.evidence().toString())
        .executeUpdate();
  }

  private MutationQuery insert(String sql, UUID media, int revision) {
    return database
        .createNativeMutationQuery(sql)
        .setParameter("media", media)
        .setParameter("revision", revision)
        .setParameter("school", wall.school());
  }

  private List<Object[]> select(String what, UUID media, int revision) {
    return database
        .createNativeQuery(
            what + " where media_id = :media and revision = :revision", Object[].class)
        .setParameter("media", media)
        .setParameter("revision", revision)
        .getResultList();
  }
}
