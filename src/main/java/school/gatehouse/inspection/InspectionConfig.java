package school.gatehouse.inspection;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits that keep a hostile file from taking the machine's memory or time. */
@ConfigMapping(prefix = "gatehouse.inspection")
interface InspectionConfig {

  @WithDefault("200M")
  MemorySize maxFileSize();

  /** Films and recordings are read in constant memory. */
  @WithDefault("4G")
  MemorySize maxFilmSize();

  /** Width times height. */
  @WithDefault("50000000")
  long maxPixels();

  /** JPEG segments or PNG chunks. */
  @WithDefault("65536")
  int maxParts();

  /** Everything beside the picture, after decompression. */
  @WithDefault("8M")
  MemorySize maxMetadataSize();

  @WithDefault("20s")
  Duration timeLimit();

  default Limits limits() {
    return new Limits(
        maxFileSize().asLongValue(),
        maxFilmSize().asLongValue(),
        maxPixels(),
        maxParts(),
        Math.toIntExact(maxMetadataSize().asLongValue()),
        timeLimit());
  }
}
