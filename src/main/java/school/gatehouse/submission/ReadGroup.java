package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;

/** Finds what is judged together with an item. Ask inside a transaction of the school. */
@ApplicationScoped
class ReadGroup {

  private final Session database;
  private final PeopleRegister register;
  private final MediaStore media;
  private final EditedCopies edited;

  ReadGroup(Session database, PeopleRegister register, MediaStore media, EditedCopies edited) {
    this.database = database;
    this.register = register;
    this.media = media;
    this.edited = edited;
  }

  ItemGroup of(UUID item) {
    var said = said(media.sameBytes(item));
    var ids = said.keySet().stream().map(each -> each.media).collect(Collectors.toSet());
    var standing = edited.withSources(ids);
    return new ItemGroup(
        said.keySet().stream()
            .filter(each -> each.media.equals(item))
            .findFirst()
            .orElseThrow(Problem::notHere),
        said,
        standing,
        standing.equals(ids) ? List.of() : stillIn(ids));
  }

  /** Everybody in what these were made of, but for those who were taken out. */
  private List<People.Pupil> stillIn(Set<UUID> items) {
    return items.stream().flatMap(item -> edited.of(item).stream()).flatMap(this::left).toList();
  }

  private Stream<People.Pupil> left(EditedCopies.Made made) {
    var source = said(media.sameBytes(made.source()));
    var before = source.keySet().stream().map(each -> each.media).collect(Collectors.toSet());
    return Stream.concat(
            source.values().stream().flatMap(people -> people.pupils().stream()),
            stillIn(before).stream())
        .filter(pupil -> !made.takenOut().contains(pupil.pupil()));
  }

  private Map<Submission, People> said(Set<UUID> items) {
    Map<Submission, People> said = new LinkedHashMap<>();
    database
        .createSelectionQuery("from Submission where media in (:ids)", Submission.class)
        .setParameterList("ids", items)
        .getResultList()
        .forEach(each -> said.put(each, register.read(each.media, each.peopleRevision)));
    return said;
  }
}
