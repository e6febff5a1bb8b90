package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/**
 * No personal cameras without recorded permission, and no declaration that the file contradicts.
 */
final class DeviceIsAllowed implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    Question.Device device = asked.question().declarations().device();
    boolean allowed =
        switch (device.kind()) {
          case SCHOOL -> !device.contradictsRegister();
          case PERSONAL -> device.permissionRecorded();
          case THIRD_PARTY -> true;
        };
    return Rule.unless(allowed, ReasonCode.PERSONAL_DEVICE);
  }
}
