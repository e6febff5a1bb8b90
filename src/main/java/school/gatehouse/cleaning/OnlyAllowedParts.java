package school.gatehouse.cleaning;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Part;

/**
 * Proof 3 for pictures that inspection divides: a new inspection of the result finds nothing, and
 * only parts on this list, without gaps.
 *
 * <p>The list is kept apart from the cleaners' on purpose: a mistake in theirs must be caught here.
 */
final class OnlyAllowedParts implements Proof {

  private static final Set<String> FREE =
      Set.of(
          "SOI",
          "DQT",
          "DHT",
          "DAC",
          "DRI",
          "DNL",
          "SOS",
          "SCAN",
          "EOI",
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

  private static final Map<String, Integer> SIZED = Map.of("APP0 JFIF", 18, "APP14 Adobe", 16);

  @Override
  public void demand(CleaningCase cleaned) throws IOException {
    Inspected after = cleaned.after();
    if (after.parts().isEmpty() && cleaned.before().parts().isEmpty()) {
      return;
    }
    if (!after.findings().isEmpty() || after.type() != cleaned.before().type()) {
      throw NotCleanable.partsRemain();
    }
    if (after.orientation() != cleaned.before().orientation()) {
      throw NotCleanable.contentChanged();
    }
    try (Source result = new Source(cleaned.result())) {
      demandNoGaps(after.parts(), result.size());
      for (Part part : after.parts()) {
        if (!isAllowed(part, after, result)) {
          throw NotCleanable.partsRemain();
        }
      }
      demandPlainProfile(after, result);
    }
  }

  private static void demandNoGaps(List<Part> parts, long size) {
    long end = 0;
    for (Part part : parts) {
      if (part.offset() != end) {
        throw NotCleanable.partsRemain();
      }
      end = part.end();
    }
    if (end != size) {
      throw NotCleanable.partsRemain();
    }
  }

  private static boolean isAllowed(Part part, Inspected after, Source result) throws IOException {
    String name = part.name();
    if (SIZED.containsKey(name)) {
      return part.length() == SIZED.get(name);
    }
    return switch (name) {
      case "APP1 Exif" ->
          Arrays.equals(result.read(part), OrientationTag.jpegSegment(after.orientation()));
      case "eXIf" ->
          Arrays.equals(data(result.read(part)), OrientationTag.tiff(after.orientation()));
      case "APP2 ICC_PROFILE", "iCCP" -> true;
      default -> FREE.contains(name) || name.matches("SOF\\d+");
    };
  }

  private static void demandPlainProfile(Inspected after, Source result) throws IOException {
    boolean carried = after.parts().stream().anyMatch(StoredProfile::carries);
    Optional<byte[]> profile = StoredProfile.read(after, result);
    boolean plain =
        profile.filter(icc -> Arrays.equals(icc, ColourProfile.neutral(icc))).isPresent();
    if (carried && !plain) {
      throw NotCleanable.partsRemain();
    }
    if (after.type() == FileType.PNG && carried && !hasPlainName(after, result)) {
      throw NotCleanable.partsRemain();
    }
  }

  private static boolean hasPlainName(Inspected after, Source result) throws IOException {
    for (Part part : after.parts()) {
      if (part.name().equals("iCCP") && !PngProfile.hasPlainName(result.read(part))) {
        return false;
      }
    }
    return true;
  }

  private static byte[] data(byte[] chunk) {
    return Arrays.copyOfRange(chunk, 8, chunk.length - 4);
  }
}
