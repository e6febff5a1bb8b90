package school.gatehouse.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records signed forms, each with a drawn page as its scan. */
final class DemoForms {

  private static final List<String> CATEGORIES = List.of("WEBSITE", "NEWSLETTER", "SOCIAL_MEDIA");

  private final DemoApi api;
  private final String office;
  private final String notice;
  private final LocalDate today;

  DemoForms(DemoApi api, String office, String notice, LocalDate today) {
    this.api = api;
    this.office = office;
    this.notice = notice;
    this.today = today;
  }

  /** The same answer for every place, without a name. */
  void answer(String pupil, String guardian, String answer) {
    var form = form(guardian, today.minusDays(30), answers(answer, "NONE"));
    send(pupil, withPaper(form, pupil));
  }

  void withFirstName(String pupil, String guardian) {
    List<Map<String, String>> answers = new ArrayList<>(answers("GIVEN", "NONE"));
    answers.addAll(answers("GIVEN", "FIRST_NAME"));
    send(pupil, withPaper(form(guardian, today.minusDays(30), answers), pupil));
  }

  /** Signed a year ago for one term. */
  void expired(String pupil, String guardian) {
    var form = form(guardian, today.minusYears(1), answers("GIVEN", "NONE"));
    form.put("publishUntil", today.minusMonths(6).toString());
    send(pupil, withPaper(form, pupil));
  }

  /** A yes that nobody can show. */
  void withoutPaper(String pupil, String guardian) {
    send(pupil, form(guardian, today.minusDays(30), answers("GIVEN", "NONE")));
  }

  private static List<Map<String, String>> answers(String answer, String naming) {
    return CATEGORIES.stream()
        .map(
            category ->
                Map.of("category", category, "kind", "PHOTO", "naming", naming, "answer", answer))
        .toList();
  }

  private Map<String, Object> form(
      String guardian, LocalDate signedOn, List<Map<String, String>> answers) {
    var form = new TreeMap<String, Object>();
    form.put("guardian", guardian);
    form.put("notice", notice);
    form.put("signedOn", signedOn.toString());
    form.put("answers", answers);
    return form;
  }

  private Map<String, Object> withPaper(Map<String, Object> form, String pupil) {
    var scan =
        new DemoApi.Upload("form.png", "image/png", DemoPictures.scannedForm(pupil.hashCode()));
    var stored = api.upload(office, "/api/v1/evidence", scan, Map.of("kind", "SCAN"));
    form.put("evidence", stored.get("id").asText());
    return form;
  }

  private void send(String pupil, Map<String, Object> form) {
    api.send(office, "/api/v1/pupils/" + pupil + "/consents", form);
  }
}
