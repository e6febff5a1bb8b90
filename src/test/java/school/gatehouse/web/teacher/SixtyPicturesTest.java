package school.gatehouse.web.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;

/** A newcomer says who is in sixty pictures, on a phone, before the bell rings. */
@GatehouseTest
class SixtyPicturesTest {

  private static final int PICTURES = 60;

  /** All sixty, one machine playing phone and server, in milliseconds. */
  private static final double SEND_ALL = 60_000;

  /** To find a child's name among the chips and tap it, or to find a button. */
  private static final Duration A_TAP = Duration.ofMillis(1800);

  /** To look at a picture and see who is in it. */
  private static final Duration A_LOOK = Duration.ofSeconds(6);

  @Inject TestSchools schools;
  @TempDir Path folder;

  private int taps;

  @Test
  void takeFewTapsEachAndLessThanAQuarterOfAnHour() throws IOException {
    var day = new SportsDay(schools);
    var children = day.children(24);
    try (var visit = day.signedIn(Screen.PHONE)) {
      SportsDay.announce(visit);
      SportsDay.choose(visit, SportsDay.files(folder, PICTURES));
      visit
          .page()
          .waitForURL(
              Pattern.compile("done=sent"), new Page.WaitForURLOptions().setTimeout(SEND_ALL));
      var start = System.nanoTime();
      tap(() -> visit.follow("Say who is in them"));
      for (int picture = 0; picture < PICTURES; picture++) {
        say(visit, picture, children);
      }
      assertThat(visit.text()).contains("Nobody has to say any more who is in these pictures.");
      judge(Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** Two of five show the same children as the one before; the others one to four others. */
  private void say(Visit visit, int picture, List<String> children) {
    if (picture % 5 == 2 || picture % 5 == 4) {
      tap(() -> visit.follow("Same as last picture"));
    } else {
      for (int i = 0; i <= picture % 4; i++) {
        var child = children.get((picture * 5 + i) % children.size());
        tap(() -> SportsDay.tap(visit, child));
      }
    }
    tap(() -> visit.press("No name: next"));
  }

  private void tap(Runnable deed) {
    deed.run();
    taps++;
  }

  private void judge(Duration machine) {
    double each = (double) taps / PICTURES;
    var all = A_LOOK.multipliedBy(PICTURES).plus(A_TAP.multipliedBy(taps)).plus(machine);
    System.out.printf(
        "SIXTY PICTURES: %d taps, %.1f a picture; pages took %d s; with %.1f s a look and %.1f s a"
            + " tap that is %d min %d s%n",
        taps,
        each,
        machine.toSeconds(),
        A_LOOK.toMillis() / 1000.0,
        A_TAP.toMillis() / 1000.0,
        all.toMinutes(),
        all.toSecondsPart());
    assertThat(each).isLessThanOrEqualTo(5);
    assertThat(all).isLessThan(Duration.ofMinutes(15));
  }
}
