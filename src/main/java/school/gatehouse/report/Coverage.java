package school.gatehouse.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.ConsentState;

/**
 * Where the permissions of a school stand.
 *
 * @param permissions those that the school's notices ask for; every list of states or counts has
 *     their order
 */
@Schema(name = "CoverageReport")
public record Coverage(Instant at, List<Permission> permissions, List<ClassCoverage> classes) {

  /** What a permission comes to, in a word. */
  @Schema(name = "CoverageState")
  public enum State {
    GIVEN,
    REFUSED,
    EXPIRED,
    EVIDENCE_MISSING,
    UNKNOWN;

    static State of(ConsentState state) {
      return switch (state) {
        case GIVEN -> GIVEN;
        case PUPIL_REFUSED, REFUSED, WITHDRAWN, OBJECTED, GUARDIANS_DISAGREE -> REFUSED;
        case EXPIRED -> EXPIRED;
        case EVIDENCE_MISSING, EVIDENCE_UNVERIFIED -> EVIDENCE_MISSING;
        case INVALIDATED, NOT_COVERED, CHANNEL_NOT_NAMED, NOT_YET_VALID, UNKNOWN -> UNKNOWN;
      };
    }
  }

  /**
   * One class.
   *
   * @param counts of each permission
   * @param names only for the office, and where one class was asked for
   */
  @Schema(name = "ClassCoverage")
  public record ClassCoverage(
      String className, int pupils, List<Counts> counts, Optional<List<PupilCoverage>> names) {}

  /** How many pupils of a class have each state of one permission. */
  @Schema(name = "CoverageCounts")
  public record Counts(
      long given, long refused, long expired, long evidenceMissing, long unknown) {}

  /** One pupil and the state of each permission. */
  @Schema(name = "PupilCoverage")
  public record PupilCoverage(
      UUID pupil, String givenName, String familyName, boolean twin, List<State> states) {}
}
