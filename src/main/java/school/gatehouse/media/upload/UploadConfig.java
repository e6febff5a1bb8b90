package school.gatehouse.media.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may be sent, by how many at once, and how long it waits to be finished. */
@ConfigMapping(prefix = "gatehouse.uploads")
interface UploadConfig {

  /** 2 GiB and what a container needs beside its pictures. */
  @WithDefault("2200M")
  MemorySize maxSize();

  /** Uploads that one account may have begun and not yet handed in. */
  @WithDefault("20")
  int maxOpen();

  /** After this an upload that was not handed in is erased. */
  @WithDefault("24h")
  Duration keep();

  /** What is kept at once: so much is lost at most when this process dies. */
  @WithDefault("16M")
  MemorySize pieceSize();

  /** A connection from which nothing has come for so long gives way to another. */
  @WithDefault("30s")
  Duration lease();
}
