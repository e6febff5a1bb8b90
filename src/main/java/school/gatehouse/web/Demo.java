package school.gatehouse.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import school.gatehouse.media.MalwareScans;

/** What every page of the demo says of itself. */
@Named
@ApplicationScoped
public class Demo {

  private final boolean shown;
  private final MalwareScans scans;

  Demo(@ConfigProperty(name = "gatehouse.demo") boolean shown, MalwareScans scans) {
    this.shown = shown;
    this.scans = scans;
  }

  public boolean isShown() {
    return shown;
  }

  /** Here files pass that nobody scanned; outside the demo a person has to look at each. */
  public boolean isUnscanned() {
    return !scans.areMade();
  }
}
