package school.gatehouse.inspection;

import java.time.Duration;

/**
 * What a file may ask of this machine.
 *
 * @param fileBytes size of a file
 * @param filmBytes size of a film or a recording, which are read in constant memory
 * @param pixels width times height
 * @param parts segments or chunks
 * @param metadataBytes everything beside the picture, after decompression
 * @param time for reading one file
 */
public record Limits(
    long fileBytes, long filmBytes, long pixels, int parts, int metadataBytes, Duration time) {

  public static final Limits SAFE =
      new Limits(200L << 20, 4L << 30, 50_000_000L, 65_536, 8 << 20, Duration.ofSeconds(20));

  long bytes(FileType type) {
    return type.isFilmOrSound() ? filmBytes : fileBytes;
  }

  public void checkPixels(long width, long height) throws Damaged {
    if (width < 1 || height < 1) {
      throw Damaged.broken();
    }
    if (width * height > pixels) {
      throw Damaged.tooManyPixels();
    }
  }
}
