package school.gatehouse.web.teacher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** A large picture is sent in pieces, by the same button, and survives a line that breaks. */
@GatehouseTest
class LargePicturesTest {

  private static final int LARGE = 20_000_000;

  /** Milliseconds, on a machine that has other work to do. */
  private static final int LONGEST = 30_000;

  @Inject TestSchools schools;
  @TempDir Path folder;

  private Visit atTheEvent(Screen screen) {
    var day = new SportsDay(schools);
    day.cleared("Ada Marker");
    return SportsDay.announce(day.signedIn(screen));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] largePicture() {
    return Arrays.copyOf(Walk.aPicture(), LARGE);
  }

  private static void says(Visit visit, int row, String words) {
    assertThat(visit.find("[data-uploads] li").nth(row).locator("[role=status]"))
        .hasText(words, new LocatorAssertions.HasTextOptions().setTimeout(LONGEST));
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void progressAndVerdictAreShownForEachFile(Screen screen) throws IOException {
    try (var visit = atTheEvent(screen)) {
      remember(visit);
      SportsDay.choose(
          visit, List.of(file("good.png", largePicture()), file("bad.png", new byte[9_000_000])));
      says(visit, 0, "Arrived. Now say who is in it.");
      says(
          visit,
          1,
          "This file cannot be used. Save a picture as JPEG, a film as MP4, a document as PDF, and send it again.");
      assertThat(remembered(visit)).contains("Sending", "Checking");
      assertThat(visit.find("progress").first()).hasJSProperty("value", 100);
      visit.isForEverybody();
      visit.follow("Go on with those that have arrived");
      assertThat(visit.text()).contains("1 of 2 pictures wait");
    }
  }

  @Test
  void aLineThatBreaksIsGoneOnFromWhereItStood() throws IOException {
    try (var visit = atTheEvent(Screen.PHONE)) {
      remember(visit);
      var asked = new AtomicInteger();
      var begun = new AtomicInteger();
      visit
          .page()
          .route(
              "**/large-files/*",
              route -> {
                boolean second =
                    route.request().method().equals("POST") && asked.incrementAndGet() == 2;
                if (second) {
                  route.abort();
                } else {
                  route.resume();
                }
              });
      visit
          .page()
          .onRequest(request -> begun.addAndGet(request.url().endsWith("/large-files") ? 1 : 0));
      SportsDay.choose(visit, List.of(file("good.png", largePicture())));
      visit
          .page()
          .waitForURL(
              Pattern.compile("done=sent"), new Page.WaitForURLOptions().setTimeout(LONGEST));
      assertThat(remembered(visit)).contains("The line is broken. It goes on by itself.");
      assertThat(begun).hasValue(1);
      assertThat(asked).as("three pieces, one of them twice").hasValue(4);
      assertThat(visit.complaints()).hasSize(1);
    }
  }

  /** What is said while a file is sent, also on a page that is left at once. */
  private static void remember(Visit visit) {
    visit
        .page()
        .evaluate(
            "new MutationObserver(() => document.querySelectorAll('[data-uploads] [role=status]')"
                + ".forEach(said => sessionStorage.setItem(said.textContent, 'said')))"
                + ".observe(document.querySelector('[data-uploads]'),"
                + " {subtree: true, childList: true, characterData: true})");
  }

  private static String remembered(Visit visit) {
    return (String) visit.page().evaluate("Object.keys(sessionStorage).join('|')");
  }
}
