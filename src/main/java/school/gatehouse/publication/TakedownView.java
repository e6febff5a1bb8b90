package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The task to end one place.
 *
 * @param where the place in words, where it has no address
 * @param title what the teacher called the item; told to people only
 * @param publishedAt since when it is live; absent while nobody has said
 * @param openedAt since when it has no cover
 * @param overdue it is out there, as far as two people know, and should have been down by {@code
 *     dueAt}
 * @param registeredBy the account that registered or fetched it
 * @param urlChecked whoever confirmed has looked at the address and found it gone
 * @param waitsForLook one person has said what became of it, and nobody else has looked
 * @param reopened what was said before it was found still there, the newest first; absent if never
 * @param previewable there is a small picture of it
 * @param version the number of the change that last wrote it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TakedownView(
    UUID id,
    UUID publication,
    UUID media,
    UUID channel,
    String url,
    String where,
    String title,
    PublicationState placeState,
    Instant publishedAt,
    TakedownState state,
    Instant openedAt,
    Instant dueAt,
    boolean overdue,
    UUID registeredBy,
    String note,
    boolean urlChecked,
    UUID confirmedBy,
    Instant confirmedAt,
    UUID verifiedBy,
    Instant verifiedAt,
    String verifiedNote,
    boolean waitsForLook,
    List<Reopened> reopened,
    boolean previewable,
    long version) {

  /**
   * It was still there.
   *
   * @param said what had been said to have become of it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "TakedownReopened")
  public record Reopened(
      UUID by,
      Instant at,
      String note,
      TakedownState said,
      UUID saidBy,
      Instant saidAt,
      String saidNote) {

    static Reopened of(TakedownReopening row) {
      return new Reopened(
          row.reopenedBy, row.reopenedAt, row.note, row.said, row.saidBy, row.saidAt, row.saidNote);
    }
  }
}
