package school.gatehouse.cleaning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Part;

/** Copies the chunks of a PNG that make up the picture; a profile keeps its colours only. */
final class PngCleaner implements PictureCopier {

  private static final Set<String> COPIED =
      Set.of(
          "SIGNATURE",
          "IHDR",
          "PLTE",
          "IDAT",
          "IEND",
          "tRNS",
          "cHRM",
          "gAMA",
          "sBIT",
          "sRGB",
          "cICP",
          "mDCV",
          "cLLI",
          "bKGD",
          "hIST",
          "pHYs",
          "acTL",
          "fcTL",
          "fdAT");

  @Override
  public FileType type() {
    return FileType.PNG;
  }

  @Override
  public void copy(Source original, Inspected inspected, OutputStream target) throws IOException {
    for (Part part : inspected.parts()) {
      if (COPIED.contains(part.name())) {
        original.copy(part, target);
      } else if (part.name().equals("iCCP")) {
        copyProfile(original.read(part), target);
      }
      if (part.name().equals("IHDR") && OrientationTag.isNeeded(inspected.orientation())) {
        PngChunk.write("eXIf", OrientationTag.tiff(inspected.orientation()), target);
      }
    }
  }

  private static void copyProfile(byte[] chunk, OutputStream target) throws IOException {
    byte[] neutral = ColourProfile.neutral(PngProfile.unpacked(chunk));
    if (neutral.length > 0) {
      PngChunk.write("iCCP", PngProfile.packed(neutral), target);
    }
  }
}
