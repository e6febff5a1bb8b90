package school.gatehouse.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;

/**
 * Something that waits for somebody.
 *
 * @param count how many there are
 * @param hoursLeft for the most pressing of them, where a law sets a limit; negative when it is
 *     over
 */
@Schema(name = "Need")
public record Need(What what, long count, Optional<Long> hoursLeft) {

  /** What became of a picture that was sent longer ago is no news any more. */
  public static final int NEWS_DAYS = 30;

  /** What it can be, and for whom; in the order of telling. */
  @Schema(name = "NeedKind")
  public enum What {
    INCIDENTS_OPEN(Roles.DPO),
    TAKEDOWNS_OVERDUE(Roles.HEAD, Roles.DEPUTY, Roles.DPO),
    TAKEDOWNS_OPEN(Roles.EDITOR, Roles.OFFICE),
    SECOND_LOOKS_WAITING(Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DPO),
    FILES_TO_TELL(Roles.EDITOR, Roles.OFFICE),
    STOPS_TO_LIFT(Roles.OFFICE, Roles.SAFEGUARDING),
    HOLDS_TO_REVIEW(Roles.SAFEGUARDING),
    PLACES_TO_APPROVE(Roles.HEAD),
    REPORTS_WAITING(Roles.HEAD),
    REVIEWS_WAITING(Roles.HEAD, Roles.REVIEWER),
    EXCEPTIONS_WAITING(Roles.HEAD, Roles.DEPUTY),
    FORMS_TO_VERIFY(Roles.OFFICE),
    MY_PICTURES_UNSAID(Roles.TEACHER, Roles.OFFICE),
    MY_PICTURES_IN_REVIEW(Roles.TEACHER),
    MY_PICTURES_REFUSED(Roles.TEACHER),
    PUPILS_WITHOUT_ANSWER(Roles.OFFICE),
    PERMISSIONS_ENDING(Roles.OFFICE),
    PUPILS_JOINING(Roles.OFFICE),
    TRAIL_TODAY(Roles.AUDITOR);

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf never changes
    private final Set<String> roles;

    What(String... roles) {
      this.roles = Set.copyOf(Arrays.asList(roles));
    }

    boolean concerns(Caller caller) {
      return roles.stream().anyMatch(caller::is);
    }
  }

  static Need of(What what, long count) {
    return new Need(what, count, Optional.empty());
  }
}
