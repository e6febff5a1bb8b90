package school.gatehouse.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.Naming;
import school.gatehouse.decision.DeviceKind;

/**
 * What a teacher says about a file.
 *
 * @param people absent: nobody has been declared, which is a no
 * @param channels the places it is meant for
 * @param naming whether the page will name the pupils; absent: no name
 * @param namesVisible whether a name can be read or heard in it
 * @param batch the event it is of, if one was announced
 * @param upload instead of a file that comes with it: a complete upload of {@code /api/v1/uploads}
 */
public record SubmissionDetails(
    @NotBlank @Size(max = 300) String title,
    @Size(max = 5000) String caption,
    @Valid People people,
    @NotEmpty @Size(max = 50, message = "{gatehouse.many}") Set<@NotNull UUID> channels,
    Naming naming,
    boolean namesVisible,
    @NotNull @Valid Device device,
    @NotNull @Valid Source source,
    UUID batch,
    UUID upload) {

  public SubmissionDetails {
    people = people == null ? People.NOTHING : people;
    naming = naming == null ? Naming.NONE : naming;
  }

  /** Whose camera; {@code permission} is the id of a recorded permission. */
  public record Device(@NotNull DeviceKind kind, UUID permission) {}

  /** Whose work, and under which licence if it is somebody else's. */
  public record Source(
      @NotNull Boolean ownWork,
      @Size(max = 500) String copyright,
      @Size(max = 500) String licence) {}
}
