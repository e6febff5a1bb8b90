package school.gatehouse.media.workshop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.Limits;

/**
 * What a process is asked to do: look into a file and write a clean copy of it.
 *
 * @param name file name as sent; only its extension is read
 * @param target in the private folder; there afterwards only if the copy is proven clean
 * @param mustNotOccur texts that the copy may not hold, such as names of the pupils shown
 * @param smallFaces fraction of a picture's longer side; smaller faces are counted apart
 * @param decodingMemory bytes that decoded pictures may take
 */
public record Job(
    Path original,
    Optional<String> name,
    Optional<String> mediaType,
    Path target,
    Set<String> mustNotOccur,
    Limits limits,
    double smallFaces,
    Duration facesLimit,
    long decodingMemory) {

  @Override
  public String toString() {
    return "Job[redacted]";
  }
}
