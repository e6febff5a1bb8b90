package school.gatehouse.withdrawal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;

/**
 * A no. What is absent means all.
 *
 * @param by a guardian's id, {@code PUPIL} or {@code UNKNOWN}
 * @param receivedOn day on which it came in; absent: today
 */
@Schema(name = "NewWithdrawal")
public record NewNo(
    @NotNull @Size(max = 100) String by,
    @NotNull Method method,
    LocalDate receivedOn,
    @Size(min = 1, message = "{gatehouse.some}") Set<@NotNull Category> categories,
    @Size(min = 1, message = "{gatehouse.some}") Set<@NotNull Kind> kinds,
    @Size(min = 1, max = 200, message = "{gatehouse.some}") Set<@NotNull UUID> channels,
    @Size(min = 1, max = 200, message = "{gatehouse.some}") Set<@NotNull UUID> media,
    Naming naming) {

  /** How it came in. */
  public enum Method {
    LETTER,
    EMAIL,
    PHONE,
    IN_PERSON,
    LINK
  }
}
