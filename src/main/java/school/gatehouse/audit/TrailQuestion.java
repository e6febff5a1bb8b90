package school.gatehouse.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.problem.Problem;

/** Which entries of the trail are wanted; what is absent means all. */
public class TrailQuestion {

  private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  /** Exactly this subject. */
  @QueryParam("subject")
  @Size(max = 100)
  public String subject;

  @QueryParam("action")
  @Size(max = 100)
  public String action;

  /** The account that did it. */
  @QueryParam("actor")
  @Pattern(regexp = ID, message = "is not an id")
  public String actor;

  /** Any entry that tells of this pupil, guardian, account, item, place or task. */
  @QueryParam("about")
  @Pattern(regexp = ID, message = "is not an id")
  public String about;

  /** From this instant on. */
  @QueryParam("from")
  @Schema(format = "date-time")
  public String from;

  /** Before this instant. */
  @QueryParam("until")
  @Schema(format = "date-time")
  public String until;

  Optional<Instant> first() {
    return instant("from", from);
  }

  Optional<Instant> last() {
    return instant("until", until);
  }

  private static Optional<Instant> instant(String field, String text) {
    try {
      return Optional.ofNullable(text).map(Instant::parse);
    } catch (DateTimeParseException noInstant) {
      throw Problem.invalid(field, "is not an instant");
    }
  }
}
