package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that was found published without cover.
 *
 * @param title what the teacher called the item
 * @param placeState how far the place is now
 * @param takedown the latest task to end it
 * @param previewable there is a small picture of it
 * @param discoveredAt from when the 72 hours run in which a breach has to be reported
 * @param dueAt when they end
 * @param classifications what the data protection officer made of it, the newest first; the newest
 *     counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncidentView(
    UUID id,
    UUID publication,
    UUID media,
    UUID channel,
    IncidentCause cause,
    String title,
    String url,
    String where,
    PublicationState placeState,
    UUID takedown,
    TakedownState takedownState,
    boolean previewable,
    Instant discoveredAt,
    Instant dueAt,
    List<Classified> classifications) {

  /** UK GDPR, Article 33: without undue delay and not later than this after becoming aware. */
  static final Duration TO_REPORT = Duration.ofDays(3);

  /**
   * One classification.
   *
   * @param reportedAt when it was reported to the Information Commissioner, if it was
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "IncidentClassified")
  public record Classified(
      UUID id,
      IncidentOutcome outcome,
      String reason,
      Instant reportedAt,
      UUID classifiedBy,
      Instant classifiedAt) {

    static Classified of(IncidentClassification row) {
      return new Classified(
          row.id(), row.outcome, row.reason, row.reportedAt, row.classifiedBy, row.classifiedAt);
    }
  }

  /** Whether the data protection officer still has to look at it. */
  public boolean open() {
    return classifications.isEmpty() || toReport();
  }

  /** It was found to have to be reported, and nobody has said that it was. */
  public boolean toReport() {
    return !classifications.isEmpty()
        && classifications.get(0).outcome() == IncidentOutcome.NOTIFIABLE
        && classifications.get(0).reportedAt() == null;
  }
}
