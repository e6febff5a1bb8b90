package school.gatehouse.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;

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
   * @return empty when it is of no kind that may be in a document: a film needs a permission of its
   *     own, or cannot be cleaned
   */
  public Optional<byte[]> clean(String name, byte[] content, Path beside, Notes notes)
      throws IOException, Damaged {
    return clean(name, Optional.empty(), content, beside, notes);
  }

  /** The same for a text whose name alone says which kind of text it is, such as a web page. */
  public Optional<byte[]> cleanText(
      String name, FileType text, byte[] content, Path beside, Notes notes)
      throws IOException, Damaged {
    return clean(name, Optional.of(text), content, beside, notes);
  }

  private Optional<byte[]> clean(
      String name, Optional<FileType> text, byte[] content, Path beside, Notes notes)
      throws IOException, Damaged {
    Path original = beside.resolveSibling(beside.getFileName() + ".part");
    Path target = beside.resolveSibling(beside.getFileName() + ".clean");
    try {
      Files.write(original, content);
      Inspected inspected = look(original, text);
      Optional<Cleaner> cleaner = cleaners.of(inspected.type());
      if (inspected.isBlocked() || cleaner.isEmpty() || inspected.type().isFilm()) {
        return Optional.empty();
      }
      Notes inner = new Notes(inspected, notes.limits());
      cleaner.get().clean(original, target, inner);
      Inspected after = inspection.look(target, Optional.empty(), Optional.empty());
      if (after.isBlocked()) {
        return Optional.empty();
      }
      notes.embed(name, inner, after);
      notes.unpacked(besideContent(content, inner));
      notes.payload(name, inner.payloadDigest(original).getBytes(StandardCharsets.US_ASCII));
      return Optional.of(Files.readAllBytes(target));
    } finally {
      Files.deleteIfExists(original);
      Files.deleteIfExists(target);
    }
  }

  private Inspected look(Path file, Optional<FileType> text) {
    Inspected content = inspection.look(file, Optional.empty(), Optional.empty());
    boolean isText = content.type() == FileType.TEXT || content.type() == FileType.HTML;
    return text.isPresent() && isText
        ? new Inspected(
            text.get(), content.frame(), content.findings(), content.metadata(), content.parts())
        : content;
  }

  private static byte[] besideContent(byte[] content, Notes inner) {
    ByteArrayOutputStream beside = new ByteArrayOutputStream();
    Stretches passed = new Stretches();
    inner.payload().sorted().forEach(e -> passed.add(e.getKey(), e.getValue() - e.getKey()));
    inner.everybodys().sorted().forEach(e -> passed.add(e.getKey(), e.getValue() - e.getKey()));
    int at = 0;
    for (Map.Entry<Long, Long> each : passed.sorted()) {
      beside.write(content, at, (int) Math.max(0, each.getKey() - at));
      at = (int) Math.max(at, each.getValue());
    }
    beside.write(content, at, Math.max(0, content.length - at));
    return beside.toByteArray();
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
