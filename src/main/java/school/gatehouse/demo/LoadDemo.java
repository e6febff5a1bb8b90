package school.gatehouse.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.account.Accounts;
import school.gatehouse.school.ResponsibilityBasis;
import school.gatehouse.school.SchoolSettings;
import school.gatehouse.school.Schools;

/** Loads two schools on the first start of a demo; the service is ready when they are there. */
@Readiness
@ApplicationScoped
class LoadDemo implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(LoadDemo.class);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Map<String, String> NAMES = names();

  private final boolean data;
  private final Path folder;
  private final Schools schools;
  private final Accounts accounts;
  private final SchoolWall wall;
  private volatile boolean loaded;

  LoadDemo(
      @ConfigProperty(name = "gatehouse.demo-data") boolean data,
      @ConfigProperty(name = "gatehouse.data-dir") Path folder,
      Schools schools,
      Accounts accounts,
      SchoolWall wall) {
    this.data = data;
    this.folder = folder;
    this.schools = schools;
    this.accounts = accounts;
    this.wall = wall;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("meadowbank", "Meadowbank Primary (demonstration)");
    names.put("hillcrest", "Hillcrest Academy (demonstration)");
    return names;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("demo").status(loaded).build();
  }

  void begin(@Observes StartupEvent start) {
    if (data) {
      var loader = new Thread(this::load, "demo");
      loader.setDaemon(true);
      loader.start();
    } else {
      loaded = true;
    }
  }

  private void load() {
    try {
      var base = waitUntilOpen();
      var file = new AccountsFile(folder.resolve("demo-accounts.json"));
      if (!file.moveTo(base)) {
        var begun = System.nanoTime();
        file.write(base, fill(new DemoApi(base)));
        LOG.infof("Demo schools loaded in %d ms", (System.nanoTime() - begun) / 1_000_000);
      }
      loaded = true;
      LOG.infof("The demo is ready at %s; its accounts are in %s", base, file.path());
    } catch (RuntimeException failed) {
      // stays unready; the trace holds synthetic people only
      LOG.error("The demo could not be loaded", failed);
    }
  }

  private Map<String, DemoPeople> fill(DemoApi api) {
    Map<String, DemoPeople> people = new LinkedHashMap<>();
    var today = LocalDate.ofInstant(Instant.now(), LONDON);
    NAMES.forEach(
        (shortName, name) -> {
          var id = schools.open(name, settings());
          var staff = wall.in(id, () -> DemoPeople.in(id, shortName, accounts));
          new DemoSchool(api, staff, people.size(), today).fill();
          people.put(id, staff);
        });
    return people;
  }

  /** Every basis counts without a paper, and nobody needs a second person. */
  private static SchoolSettings settings() {
    return new SchoolSettings(
        LONDON, Set.of(ResponsibilityBasis.values()), false, null, false, false, null, false);
  }

  private static URI waitUntilOpen() {
    for (long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        System.nanoTime() < until; ) {
      var port = ConfigProvider.getConfig().getOptionalValue("quarkus.http.port", Integer.class);
      if (port.filter(LoadDemo::isOpen).isPresent()) {
        return URI.create("http://127.0.0.1:" + port.get());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    throw new IllegalStateException("the service did not open its port");
  }

  private static boolean isOpen(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }
}
