package school.gatehouse.cleaning;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import school.gatehouse.inspection.Part;

/**
 * Proof 2: where this machine can decode the picture, it shows the same pixels.
 *
 * <p>One picture is held at a time, and all threads together hold no more than a budget of memory.
 */
final class SamePixels implements Proof {

  private static final int MIB = 1 << 20;
  private static final long WAIT_SECONDS = 60;

  private final int budget;
  private final Semaphore free;

  SamePixels(long budgetBytes) {
    budget = (int) Math.max(1, budgetBytes / MIB);
    free = new Semaphore(budget, true);
  }

  @Override
  public void demand(CleaningCase cleaned) throws IOException {
    PictureKind kind = kind(cleaned);
    if (!kind.isDecodable()) {
      return;
    }
    int share = share(cleaned.first().mostPixels(), kind);
    acquire(share);
    try {
      String before = Pixels.digest(cleaned.original(), kind, cleaned.first().leftOut());
      if (!before.equals(Pixels.digest(cleaned.result(), kind, Set.of()))) {
        throw NotCleanable.contentChanged();
      }
    } finally {
      free.release(share);
    }
  }

  static boolean canCompare(CleaningCase cleaned) throws IOException {
    return kind(cleaned).isDecodable();
  }

  private static PictureKind kind(CleaningCase cleaned) throws IOException {
    if (cleaned.first().isUndecodable()) {
      return PictureKind.UNDECODABLE;
    }
    return switch (cleaned.before().type()) {
      case PNG -> PictureKind.PNG;
      case GIF -> PictureKind.GIF;
      case WEBP -> PictureKind.WEBP;
      case TIFF -> PictureKind.TIFF;
      case JPEG -> ofJpeg(cleaned);
      default -> PictureKind.UNDECODABLE;
    };
  }

  private static PictureKind ofJpeg(CleaningCase cleaned) throws IOException {
    try (Source source = new Source(cleaned.original())) {
      for (Part part : cleaned.before().parts()) {
        if (part.name().startsWith("SOF")) {
          return PictureKind.ofJpeg(part.name(), source.read(part));
        }
      }
    }
    return PictureKind.UNDECODABLE;
  }

  /** A picture that needs more than the whole budget gets it all, alone. */
  private int share(long pixels, PictureKind kind) {
    long bytes = pixels * kind.bytesPerPixel();
    return (int) Math.min(budget, 1 + bytes / MIB);
  }

  private void acquire(int share) throws IOException {
    try {
      if (!free.tryAcquire(share, WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw NotCleanable.tooSlow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting to decode");
    }
  }
}
