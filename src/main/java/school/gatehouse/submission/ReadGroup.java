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

  /** What is said of what these were made of, but for what their editors knew and took out. */
  private List<StillIn> stillIn(Set<UUID> items) {
    return edited.of(items).stream().flatMap(this::left).toList();
  }

  private Stream<StillIn> left(EditedCopies.Made made) {
    var source = said(media.sameBytes(made.source().item()));
    var before = source.keySet().stream().map(each -> each.media).collect(Collectors.toSet());
    var known = register.read(made.source().item(), made.source().revision());
    return Stream.concat(
            source.entrySet().stream()
                .map(each -> new StillIn(each.getValue(), each.getKey().namesVisible)),
            stillIn(before).stream())
        .map(left -> left.without(made, known));
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
