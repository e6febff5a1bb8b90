package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.inspection.Words;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.submission.names.NameFound;
import school.gatehouse.submission.names.Passage;
import school.gatehouse.submission.names.PupilNames;
import school.gatehouse.submission.names.Strength;

/**
 * Whose names stand in what goes with an item. They are looked for once, when it is sent in, among
 * the names of everybody in the school at that time, and kept, because the file is not at hand when
 * it is decided again. Ask inside a transaction of the school.
 */
@ApplicationScoped
class NamesFound {

  private final Session database;
  private final SchoolWall wall;
  private final Pupils pupils;

  NamesFound(Session database, SchoolWall wall, Pupils pupils) {
    this.database = database;
    this.wall = wall;
    this.pupils = pupils;
  }

  /** Looks through all words that go with a file. */
  List<NameFound> look(
      SubmissionDetails details, Optional<String> fileName, Collection<Words> inside) {
    var passages = written(details.title(), Optional.ofNullable(details.caption()));
    fileName.ifPresent(name -> passages.add(new Passage(Passage.FILE_NAME, name)));
    inside.forEach(words -> passages.add(new Passage(words.where(), words.text())));
    return school().in(passages);
  }

  /** The names of the whole school, to be asked about many texts. */
  PupilNames school() {
    return new PupilNames(pupils.everyName());
  }

  /** Keeps what was found of a submission that is being written. */
  void write(Submission row, List<NameFound> found) {
    row.namesFound = !found.isEmpty();
    if (found.isEmpty()) {
      return;
    }
    database
        .createNativeMutationQuery(
            "insert into name_found (media_id, pupil_id, school_id, where_text, strength)"
                + " select :media, f.pupil, :school, f.place, f.strength from"
                + " unnest(cast(:pupils as uuid[]), cast(:places as text[]),"
                + " cast(:strengths as text[])) as f (pupil, place, strength)")
        .setParameter("media", row.media)
        .setParameter("school", wall.school())
        .setParameter("pupils", found.stream().map(NameFound::pupil).toArray(UUID[]::new))
        .setParameter("places", found.stream().map(NameFound::where).toArray(String[]::new))
        .setParameter(
            "strengths", found.stream().map(each -> each.strength().name()).toArray(String[]::new))
        .executeUpdate();
  }

  /** What was found, by place; what was sent in before names were kept is looked through now. */
  List<NameFound> of(Submission row) {
    if (row.namesFound == null) {
      return school().in(written(row.title, Optional.ofNullable(row.caption)));
    }
    return row.namesFound ? read(row.media) : List.of();
  }

  private List<NameFound> read(UUID media) {
    return database
        .createNativeQuery(
            "select pupil_id, where_text, strength from name_found where media_id = :media"
                + " order by where_text, pupil_id",
            Object[].class)
        .setParameter("media", media)
        .getResultList()
        .stream()
        .map(
            row -> new NameFound((UUID) row[0], (String) row[1], Strength.valueOf((String) row[2])))
        .toList();
  }

  private static List<Passage> written(String title, Optional<String> caption) {
    var passages = new ArrayList<Passage>();
    passages.add(new Passage(Passage.TITLE, title));
    caption.ifPresent(words -> passages.add(new Passage(Passage.CAPTION, words)));
    return passages;
  }

  /** The places of these names that say more than they may, with these pupils in the item. */
  static List<String> tooMuch(Submission row, Set<UUID> inItem, Collection<NameFound> found) {
    var rule = new NamesAllowed(row.naming, inItem);
    return found.stream().filter(rule::isTooMuch).map(NameFound::where).distinct().toList();
  }

  /** The places where a family name stands alone. */
  static List<String> familyNames(Collection<NameFound> found) {
    return found.stream()
        .filter(each -> each.strength() == Strength.FAMILY)
        .map(NameFound::where)
        .distinct()
        .toList();
  }
}
