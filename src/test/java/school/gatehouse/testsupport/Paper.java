package school.gatehouse.testsupport;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;

/** A page as it comes out of a printer, on A4 with our margins. */
public record Paper(Visit visit) {

  /** What 180 mm are in pixels, and 273 mm on a page that lies on its side. */
  private static final int UPRIGHT = 680;

  private static final int ON_ITS_SIDE = 1031;

  public static Paper upright(Visit visit) {
    return of(visit, UPRIGHT);
  }

  public static Paper onItsSide(Visit visit) {
    return of(visit, ON_ITS_SIDE);
  }

  private static Paper of(Visit visit, int width) {
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    visit.page().setViewportSize(width, 900);
    return new Paper(visit);
  }

  /** What reaches beyond the paper, where it would be cut off. */
  public Object cutOff() {
    return visit
        .page()
        .evaluate(
            "[...document.querySelectorAll('main td, main th, main svg, main p')]"
                + ".filter(e => e.getClientRects().length"
                + " && e.getBoundingClientRect().right > window.innerWidth + 1)"
                + ".map(e => e.tagName + ' ' + e.textContent.slice(0, 40))");
  }

  /** Keeps it beside the pictures of the pages, where these are asked for. */
  public Paper keep(String name) {
    if (Visit.keepsPictures()) {
      visit
          .page()
          .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(Path.of("target", name)));
    }
    return this;
  }
}
