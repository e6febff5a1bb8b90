package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.decision.Verdict;

/**
 * A place as it was registered, and what was decided about it.
 *
 * @param title what the teacher called the item; told to people in lists
 * @param allowedSince when the item was first allowed there; told to people in lists
 */
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
    UUID incident,
    String title,
    Instant allowedSince) {

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
        incident,
        null,
        null);
  }

  /** The same with what people are told besides. */
  PublicationView told(String itsTitle, Instant since) {
    return new PublicationView(
        id,
        media,
        channel,
        url,
        where,
        state,
        publishedAt,
        verdict,
        takedown,
        incident,
        itsTitle,
        since);
  }
}
