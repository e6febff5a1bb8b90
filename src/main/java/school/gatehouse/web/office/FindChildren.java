package school.gatehouse.web.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.PupilResource;
import school.gatehouse.pupil.PupilView;
import school.gatehouse.pupil.finding.CalledResource;
import school.gatehouse.pupil.finding.RelativesResource;
import school.gatehouse.web.Child;
import school.gatehouse.web.Children;
import school.gatehouse.web.Mistakes;

/** Finds children for whoever has to choose one. */
@ApplicationScoped
class FindChildren {

  private final PupilResource pupils;
  private final RelativesResource relatives;
  private final Children children;
  private final CalledResource called;

  FindChildren(
      PupilResource pupils, RelativesResource relatives, Children children, CalledResource called) {
    this.pupils = pupils;
    this.relatives = relatives;
    this.children = children;
    this.called = called;
  }

  /** For the office: what is searched for, what is chosen, and who belongs to those. */
  Choice choice(String to, Optional<String> words, List<UUID> chosen) {
    var typed = words.orElse("").strip();
    var already = all(chosen);
    return new Choice(
        to,
        typed,
        typed.isEmpty()
            ? List.of()
            : search(typed, Optional.empty()).stream()
                .filter(child -> !chosen.contains(child.id()))
                .toList(),
        already,
        relativesOf(chosen));
  }

  List<Child> search(String words, Optional<String> className) {
    return inRegister(words, className).map(PupilView.class::cast).map(Child::of).toList();
  }

  /** Nobody is called what the register refuses to look for. */
  private Stream<?> inRegister(String words, Optional<String> className) {
    return Mistakes.tryTo(() -> pupils.list(className, words, Set.of(), Optional.empty()))
        .answer()
        .stream()
        .flatMap(page -> page.items().stream());
  }

  List<Child> all(Collection<UUID> ids) {
    return ids.stream().distinct().map(pupils::one).map(Child::of).toList();
  }

  /** For a teacher, who sees no guardians. */
  List<Child> forTeacher(String words) {
    return children.marked(inRegister(words, Optional.empty()).map(PupilName.class::cast).toList());
  }

  /** For everybody else: only whom they know by name. */
  List<Child> byName(String name) {
    return Mistakes.tryTo(() -> called.called(name).items())
        .answer()
        .map(children::marked)
        .orElse(List.of());
  }

  private List<Child> relativesOf(List<UUID> chosen) {
    Map<UUID, Child> found = new LinkedHashMap<>();
    chosen.stream()
        .flatMap(id -> relatives.list(id).items().stream())
        .filter(other -> !chosen.contains(other.id()))
        .forEach(other -> found.putIfAbsent(other.id(), Child.of(other)));
    return List.copyOf(found.values());
  }
}
