package school.gatehouse.web.safeguarding;

import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.HoldKind;
import school.gatehouse.pupil.hold.HoldFields;
import school.gatehouse.web.SchoolTime;

/** What was typed to set a hold or restriction. */
public class TypedHold {
  @RestForm public String kind = "";
  @RestForm public String reason = "";
  @RestForm public String from = "";
  @RestForm public String until = "";
  @RestForm public String ends = "";
  @RestForm public String evidence = "";

  public boolean isHold() {
    return "SAFEGUARDING".equals(kind);
  }

  public boolean isRestriction() {
    return "RESTRICTION".equals(kind);
  }

  public boolean endsByItself() {
    return "yes".equals(ends);
  }

  HoldFields wanted() {
    return new HoldFields(
        isHold() ? HoldKind.SAFEGUARDING : isRestriction() ? HoldKind.RESTRICTION : null,
        text(reason),
        SchoolTime.typed("from", from).orElse(null),
        SchoolTime.typed("until", until).orElse(null),
        endsByItself(),
        paper());
  }

  private UUID paper() {
    try {
      return text(evidence).isEmpty() ? null : UUID.fromString(text(evidence));
    } catch (IllegalArgumentException noId) {
      throw Problem.unknownReference("evidence");
    }
  }

  private static String text(String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }
}
