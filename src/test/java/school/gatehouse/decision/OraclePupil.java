package school.gatehouse.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import school.gatehouse.consent.Use;
import school.gatehouse.pupil.HoldFacts;
import school.gatehouse.pupil.HoldKind;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.pupil.StopFacts;

/** What stands against a pupil whatever anybody has signed. */
final class OraclePupil {
  private final Question q;
  private final PupilFacts pupil;
  private final String today;

  OraclePupil(Question q, PupilFacts pupil, String today) {
    this.q = q;
    this.pupil = pupil;
    this.today = today;
  }

  Set<ReasonCode> reasons() {
    Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
    if (pupil.onRollFrom().toString().compareTo(today) > 0) {
      codes.add(ReasonCode.NOT_YET_VALID);
    }
    boolean left = pupil.onRollUntil().isPresent() && past(pupil.onRollUntil().get());
    if (left && q.use() == Use.NEW) {
      codes.add(ReasonCode.LEFT_SCHOOL);
    }
    if (held() || stopped()) {
      codes.add(ReasonCode.HELD);
    }
    return codes;
  }

  private boolean held() {
    for (HoldFacts hold : pupil.holds()) {
      boolean begun = hold.from().toString().compareTo(today) <= 0;
      boolean ended = hold.ended().isPresent() && !hold.ended().get().at().isAfter(q.at());
      boolean ranOut =
          hold.kind() == HoldKind.RESTRICTION
              && hold.endsByItself()
              && hold.until().isPresent()
              && past(hold.until().get());
      if (begun && !ended && !ranOut) {
        return true;
      }
    }
    return false;
  }

  private boolean stopped() {
    for (StopFacts stop : pupil.stops()) {
      boolean pressed = !stop.recorded().at().isAfter(q.at());
      boolean lifted = stop.lifted().isPresent() && !stop.lifted().get().at().isAfter(q.at());
      if (pressed && !lifted) {
        return true;
      }
    }
    return false;
  }

  private boolean past(LocalDate lastDay) {
    return lastDay.toString().compareTo(today) < 0;
  }
}
