package school.gatehouse.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.decision.MediaKind;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.decision.Verdict;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.malware.Scan;

/**
 * A submission as one reader may see it.
 *
 * @param version of what people have said about it, to be sent back with the next thing that is
 *     said
 * @param edited what it was made of, if it was made here of another
 * @param media absent until a large file has been inspected, and for ever if it could not be
 */
public record SubmissionView(
    UUID id,
    String version,
    SubmissionState state,
    String title,
    Optional<String> caption,
    Optional<UUID> batch,
    boolean namesVisible,
    Instant submittedAt,
    Optional<Media> media,
    People people,
    Optional<Edited> edited,
    List<Finding> findings,
    List<ChannelVerdict> verdicts) {

  /** The item's bytes; {@code removed} are names of tags. */
  @Schema(name = "SubmittedMedia")
  public record Media(
      UUID id,
      MediaKind kind,
      String mediaType,
      long bytes,
      String sha256,
      Optional<Copy> cleaned,
      Optional<FileScan> scan) {}

  /**
   * What the malware scanner said; absent where none was asked.
   *
   * @param signatures the scanner's version and that of its signatures
   */
  @Schema(name = "FileScan")
  public record FileScan(Scan.Outcome outcome, Optional<String> signatures, Instant scannedAt) {}

  /**
   * A picture that was cropped, or of which areas were covered.
   *
   * @param source the submission that it was made of
   * @param covers how many areas were painted over
   * @param takenOut pupils of the source who are not in it any more
   */
  @Schema(name = "EditedCopy")
  public record Edited(UUID source, boolean cropped, int covers, Set<UUID> takenOut) {}

  @Schema(name = "CleanedCopy")
  public record Copy(String sha256, long bytes, List<String> removed) {}

  /** The answer for one place, as it was decided then. */
  public record ChannelVerdict(
      UUID channel, Verdict verdict, List<ToldReason> reasons, Instant decidedAt) {}

  @Schema(name = "SubmissionList")
  public record Page(
      List<SubmissionView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}
}
