package school.gatehouse.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.finding.RelatedPupilsResource;

/** Marks children who could be taken for somebody else, for people who see only their names. */
@ApplicationScoped
public class Children {

  private final RelatedPupilsResource related;

  Children(RelatedPupilsResource related) {
    this.related = related;
  }

  /** In the same order. */
  public List<Child> marked(Collection<PupilName> names) {
    var ids = names.stream().map(PupilName::id).collect(Collectors.toSet());
    var marks = related.list(ids).byPupil();
    return names.stream()
        .map(name -> Child.of(name, Optional.ofNullable(marks.get(name.id()))))
        .toList();
  }

  public Child marked(PupilName name) {
    return marked(List.of(name)).get(0);
  }

  /** For a list in which a child may stand more than once. */
  public Map<UUID, Child> byId(Stream<PupilName> names) {
    return marked(names.distinct().toList()).stream()
        .collect(Collectors.toMap(Child::id, Function.identity()));
  }
}
