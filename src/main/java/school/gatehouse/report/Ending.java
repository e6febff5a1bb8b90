package school.gatehouse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pupils with a permission that ends within 60 days, who is first comes first. */
@Schema(name = "EndingList")
public record Ending(
    List<EndingPupil> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

  /** One of them; {@code lastDay} is the last on which something new may be published. */
  @Schema(name = "EndingPupil")
  public record EndingPupil(
      UUID pupil,
      String givenName,
      String familyName,
      String className,
      LocalDate lastDay,
      boolean twin) {}
}
