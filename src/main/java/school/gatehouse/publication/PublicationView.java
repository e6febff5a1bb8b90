package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.decision.Verdict;

/** A place as it was registered, and what was decided about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationView(
    UUID id,
    UUID media,
    UUID channel,
    String url,
    String where,
    PublicationState state,
    Instant publishedAt,
    Verdict verdict,
    UUID takedown,
    UUID incident) {

  static PublicationView of(Publication row) {
    return judged(row, null);
  }

  static PublicationView judged(Publication row, Verdict verdict) {
    return uncovered(row, verdict, null, null);
  }

  static PublicationView uncovered(Publication row, Verdict verdict, UUID takedown, UUID incident) {
    return new PublicationView(
        row.id(),
        row.media,
        row.channel,
        row.url,
        row.where,
        row.state,
        row.publishedAt,
        verdict,
        takedown,
        incident);
  }
}
