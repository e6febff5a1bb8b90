package school.gatehouse.media;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Outside the demo nothing runs without a malware scanner unless that was switched off by name. */
@ApplicationScoped
class RefuseWithoutScanner {

  private static final String SWITCHED_OFF = "none";

  private final boolean demo;
  private final Optional<String> scanner;

  RefuseWithoutScanner(
      @ConfigProperty(name = "gatehouse.demo") boolean demo,
      @ConfigProperty(name = "gatehouse.malware.scanner") Optional<String> scanner) {
    this.demo = demo;
    this.scanner = scanner;
  }

  void check(@Observes StartupEvent start) {
    if (!demo && scanner.filter(SWITCHED_OFF::equals).isEmpty()) {
      throw new IllegalStateException(
          "Gatehouse does not start without a malware scanner. To run without one, and have every"
              + " file reviewed by a person, set gatehouse.malware.scanner=none");
    }
  }
}
