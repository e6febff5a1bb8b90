package school.gatehouse.consent.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.AnswerValue;
import school.gatehouse.consent.Person;
import school.gatehouse.problem.Problem;

/**
 * A form as it was signed.
 *
 * @param publishUntil the last day on which something new may be published
 * @param keepUntil the last day on which what is live may stay
 */
public record FormFields(
    UUID guardian,
    Own by,
    @NotNull UUID notice,
    UUID evidence,
    @NotNull LocalDate signedOn,
    LocalDate validFrom,
    LocalDate publishUntil,
    LocalDate keepUntil,
    @NotEmpty @Size(max = 500, message = "{gatehouse.many}") List<@NotNull @Valid Cell> answers) {

  /** The pupil, where no guardian signed. */
  @Schema(name = "PupilThemselves")
  public enum Own {
    PUPIL
  }

  /** One cell and what was ticked there. */
  @Schema(name = "ConsentAnswer")
  public record Cell(
      @NotNull Category category,
      @NotNull Kind kind,
      @NotNull Naming naming,
      @NotNull AnswerValue answer) {

    Permission permission() {
      return new Permission(category, kind, naming);
    }
  }

  Person person() {
    return guardian == null ? Person.PUPIL : Person.guardian(guardian);
  }

  List<Permission> cells() {
    return answers.stream().map(Cell::permission).toList();
  }

  void insistOnSense(LocalDate today) {
    if ((guardian == null) == (by == null)) {
      throw Problem.invalid("guardian", "or by is needed, and not both");
    }
    if (signedOn.isAfter(today)) {
      throw Problem.invalid("signedOn", "must not be in the future");
    }
    insistNotBefore("publishUntil", publishUntil, signedOn, "the day of signing");
    insistNotBefore("publishUntil", publishUntil, validFrom, "the day from which it counts");
    insistNotBefore("keepUntil", keepUntil, signedOn, "the day of signing");
    insistNotBefore("keepUntil", keepUntil, validFrom, "the day from which it counts");
    insistNotBefore("keepUntil", keepUntil, publishUntil, "the last day for anything new");
    if (new HashSet<>(cells()).size() < answers.size()) {
      throw Problem.invalid("answers", "answers a permission twice");
    }
  }

  private static void insistNotBefore(
      String field, LocalDate until, LocalDate from, String earlier) {
    if (until != null && from != null && until.isBefore(from)) {
      throw Problem.invalid(field, "must not be before " + earlier);
    }
  }
}
