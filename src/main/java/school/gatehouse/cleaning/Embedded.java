package school.gatehouse.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.inspection.MetadataRead;

/** Cleans pictures and sounds that lie inside documents, with the cleaners that files have. */
public final class Embedded {

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
  public Optional<byte[]> clean(String name, byte[] content, Path beside, Notes notes)
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
      notes.embed(name, inner, whatGoes(inspected, after));
      notes.payload(name, inner.payloadDigest(original).getBytes(StandardCharsets.US_ASCII));
      return Optional.of(Files.readAllBytes(target));
    } finally {
      Files.deleteIfExists(original);
      Files.deleteIfExists(target);
    }
  }

  /** Colours of a picture are read as details, and stay. */
  private static Inspected whatGoes(Inspected before, Inspected after) {
    Set<String> values = new HashSet<>(before.personalValues());
    values.removeAll(after.personalValues());
    Set<String> names = new HashSet<>(before.tagNames());
    names.removeAll(after.tagNames());
    return new Inspected(
        before.type(),
        before.frame(),
        before.findings(),
        new MetadataRead(before.device(), values, names),
        before.parts());
  }

  /**
   * Reads the details of a picture that does not stay, such as the cover of a recording.
   *
   * @param beside any file of the private folder in which work is done
   * @param notes takes over what is found; nothing when the picture is no sound one
   */
  public void read(String name, byte[] content, Path beside, Notes notes)
      throws IOException, Damaged {
    Path original = beside.resolveSibling(beside.getFileName() + ".part");
    Path target = beside.resolveSibling(beside.getFileName() + ".clean");
    try {
      Files.write(original, content);
      Inspected inspected = inspection.look(original, Optional.empty(), Optional.empty());
      Optional<Cleaner> cleaner = cleaners.of(inspected.type());
      if (!inspected.isBlocked() && cleaner.isPresent()) {
        Notes inner = new Notes(inspected, notes.limits());
        readThrough(cleaner.get(), original, target, inner);
        inspected.tagNames().forEach(tag -> notes.removed(name + "/" + tag));
        notes.details().addAll(inner.details(), inspected);
      }
    } finally {
      Files.deleteIfExists(original);
      Files.deleteIfExists(target);
    }
  }

  /** What a damaged picture told before the damage is told all the same. */
  private static void readThrough(Cleaner cleaner, Path original, Path target, Notes inner)
      throws IOException {
    try {
      cleaner.clean(original, target, inner);
    } catch (Damaged | NotCleanable unreadable) {
      inner.removed("unreadable picture");
    }
  }
}
