package school.gatehouse.web.every;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.FilledSchool;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Signed;
import school.gatehouse.testsupport.TestSchools;

/**
 * Everybody goes wherever links lead, on a desktop, on a phone and with scripts switched off. What
 * is wrong anywhere is told together.
 */
@GatehouseTest
class EveryPageTest {

  @Inject TestSchools schools;

  @Test
  void everyPageIsThereQuickLightAndForEverybody() {
    var school = new FilledSchool(schools);
    var crawl = new Crawl();
    crawl.as("nobody", Optional.empty());
    for (var role : new TreeSet<>(Roles.PEOPLE)) {
      crawl.as(role, Optional.of(Signed.in(school.username(role))));
    }
    assertThat(crawl.pages()).contains("/", "/sign-in", "/my-account", "/accounts/{id}");
    assertThat(crawl.report()).isEmpty();
  }
}
