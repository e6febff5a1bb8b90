package school.gatehouse.decision.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import school.gatehouse.decision.Depicted;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.decision.Role;

/** A full name never goes with an image that shows or names somebody under 18. */
final class NoFullNameWithImage implements Rule {

  private static final int OF_AGE = 18;
  private static final Set<Role> RECOGNISABLE = EnumSet.of(Role.SHOWN, Role.NAMED);

  @Override
  public List<Reason> against(Case asked) {
    boolean fullNameWithImage = asked.fullName() && asked.question().item().image();
    return Rule.unless(!fullNameWithImage || allOfAge(asked), ReasonCode.FULL_NAME_WITH_IMAGE);
  }

  private static boolean allOfAge(Case asked) {
    return asked.question().people().pupils().stream()
        .filter(depicted -> RECOGNISABLE.contains(depicted.role()))
        .allMatch(depicted -> ofAge(depicted, asked));
  }

  private static boolean ofAge(Depicted depicted, Case asked) {
    return asked
        .pupil(depicted.pupil())
        .filter(pupil -> !asked.today().isBefore(pupil.birthday(OF_AGE)))
        .isPresent();
  }
}
