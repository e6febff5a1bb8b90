package school.gatehouse.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private final Limits limits;

  @Inject
  Inspection(InspectionConfig config) {
    this(config.limits());
  }

  Inspection(Limits limits) {
    this.limits = limits;
  }

  /** For use without a container; the limits are the defaults of the configuration. */
  public static Inspection withSafeLimits() {
    return new Inspection(Limits.SAFE);
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
      Inspected content = content(bytes);
      return DeclaredType.agrees(content.type(), declaredName, declaredMediaType)
              || bytes.size() == 0
          ? content
          : with(content, Finding.of(FindingCode.TYPE_MISMATCH));
    } catch (IOException e) {
      throw new UncheckedIOException("A file could not be read for inspection", e);
    }
  }

  private Inspected content(FileBytes bytes) throws IOException {
    FileType type = FileType.UNKNOWN;
    try {
      if (bytes.size() == 0) {
        throw Damaged.empty();
      }
      type = Magic.of(bytes.read(0, (int) Math.min(Magic.LENGTH, bytes.size())));
      if (bytes.size() > limits.fileBytes()) {
        throw Damaged.tooLarge();
      }
      return type.isAllowed() ? picture(bytes, type) : notAllowed(type);
    } catch (Damaged e) {
      return unread(type, Finding.of(FindingCode.NOT_CLEANABLE, e.getMessage()));
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
    return unread(type, Finding.of(FindingCode.TYPE_NOT_ALLOWED, advice));
  }

  private static Inspected unread(FileType type, Finding finding) {
    return new Inspected(type, Frame.UNKNOWN, List.of(finding), MetadataRead.NOTHING, List.of());
  }

  private static Inspected with(Inspected content, Finding finding) {
    List<Finding> findings = new ArrayList<>(content.findings());
    findings.add(finding);
    return new Inspected(
        content.type(), content.frame(), findings, content.metadata(), content.parts());
  }
}
