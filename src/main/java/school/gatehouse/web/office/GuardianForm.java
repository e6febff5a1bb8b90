package school.gatehouse.web.office;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.pupil.Authority;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.pupil.guardian.GuardianFields;
import school.gatehouse.pupil.guardian.GuardianView;
import school.gatehouse.school.ResponsibilityBasis;
import school.gatehouse.web.Mistakes;

/** A guardian as typed. */
public class GuardianForm {

  @RestForm String name;
  @RestForm String relationship;
  @RestForm String email;
  @RestForm String authority = Authority.PARENT.name();
  @RestForm String state = ResponsibilityState.NOT_RECORDED.name();
  @RestForm String basis;
  @RestForm String from;
  @RestForm String until;

  static GuardianForm of(GuardianView guardian) {
    var form = new GuardianForm();
    form.name = guardian.name();
    form.relationship = guardian.relationship();
    form.email = guardian.email();
    form.authority = guardian.authority().name();
    var said = guardian.parentalResponsibility();
    form.state = said.state().name();
    form.basis = said.basis().map(Enum::name).orElse("");
    form.from = said.from().map(Days::text).orElse("");
    form.until = said.until().map(Days::text).orElse("");
    return form;
  }

  /** What was typed or chosen for a field; empty if nothing was. */
  public String typed(String field) {
    var text = all().get(field);
    return text == null ? "" : text;
  }

  public Authority[] authorities() {
    return Authority.values();
  }

  public ResponsibilityState[] states() {
    return ResponsibilityState.values();
  }

  public ResponsibilityBasis[] bases() {
    return ResponsibilityBasis.values();
  }

  Mistakes noDays(String words) {
    return Days.wrong(words, all(), "from", "until");
  }

  GuardianFields fields() {
    return new GuardianFields(
        Days.orNull(name),
        Days.orNull(relationship),
        Days.orNull(email),
        one(Authority.values(), authority).orElse(null),
        new GuardianFields.Statement(
            one(ResponsibilityState.values(), state).orElse(null),
            one(ResponsibilityBasis.values(), basis).orElse(null),
            Days.day(from),
            Days.day(until)),
        null);
  }

  /** Responsibility is sent only where it differs: what is sent is said anew. */
  ObjectNode patch(GuardianView known) {
    var patch = JsonNodeFactory.instance.objectNode();
    patch.put("name", Days.orNull(name));
    patch.put("relationship", Days.orNull(relationship));
    patch.put("email", Days.orNull(email));
    patch.put("authority", one(Authority.values(), authority).map(Enum::name).orElse(null));
    if (!saysTheSameAs(GuardianForm.of(known))) {
      var said = patch.putObject("parentalResponsibility");
      said.put("state", one(ResponsibilityState.values(), state).map(Enum::name).orElse(null));
      said.put("basis", one(ResponsibilityBasis.values(), basis).map(Enum::name).orElse(null));
      said.put("from", Days.orNull(from));
      said.put("until", Days.orNull(until));
    }
    return patch;
  }

  private boolean saysTheSameAs(GuardianForm other) {
    return Stream.of("state", "basis", "from", "until")
        .allMatch(field -> typed(field).equals(other.typed(field)));
  }

  private static <T extends Enum<T>> Optional<T> one(T[] values, String chosen) {
    return Stream.of(values).filter(value -> value.name().equals(chosen)).findFirst();
  }

  private Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("name", name);
    all.put("relationship", relationship);
    all.put("email", email);
    all.put("authority", authority);
    all.put("state", state);
    all.put("basis", basis);
    all.put("from", from);
    all.put("until", until);
    return all;
  }
}
