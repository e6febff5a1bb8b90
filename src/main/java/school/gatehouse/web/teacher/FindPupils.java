package school.gatehouse.web.teacher;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.PupilResource;
import school.gatehouse.pupil.PupilView;
import school.gatehouse.pupil.finding.RelatedPupilsResource;
import school.gatehouse.web.Mistakes;

/**
 * Looks pupils up in the register, as the visitor may see them, and marks whom to look at twice.
 */
@ApplicationScoped
class FindPupils {

  private final PupilResource pupils;
  private final RelatedPupilsResource related;

  FindPupils(PupilResource pupils, RelatedPupilsResource related) {
    this.pupils = pupils;
    this.related = related;
  }

  /** To be ticked, in classes. */
  List<Chip.Group> chips(Collection<PupilName> names) {
    var ids = names.stream().map(PupilName::id).collect(Collectors.toSet());
    return Chip.groups(List.copyOf(names), related.list(ids).byPupil());
  }

  /** Those whose names have these words; nobody where no words are given, or too many. */
  List<PupilName> called(String words) {
    return words == null || words.isBlank()
        ? List.of()
        : Mistakes.tryTo(() -> pupils.list(Optional.empty(), words, Set.of(), Optional.empty()))
            .answer()
            .map(FindPupils::namesOf)
            .orElse(List.of());
  }

  /** Those with these ids; who is not in the register is left out. */
  List<PupilName> withIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : namesOf(pupils.list(Optional.empty(), null, Set.copyOf(ids), Optional.empty()));
  }

  private static List<PupilName> namesOf(PupilResource.PupilList page) {
    return page.items().stream().map(FindPupils::name).toList();
  }

  private static PupilName name(Object seen) {
    return seen instanceof PupilView full ? full.name() : (PupilName) seen;
  }
}
