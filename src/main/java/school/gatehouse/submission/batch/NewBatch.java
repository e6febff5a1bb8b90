package school.gatehouse.submission.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.submission.SubmissionDetails;

/**
 * What a teacher says once about pictures of one event.
 *
 * @param date the day they were taken
 * @param channels the places they are meant for
 * @param cast pupils who may be in them
 * @param classes whole classes that may be in them, by name; as they are now
 */
public record NewBatch(
    @NotBlank @Size(max = 300) String title,
    @NotNull LocalDate date,
    @NotEmpty @Size(max = 50, message = "{gatehouse.many}") Set<@NotNull UUID> channels,
    @NotNull @Valid SubmissionDetails.Device device,
    @NotNull @Valid SubmissionDetails.Source source,
    @Size(max = 500, message = "{gatehouse.many}") Set<@NotNull UUID> cast,
    @Size(max = 100, message = "{gatehouse.many}") Set<@NotBlank @Size(max = 200) String> classes) {

  public NewBatch {
    cast = cast == null ? Set.of() : cast;
    classes = classes == null ? Set.of() : classes;
  }
}
