package school.gatehouse.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.channel.ChannelFacts;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.decision.ToldReason;

/** Whose picture may go on a place on a day, as far as is known now. */
@Schema(name = "ClearedPupils")
public record Cleared(
    UUID channel,
    String place,
    LocalDate on,
    Kind kind,
    Naming naming,
    PlaceState placeState,
    List<ClearedPupil> people) {

  /** Whether anything at all may go to the place on that day, as far as is known now. */
  @Schema(name = "ClearedPlaceState")
  public enum PlaceState {
    OPEN,
    NOT_APPROVED,
    SUSPENDED,
    REVIEW_OVERDUE;

    static PlaceState of(ChannelFacts place, LocalDate day) {
      return switch (place.state()) {
        case PROPOSED -> NOT_APPROVED;
        case SUSPENDED -> SUSPENDED;
        case APPROVED -> place.reviewOn().filter(day::isAfter).isPresent() ? REVIEW_OVERDUE : OPEN;
      };
    }
  }

  /**
   * The answer for one pupil. ASK_OFFICE: nothing speaks against the pupil, but the place itself
   * cannot be used on that day.
   */
  @Schema(name = "ClearedState")
  public enum State {
    MAY,
    MAY_NOT,
    ASK_OFFICE
  }

  /**
   * One pupil of the list.
   *
   * @param twin look twice: another pupil has the same family name and date of birth
   * @param reasons absent for teachers, who never learn why
   */
  @Schema(name = "ClearedPupil")
  public record ClearedPupil(
      UUID pupil,
      String givenName,
      String familyName,
      Optional<String> knownAs,
      String className,
      boolean twin,
      State state,
      Optional<List<ToldReason>> reasons) {}

  public long count(State state) {
    return people.stream().filter(pupil -> pupil.state() == state).count();
  }
}
