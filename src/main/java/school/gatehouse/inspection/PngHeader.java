package school.gatehouse.inspection;

import java.io.IOException;

/** The header chunk of a PNG file, and how many bytes its pixels must come to. */
record PngHeader(int width, int height, int depth, int colour, boolean interlaced) {

  /** First column, first row, column step, row step of each interlace pass. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  static PngHeader read(FileBytes file, long chunk) throws IOException, Damaged {
    if (file.u32(chunk) != 13 || file.u32(chunk + 4) != 0x49484452L) {
      throw Damaged.broken();
    }
    long width = file.u32(chunk + 8);
    long height = file.u32(chunk + 12);
    if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      throw Damaged.broken();
    }
    PngHeader header =
        new PngHeader(
            (int) width,
            (int) height,
            file.at(chunk + 16),
            file.at(chunk + 17),
            file.at(chunk + 20) == 1);
    if (file.u16(chunk + 18) != 0 || file.at(chunk + 20) > 1 || !header.isDefined()) {
      throw Damaged.broken();
    }
    return header;
  }

  /** Size of the pixels before compression, one filter byte a row included. */
  long pixelBytes() {
    return pixelBytes(width, height);
  }

  long pixelBytes(long columns, long rows) {
    if (!interlaced) {
      return passBytes(columns, rows);
    }
    long sum = 0;
    for (int[] pass : PASSES) {
      sum +=
          passBytes(
              Math.max(0, (columns - pass[0] + pass[2] - 1) / pass[2]),
              Math.max(0, (rows - pass[1] + pass[3] - 1) / pass[3]));
    }
    return sum;
  }

  private long passBytes(long columns, long rows) {
    return columns == 0 ? 0 : rows * (1 + (columns * channels() * depth + 7) / 8);
  }

  private int channels() {
    return switch (colour) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  private boolean isDefined() {
    return switch (colour) {
      case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
      case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
      case 2, 4, 6 -> depth == 8 || depth == 16;
      default -> false;
    };
  }
}
