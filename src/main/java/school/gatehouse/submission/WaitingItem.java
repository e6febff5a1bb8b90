package school.gatehouse.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.channel.Naming;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.decision.Verdict;
import school.gatehouse.pupil.PupilName;

/**
 * An item in which a person has to settle something, with all that it takes to do so.
 *
 * @param version of what people have said about it, to be sent back with the answer
 * @param waitingSince since when a place of it has been for review
 * @param own the reader sent it in or edited it, so that somebody else has to review it
 * @param previewable there is a cleaned copy that can be looked at
 * @param originalKept it can still be released; otherwise it has to be sent again
 * @param names of the pupils among the people
 * @param before what it was made of, if something was cropped or covered
 * @param places that were for review when they were last decided, or are refused, as they stand now
 */
public record WaitingItem(
    UUID submission,
    String version,
    String title,
    String caption,
    Naming naming,
    boolean namesVisible,
    Instant submittedAt,
    Instant waitingSince,
    boolean own,
    boolean previewable,
    boolean originalKept,
    People people,
    List<PupilName> names,
    Optional<Before> before,
    List<Found> findings,
    List<WaitingPlace> places) {

  /**
   * What an edited copy has to be compared with.
   *
   * @param previewable it can still be looked at
   * @param takenOut pupils who were in it and are not to be seen any more
   * @param othersTakenOut others of whom fewer are to be seen, and how many fewer
   * @param reasons what speaks against it as it was, in any place
   */
  @Schema(name = "BeforeEdit")
  public record Before(
      UUID submission,
      boolean previewable,
      List<PupilName> takenOut,
      List<People.Others> othersTakenOut,
      List<ToldReason> reasons) {}

  /** What was found in the file, in words that hold no value from it. */
  @Schema(name = "FoundInFile")
  public record Found(String code, String message) {}

  /**
   * One place, decided with the facts of now.
   *
   * @param approvable a reviewer can settle all that is open; false where people have to be named
   * @param refused a reviewer has refused it, which a reviewer can take back
   */
  public record WaitingPlace(
      UUID channel,
      String name,
      Verdict verdict,
      List<ToldReason> reasons,
      boolean approvable,
      boolean refused) {}
}
