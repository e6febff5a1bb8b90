package school.gatehouse.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is in an item, said anew.
 *
 * @param nobodyIdentifiable nobody could be recognised, not even by someone who knows them
 * @param notSure it is not known who is shown
 * @param namesVisible whether a name can be read or heard in it; absent: as was said before
 * @param seen the version of the submission that was read; 409 if it has changed since
 */
@Schema(name = "FixedPeople")
public record NewPeople(
    @Size(max = 200, message = "{gatehouse.many}") List<People.@Valid Pupil> pupils,
    @Size(max = 50, message = "{gatehouse.many}") List<People.@Valid Others> others,
    boolean nobodyIdentifiable,
    boolean notSure,
    Boolean namesVisible,
    @Size(max = 50) String seen) {

  People people() {
    return new People(pupils, others, nobodyIdentifiable, notSure);
  }
}
