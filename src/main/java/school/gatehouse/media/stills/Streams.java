package school.gatehouse.media.stills;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What ffprobe says of a file.
 *
 * @param seconds how long its film is, if it says so
 * @param onePicture whether it holds a single picture, perhaps of many tiles, and nothing that
 *     moves
 */
record Streams(OptionalDouble seconds, boolean onePicture) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LARGEST = 1 << 20;

  /** Empty for what is no answer. */
  static Optional<Streams> printed(Path answer) {
    try {
      return Files.size(answer) > LARGEST
          ? Optional.empty()
          : Optional.of(of(JSON.readTree(answer.toFile())));
    } catch (IOException | NumberFormatException nonsense) {
      return Optional.empty();
    }
  }

  private static Streams of(JsonNode said) {
    List<JsonNode> videos = elements(said.path("streams")).filter(Streams::isVideo).toList();
    List<JsonNode> groups = elements(said.path("stream_groups")).toList();
    boolean moves = videos.stream().anyMatch(video -> video.has("duration"));
    boolean one =
        groups.isEmpty()
            ? videos.size() == 1
            : groups.size() == 1 && groups.get(0).path("type").asText().equals("Tile Grid");
    return new Streams(seconds(videos, said), one && !moves);
  }

  private static OptionalDouble seconds(List<JsonNode> videos, JsonNode said) {
    String length = said.path("format").path("duration").asText();
    if (!videos.isEmpty() && videos.get(0).has("duration")) {
      length = videos.get(0).path("duration").asText();
    }
    double seconds = length.isEmpty() ? 0 : Double.parseDouble(length);
    return seconds > 0 && seconds < Integer.MAX_VALUE
        ? OptionalDouble.of(seconds)
        : OptionalDouble.empty();
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static boolean isVideo(JsonNode stream) {
    return stream.path("codec_type").asText().equals("video");
  }
}
