package school.gatehouse.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import school.gatehouse.access.PageSessions;

/**
 * Somebody at a real browser. A page that logs an error, shows a dialog or loads what is not there
 * fails the test when the visit is closed.
 */
public final class Visit implements AutoCloseable {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--lang=en-GB");

  /** Milliseconds until what should be on a page is missed, on a machine with other work to do. */
  private static final int LONGEST = 30_000;

  private static Browser browser;

  private final BrowserContext context;
  private final Page page;
  private final boolean scripts;
  private final List<String> faults = new ArrayList<>();

  private Visit(BrowserContext context, boolean scripts) {
    this.context = context;
    this.scripts = scripts;
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // the status of the page itself is for the test to judge
          if (message.type().equals("error") && !message.location().startsWith(page.url())) {
            faults.add(message.text() + " " + message.location());
          }
        });
    page.onPageError(faults::add);
    page.onDialog(
        dialog -> {
          faults.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  public static Visit on(Screen screen) {
    return on(screen, true);
  }

  /** A browser whose owner has switched scripts off. */
  public static Visit withoutScripts(Screen screen) {
    return on(screen, false);
  }

  private static Visit on(Screen screen, boolean scripts) {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(screen.width, screen.height)
            .setHasTouch(screen.touch)
            .setIsMobile(screen.touch)
            .setJavaScriptEnabled(scripts)
            .setLocale("en-GB")
            .setTimezoneId("Europe/London")
            .setColorScheme(ColorScheme.LIGHT)
            .setBaseURL(ConfigProvider.getConfig().getValue("test.url", String.class));
    return new Visit(browser().newContext(options), scripts);
  }

  private static synchronized Browser browser() {
    if (browser == null) {
      var program = Chromium.program();
      Map<String, String> environment = new HashMap<>(System.getenv());
      program.ifPresent(found -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
      var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST);
      var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
      program.ifPresent(options::setExecutablePath);
      browser = playwright.chromium().launch(options);
    }
    return browser;
  }

  public Page page() {
    return page;
  }

  /** Opens a page of ours and insists that it is there. */
  public Visit open(String path) {
    Response response = page.navigate(path);
    assertThat(response.status()).as(path).isLessThan(400);
    return this;
  }

  public Visit signIn(String username) {
    open("/sign-in");
    type("User name", username);
    page.locator("#password").fill(TestSchools.PASSWORD);
    press("Sign in");
    assertThat(page.url()).doesNotContain("/sign-in");
    return this;
  }

  /** Goes on with a session that was opened without this browser. */
  public Visit with(Signed session) {
    context.addCookies(
        List.of(
            new Cookie(PageSessions.COOKIE, session.cookie())
                .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
    return this;
  }

  public Visit type(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    return this;
  }

  public Visit tick(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    return this;
  }

  public Visit choose(String label, String option) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
    return this;
  }

  public Visit attach(String label, Path... files) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).setInputFiles(files);
    return this;
  }

  public Visit press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
    return this;
  }

  public Visit follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
    return this;
  }

  public String heading() {
    return page.locator("h1").first().innerText().strip();
  }

  /** What can be read on the page. */
  public String text() {
    return page.locator("body").innerText();
  }

  public Locator find(String selector) {
    return page.locator(selector);
  }

  /** Nobody is kept out: WCAG 2.2 A and AA as far as a program can tell, by day and by night. */
  public Visit isForEverybody() {
    assertThat(barriers()).as(page.url()).isEmpty();
    assertThat(sticksOut()).as("wider than the screen: " + page.url()).isFalse();
    return this;
  }

  /** What axe finds on the page, which is a script itself. */
  public List<String> barriers() {
    if (!scripts) {
      throw new IllegalStateException("axe would wait for ever where scripts are off");
    }
    return Axe.barriers(page);
  }

  /** What the browser has complained about up to now; it is forgotten then. */
  public List<String> complaints() {
    var now = List.copyOf(faults);
    faults.clear();
    return now;
  }

  /** Whether one has to scroll sideways to read the page. */
  public boolean sticksOut() {
    return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
  }

  /**
   * Keeps pictures of the whole page by day and by night, as {@code docs/pictures} has them; only
   * where {@code -Dgatehouse.pictures=true} asks for them.
   */
  public Visit picture(String name) {
    if (keepsPictures()) {
      keep(name + "-day");
      Axe.atNight(page, () -> keep(name + "-night"));
    }
    return this;
  }

  /** Whether pictures of pages are kept, which others may see. */
  public static boolean keepsPictures() {
    return Boolean.getBoolean("gatehouse.pictures");
  }

  private void keep(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("docs/pictures", name + ".png"))
            .setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
    assertThat(faults).as("what the browser complained about").isEmpty();
  }
}
