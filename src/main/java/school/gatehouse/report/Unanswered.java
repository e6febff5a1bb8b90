package school.gatehouse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pupils about whom nobody has said yes or no. */
@Schema(name = "UnansweredList")
public record Unanswered(
    List<UnansweredPupil> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

  /** One of them; {@code joining} is not on roll yet. */
  @Schema(name = "UnansweredPupil")
  public record UnansweredPupil(
      UUID pupil,
      String givenName,
      String familyName,
      String className,
      LocalDate dateOfBirth,
      LocalDate onRollFrom,
      boolean joining,
      boolean twin) {}
}
