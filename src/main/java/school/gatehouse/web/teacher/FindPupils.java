package school.gatehouse.web.teacher;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.PupilResource;
import school.gatehouse.pupil.PupilView;

/** Looks pupils up in the register, as the visitor may see them. */
@ApplicationScoped
class FindPupils {

  private final PupilResource pupils;

  FindPupils(PupilResource pupils) {
    this.pupils = pupils;
  }

  /** Those whose names have these words; nobody where no words are given. */
  List<PupilName> called(String words) {
    return words == null || words.isBlank()
        ? List.of()
        : namesOf(pupils.list(Optional.empty(), words, Optional.empty()));
  }

  /** Those with these ids; who is not in the register is left out. */
  List<PupilName> withIds(Collection<UUID> ids) {
    List<PupilName> found = new ArrayList<>();
    var missing = new HashSet<>(ids);
    Optional<String> cursor = Optional.empty();
    while (!missing.isEmpty()) {
      var page = pupils.list(Optional.empty(), null, cursor);
      namesOf(page).stream().filter(name -> missing.remove(name.id())).forEach(found::add);
      cursor = Optional.ofNullable(page.next());
      if (cursor.isEmpty()) {
        break;
      }
    }
    return found;
  }

  private static List<PupilName> namesOf(PupilResource.PupilList page) {
    return page.items().stream().map(FindPupils::name).toList();
  }

  private static PupilName name(Object seen) {
    return seen instanceof PupilView full
        ? new PupilName(
            full.id(),
            full.givenName(),
            full.familyName(),
            Optional.ofNullable(full.knownAs()),
            full.className(),
            full.dateOfBirth())
        : (PupilName) seen;
  }
}
