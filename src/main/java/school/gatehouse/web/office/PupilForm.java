package school.gatehouse.web.office;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.pupil.PupilFields;
import school.gatehouse.pupil.PupilView;
import school.gatehouse.web.Mistakes;

/** A pupil as typed. */
public class PupilForm {

  @RestForm String givenName;
  @RestForm String familyName;
  @RestForm String knownAs;
  @RestForm String dateOfBirth;
  @RestForm String yearGroup;
  @RestForm String className;
  @RestForm String externalId;
  @RestForm String onRollFrom;
  @RestForm String onRollUntil;

  static PupilForm of(PupilView pupil) {
    var form = new PupilForm();
    form.givenName = pupil.givenName();
    form.familyName = pupil.familyName();
    form.knownAs = pupil.knownAs();
    form.dateOfBirth = Days.text(pupil.dateOfBirth());
    form.yearGroup = pupil.yearGroup();
    form.className = pupil.className();
    form.externalId = pupil.externalId();
    form.onRollFrom = Days.text(pupil.onRollFrom());
    form.onRollUntil = Days.text(pupil.onRollUntil());
    return form;
  }

  /** What was typed for a field; empty if nothing was. */
  public String typed(String field) {
    var text = all().get(field);
    return text == null ? "" : text;
  }

  /** Days that are none; everything else the door checks. */
  Mistakes noDays(String words) {
    return Days.wrong(words, all(), "dateOfBirth", "onRollFrom", "onRollUntil");
  }

  PupilFields fields() {
    return new PupilFields(
        Days.orNull(givenName),
        Days.orNull(familyName),
        Days.orNull(knownAs),
        Days.day(dateOfBirth),
        Days.orNull(yearGroup),
        Days.orNull(className),
        Days.orNull(externalId),
        Days.day(onRollFrom),
        Days.day(onRollUntil));
  }

  ObjectNode patch() {
    var patch = JsonNodeFactory.instance.objectNode();
    all().forEach((field, text) -> patch.put(field, Days.orNull(text)));
    return patch;
  }

  private Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("givenName", givenName);
    all.put("familyName", familyName);
    all.put("knownAs", knownAs);
    all.put("dateOfBirth", dateOfBirth);
    all.put("yearGroup", yearGroup);
    all.put("className", className);
    all.put("externalId", externalId);
    all.put("onRollFrom", onRollFrom);
    all.put("onRollUntil", onRollUntil);
    return all;
  }
}
