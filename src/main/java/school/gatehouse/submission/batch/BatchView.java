package school.gatehouse.submission.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.submission.SubmissionDetails;

/**
 * A batch, and for each place who of its cast may go there at this moment.
 *
 * @param pictures in the order in which they were sent
 */
@Schema(name = "Batch")
public record BatchView(
    UUID id,
    String title,
    LocalDate date,
    Instant madeAt,
    SubmissionDetails.Device device,
    SubmissionDetails.Source source,
    List<PupilName> cast,
    List<Place> places,
    List<Picture> pictures) {

  /**
   * The answer for one place.
   *
   * @param cleared how many of the cast may go there now
   * @param of how many the cast are
   * @param reasons what stands against everybody, such as a place that is not approved
   */
  @Schema(name = "BatchPlace")
  public record Place(
      UUID channel, int cleared, int of, List<ToldReason> reasons, List<Cleared> pupils) {}

  /** Whether a photograph of this pupil may go there; why not only for those who may know. */
  @Schema(name = "BatchPupil")
  public record Cleared(UUID pupil, boolean cleared, List<ToldReason> reasons) {}

  /** A picture of the batch; {@code said} when nobody has to say any more who is in it. */
  @Schema(name = "BatchPicture")
  public record Picture(UUID submission, boolean said) {}

  /**
   * A batch in a list.
   *
   * @param cast how many pupils
   * @param pictures how many have been sent
   * @param waiting of how many nobody has said who is in them
   */
  @Schema(name = "BatchSummary")
  public record Summary(
      UUID id,
      String title,
      LocalDate date,
      Instant madeAt,
      List<UUID> channels,
      int cast,
      int pictures,
      int waiting) {}

  /** Batches, the newest first. */
  @Schema(name = "BatchList")
  public record Page(List<Summary> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}
}
