package school.gatehouse.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.media.workshop.Area;
import school.gatehouse.media.workshop.Edit;
import school.gatehouse.problem.Problem;

/**
 * A copy of a picture from which something is taken out.
 *
 * @param crop what is kept of it; absent: all
 * @param covers what is painted over, in fractions of the whole picture, cropped or not
 * @param people who is in the copy; pupils of the source who are not among them are taken to be
 *     taken out
 * @param title absent or blank: as before
 * @param caption absent: as before; blank: none
 */
@Schema(name = "PictureEdit")
public record NewEdit(
    @Valid Area crop,
    @Size(max = 200, message = "{gatehouse.many}") List<@NotNull @Valid Area> covers,
    @NotNull @Valid NewPeople people,
    @Size(max = 300) String title,
    @Size(max = 5000) String caption) {

  public NewEdit {
    covers = covers == null ? List.of() : covers;
  }

  Edit edit() {
    if (crop == null && covers.isEmpty()) {
      throw Problem.invalid("covers", "or a crop are needed");
    }
    return new Edit(Optional.ofNullable(crop), covers);
  }
}
