package school.gatehouse.problem;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Requests that were refused before their door was known are counted without their address: it is
 * whatever somebody typed, a child's name perhaps.
 */
class CountedAddresses {

  private static final Set<String> NO_DOOR = Set.of("405", "406", "413", "414", "415", "431");

  @Produces
  @Singleton
  MeterFilter withoutTypedAddresses() {
    return new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id id) {
        var status = id.getTag("status");
        return status != null && NO_DOOR.contains(status)
            ? id.replaceTags(Tags.of(id.getTags()).and(Tag.of("uri", "REFUSED")))
            : id;
      }
    };
  }
}
