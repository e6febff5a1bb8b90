package school.gatehouse.media.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks ffmpeg, where it is installed, whether two files show and play the same. */
final class SameFrames {

  private SameFrames() {}

  /** Empty where nobody can tell: no ffmpeg, or nothing that it decodes in the original. */
  static Optional<Boolean> in(Path original, Path copy) throws IOException {
    try {
      String before = frames(original);
      return before.isEmpty() ? Optional.empty() : Optional.of(before.equals(frames(copy)));
    } catch (IOException notInstalled) {
      return Optional.empty();
    }
  }

  /** Digests of all pictures and sounds, without the times that a header may round. */
  private static String frames(Path file) throws IOException {
    Process ffmpeg =
        new ProcessBuilder(
                "ffmpeg",
                "-v",
                "quiet",
                "-noautorotate",
                "-i",
                file.toString(),
                "-map",
                "0:v?",
                "-map",
                "0:a?",
                "-f",
                "framemd5",
                "-")
            .redirectError(Redirect.DISCARD)
            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    try (InputStream out = ffmpeg.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.replaceAll(".*, *", ""))
          .collect(Collectors.joining("\n"));
    }
  }
}
