package school.gatehouse.pupil.guardian;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.pupil.Authority;
import school.gatehouse.pupil.GuardianFacts;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.pupil.ResponsibilityStatement;
import school.gatehouse.school.ResponsibilityBasis;

/**
 * A guardian as the office sees them.
 *
 * @param parentalResponsibility the statement recorded last
 * @param statements all of them, oldest first
 */
public record GuardianView(
    UUID id,
    String name,
    String relationship,
    String email,
    Authority authority,
    Said parentalResponsibility,
    List<Said> statements,
    UUID evidence) {

  @Schema(name = "ResponsibilityStatement")
  public record Said(
      ResponsibilityState state,
      Optional<ResponsibilityBasis> basis,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Instant recordedAt) {

    static Said of(ResponsibilityStatement known) {
      return new Said(
          known.state(), known.basis(), known.from(), known.until(), known.recorded().at());
    }
  }

  static GuardianView of(Guardian row, GuardianFacts facts) {
    var said = facts.statements().stream().map(Said::of).toList();
    return new GuardianView(
        row.id(),
        row.name,
        row.relationship,
        row.email,
        row.authority,
        said.get(said.size() - 1),
        said,
        row.evidence);
  }
}
