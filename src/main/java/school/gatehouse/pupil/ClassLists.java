package school.gatehouse.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Who is in which class, in the order of classes and names. Ask inside a transaction. */
@ApplicationScoped
public class ClassLists {

  private static final String CLASS_ORDER =
      " order by coalesce(cast(left(substring(class_name from '^[0-9]+'), 4) as integer), 0),"
          + " class_name";
  private static final String PUPILS =
      "select id, given_name, family_name, known_as, class_name, date_of_birth, twin from"
          + " (select p.*, count(*) over (partition by date_of_birth, lower(family_name)) > 1"
          + " as twin from pupil p where on_roll_until is null or on_roll_until >= :day) as present"
          + " where (cast(:class as text) is null or class_name = :class)"
          + " and (:joining or on_roll_from <= :day)"
          + CLASS_ORDER
          + ", folded, id";
  private static final String CLASSES =
      "select class_name from (select distinct class_name from pupil"
          + " where on_roll_until is null or on_roll_until >= :day) as present"
          + CLASS_ORDER;

  private final Session database;

  ClassLists(Session database) {
    this.database = database;
  }

  /** Pupils who are on roll on that day; of one class if one is named. */
  public List<ClassEntry> onRoll(Optional<String> className, LocalDate day) {
    return entries(className, day, false);
  }

  /** The same, and those who join later. */
  public List<ClassEntry> onRollOrJoining(Optional<String> className, LocalDate day) {
    return entries(className, day, true);
  }

  /** The classes that somebody is in on that day, or joins later. */
  public List<String> classes(LocalDate day) {
    return database.createNativeQuery(CLASSES, String.class).setParameter("day", day).list();
  }

  private List<ClassEntry> entries(Optional<String> className, LocalDate day, boolean joining) {
    return database
        .createNativeQuery(PUPILS, Tuple.class)
        .setParameter("day", day)
        .setParameter("joining", joining)
        .setParameter("class", className.filter(name -> !name.isBlank()).orElse(null))
        .getResultStream()
        .map(ClassLists::entry)
        .toList();
  }

  private static ClassEntry entry(Tuple row) {
    var name =
        new PupilName(
            row.get("id", UUID.class),
            row.get("given_name", String.class),
            row.get("family_name", String.class),
            Optional.ofNullable(row.get("known_as", String.class)),
            row.get("class_name", String.class),
            row.get("date_of_birth", LocalDate.class));
    return new ClassEntry(name, row.get("twin", Boolean.class));
  }
}
