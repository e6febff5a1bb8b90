package school.gatehouse.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;

/** Cleans pictures and sounds that lie inside documents, with the cleaners that files have. */
final class Embedded {

  private final Inspection inspection;
  private final Cleaners cleaners;

  Embedded(Inspection inspection, Cleaners cleaners) {
    this.inspection = inspection;
    this.cleaners = cleaners;
  }

  /**
   * A clean copy of something embedded.
   *
   * @param name of the part, from a fixed list, for the notes
   * @param beside any file of the private folder in which work is done
   * @param notes of the document; takes over what is found
   * @return empty when it is of no kind that may be in a document, or cannot be cleaned
   */
  Optional<byte[]> clean(String name, byte[] content, Path beside, Notes notes)
      throws IOException, Damaged {
    Path original = beside.resolveSibling(beside.getFileName() + ".part");
    Path target = beside.resolveSibling(beside.getFileName() + ".clean");
    try {
      Files.write(original, content);
      Inspected inspected = inspection.look(original, Optional.empty(), Optional.empty());
      Optional<Cleaner> cleaner = cleaners.of(inspected.type());
      if (inspected.isBlocked() || cleaner.isEmpty()) {
        return Optional.empty();
      }
      Notes inner = new Notes(inspected, notes.limits());
      cleaner.get().clean(original, target, inner);
      Inspected after = inspection.look(target, Optional.empty(), Optional.empty());
      if (after.isBlocked()) {
        return Optional.empty();
      }
      notes.embed(name, inner, after);
      notes.payload(name, inner.payloadDigest(original).getBytes(StandardCharsets.US_ASCII));
      return Optional.of(Files.readAllBytes(target));
    } finally {
      Files.deleteIfExists(original);
      Files.deleteIfExists(target);
    }
  }
}
