package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * The task to end one place.
 *
 * @param where the place in words, where it has no address
 * @param title what the teacher called the item; told to people only
 * @param publishedAt since when it is live; absent while nobody has said
 * @param openedAt since when it has no cover
 * @param overdue it is open and should have been down by {@code dueAt}
 * @param registeredBy the account that registered or fetched it
 * @param urlChecked whoever confirmed has looked at the address and found it gone
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
    long version) {}
