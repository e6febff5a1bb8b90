package school.gatehouse.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Reads a file and says what is inside. Content is believed, names and declared types are not.
 *
 * <p>Every file gets an answer: a hostile or damaged one the finding NOT_CLEANABLE. Only a disk
 * that cannot be read is an exception ({@link UncheckedIOException}).
 */
@ApplicationScoped
public class Inspection {

  /** Read here part by part; everything else is read by its cleaner's walk. */
  private static final Set<FileType> PICTURES = Set.of(FileType.JPEG, FileType.PNG);

  private final Limits limits;

  @Inject
  Inspection(InspectionConfig config) {
    this(config.limits());
  }

  public Inspection(Limits limits) {
    this.limits = limits;
  }

  /** For use without a container; the limits are the defaults of the configuration. */
  public static Inspection withSafeLimits() {
    return new Inspection(Limits.SAFE);
  }

  /** What a file may ask of this machine. */
  public Limits limits() {
    return limits;
  }

  /**
   * Looks into a file.
   *
   * @param declaredName file name as sent, if any; only its extension is read
   * @param declaredMediaType media type as sent, if any; {@code application/octet-stream} declares
   *     nothing
   */
  public Inspected look(
      Path file, Optional<String> declaredName, Optional<String> declaredMediaType) {
    try (FileBytes bytes = new FileBytes(file)) {
      Inspected content = content(file, bytes);
      return DeclaredType.agrees(content.type(), declaredName, declaredMediaType)
              || bytes.size() == 0
          ? content
          : content.with(Finding.of(FindingCode.TYPE_MISMATCH));
    } catch (IOException e) {
      throw new UncheckedIOException("A file could not be read for inspection", e);
    }
  }

  /**
   * Which way up a cleaned picture of any kind is shown: its EXIF orientation, 1 to 8; 1 where it
   * says nothing.
   */
  public int orientation(Path cleaned) {
    return StoredOrientation.of(cleaned);
  }

  private Inspected content(Path file, FileBytes bytes) throws IOException {
    FileType type = FileType.UNKNOWN;
    try {
      if (bytes.size() == 0) {
        throw Damaged.empty();
      }
      type = Magic.of(bytes.read(0, (int) Math.min(Magic.LENGTH, bytes.size())));
      if (bytes.size() > limits.bytes(type)) {
        throw Damaged.tooLarge();
      }
      type = type == FileType.ZIP ? PackageKind.of(file) : type;
      type = type == FileType.MP3 ? BehindTag.type(bytes) : type;
      if (!type.isAllowed()) {
        return notAllowed(type);
      }
      return PICTURES.contains(type) ? picture(bytes, type) : unread(type, List.of());
    } catch (Damaged e) {
      return unread(type, List.of(Finding.of(FindingCode.NOT_CLEANABLE, e.getMessage())));
    }
  }

  private Inspected picture(FileBytes bytes, FileType type) throws IOException, Damaged {
    PictureReader reader = new PictureReader(limits);
    try {
      return new TimeLimit(limits.time()).run(() -> reader.read(bytes, type));
    } catch (TimeoutException e) {
      throw Damaged.tooSlow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Damaged.tooSlow();
    } catch (ExecutionException e) {
      throw explained(e.getCause());
    }
  }

  /** Libraries throw anything on hostile files, errors included; the file is at fault. */
  private static Damaged explained(Throwable cause) throws IOException {
    if (cause instanceof Damaged damaged) {
      return damaged;
    }
    if (cause instanceof IOException io) {
      throw io;
    }
    return Damaged.unreadableMetadata();
  }

  private static Inspected notAllowed(FileType type) {
    String advice = type.advice().orElse(FindingCode.TYPE_NOT_ALLOWED.message());
    return unread(type, List.of(Finding.of(FindingCode.TYPE_NOT_ALLOWED, advice)));
  }

  private static Inspected unread(FileType type, List<Finding> findings) {
    return new Inspected(type, Frame.UNKNOWN, findings, MetadataRead.NOTHING, List.of());
  }
}
