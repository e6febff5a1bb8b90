package school.gatehouse.web.every;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.FilledSchool;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.Signed;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;

/**
 * Whatever people type into any field of any form comes back as the text that it is, or is refused;
 * it never becomes a part of the page and breaks nothing.
 */
@GatehouseTest
class NaughtyStringsTest {

  /** Longer than what fields take: comes back beside what is wrong; for no address line. */
  private static final String EVERYTHING = String.join(" ", NaughtyStrings.all());

  /** Short enough for every field: is kept, and shown wherever the thing is shown. */
  private static final int SHORT = 90;

  private static final String TYPED =
      "input:not([type]), input[type=text], input[type=search], input[type=email],"
          + " input[type=tel], input[type=url], textarea";

  private static final String PLANTED =
      """
      () => [
        ...[...document.querySelectorAll('script')]
          .filter(it => !new URL(it.src, location).pathname.startsWith('/assets/') || it.text)
          .map(it => it.outerHTML),
        ...[...document.querySelectorAll('*')]
          .filter(it => [...it.attributes].some(a => a.name.startsWith('on')
            || /^\\s*javascript:/i.test(a.value) && ['href', 'src', 'action'].includes(a.name)))
          .map(it => it.outerHTML),
        ...[...document.querySelectorAll('iframe, object, embed, base, style, marquee')]
          .map(it => it.outerHTML)
      ]
      """;

  @Inject TestSchools schools;

  private final Set<String> faults = new TreeSet<>();
  private final Map<String, String> forms = new LinkedHashMap<>();
  private int shortText;

  @Test
  void whateverIsTypedStaysText() {
    var school = new FilledSchool(schools);
    var name = schools.username(school.walk.school, Roles.PEOPLE.toArray(String[]::new));
    try (var anybody = Visit.on(Screen.DESKTOP)) {
      typeEverywhere(anybody.open("/"));
    }
    try (var everybody = Visit.on(Screen.DESKTOP)) {
      typeEverywhere(everybody.with(Signed.in(name)).open("/"));
    }
    assertThat(faults).isEmpty();
  }

  private void typeEverywhere(Visit visit) {
    forms.clear();
    Wander.through(visit, (address, status) -> {}, address -> findForms(visit, address));
    assertThat(forms).isNotEmpty();
    forms.forEach((form, address) -> typeInto(visit, form, address));
    Wander.through(
        visit.open("/"),
        (address, status) -> fault(status >= 500, Looked.pattern(address), "then answers 500"),
        address -> nothingIsPlanted(visit, Looked.pattern(address)));
  }

  private void findForms(Visit visit, String address) {
    for (var form : visit.find("form").all()) {
      if (form.locator(TYPED).count() > 0) {
        var method = "get".equalsIgnoreCase(form.getAttribute("method")) ? "get " : "post ";
        var page = Looked.pattern(visit.page().url());
        forms.putIfAbsent(method + page + " " + nameOf(form), address);
      }
    }
  }

  private static String nameOf(Locator form) {
    var action = String.valueOf(form.getAttribute("action"));
    return Looked.pattern("http://here" + (action.startsWith("/") ? action : "/"));
  }

  private void typeInto(Visit visit, String form, String address) {
    if (form.startsWith("post ")) {
      submit(visit, form, address, List.of(EVERYTHING));
    }
    var small = NaughtyStrings.inTextsOf(SHORT);
    var some = new ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      some.add(small.get(shortText++ % small.size()));
    }
    submit(visit, form, address, some);
  }

  /** Each field gets the next of the texts; what the browser makes of it is what has to return. */
  private void submit(Visit visit, String name, String address, List<String> texts) {
    visit.page().navigate(address);
    var form =
        visit.find("form").all().stream().filter(it -> name.endsWith(" " + nameOf(it))).findFirst();
    if (form.isEmpty()) {
      return;
    }
    Map<String, String> typed = new LinkedHashMap<>();
    for (var field : form.get().locator(TYPED).all()) {
      if (field.isVisible() && field.isEditable()) {
        field.fill(texts.get(typed.size() % texts.size()));
        typed.put(field.getAttribute("name"), field.inputValue());
      }
    }
    int status = send(visit, form.get(), name);
    fault(status >= 500, name, "answers " + status);
    nothingIsPlanted(visit, name);
    if (status == 422) {
      typed.forEach((field, text) -> comesBack(visit, name, field, text));
    }
  }

  /** Nothing else waits for the answer to a form, wherever it leads, and tells its status. */
  @SuppressWarnings("deprecation")
  private int send(Visit visit, Locator form, String name) {
    try {
      return visit
          .page()
          .waitForNavigation(
              () -> form.evaluate("form => HTMLFormElement.prototype.submit.call(form)"))
          .status();
    } catch (PlaywrightException nothingCame) {
      fault(true, name, nothingCame.getMessage().lines().findFirst().orElse(""));
      return 0;
    }
  }

  private void comesBack(Visit visit, String name, String field, String text) {
    var again = visit.find("[name='" + field + "']").all();
    boolean same = again.stream().anyMatch(it -> it.inputValue().equals(text));
    fault(again.isEmpty() || !same, name, "does not give back what was typed as " + field);
  }

  private void nothingIsPlanted(Visit visit, String name) {
    var planted = (List<?>) visit.page().evaluate(PLANTED);
    planted.forEach(each -> fault(true, name, "has become part of the page: " + each));
    visit.complaints().forEach(each -> fault(true, name, each));
  }

  private void fault(boolean wrong, String form, String what) {
    if (wrong) {
      faults.add(form + " " + what);
    }
  }
}
