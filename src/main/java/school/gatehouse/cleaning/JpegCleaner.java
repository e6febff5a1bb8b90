package school.gatehouse.cleaning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Part;

/** Copies tables and pixels of a JPEG as they are and writes the few wanted headers anew. */
final class JpegCleaner implements PictureCopier {

  private static final Set<String> COPIED =
      Set.of("DQT", "DHT", "DAC", "DRI", "DNL", "SOS", "SCAN", "EOI", "APP14 Adobe");

  private static final int ADOBE_LENGTH = 16;
  private static final byte[] SOI = hex("ffd8");
  private static final byte[] ADOBE_HEADER = hex("ffee000e");

  /** Version 1.1, no unit, 1:1, no thumbnail. */
  private static final byte[] JFIF = hex("ffe000104a46494600010100000100010000");

  @Override
  public FileType type() {
    return FileType.JPEG;
  }

  @Override
  public void copy(Source original, Inspected inspected, OutputStream target) throws IOException {
    target.write(SOI);
    Optional<byte[]> jfif = jfif(original, inspected.parts());
    if (jfif.isPresent()) {
      target.write(jfif.get());
    }
    if (OrientationTag.isNeeded(inspected.orientation())) {
      target.write(OrientationTag.jpegSegment(inspected.orientation()));
    }
    Optional<byte[]> profile = JpegProfile.read(original, inspected.parts());
    if (profile.isPresent()) {
      JpegProfile.write(ColourProfile.neutral(profile.get()), target);
    }
    for (Part part : inspected.parts()) {
      if (COPIED.contains(part.name()) || part.name().startsWith("SOF")) {
        copyPart(original, part, target);
      }
    }
  }

  private static void copyPart(Source original, Part part, OutputStream target) throws IOException {
    if (part.name().equals("APP14 Adobe")) {
      byte[] segment = original.read(part);
      if (segment.length >= ADOBE_LENGTH) {
        target.write(ADOBE_HEADER);
        target.write(segment, ADOBE_HEADER.length, ADOBE_LENGTH - ADOBE_HEADER.length);
      }
    } else {
      original.copy(part, target);
    }
  }

  private static Optional<byte[]> jfif(Source original, List<Part> parts) throws IOException {
    for (Part part : parts) {
      if (part.name().equals("APP0 JFIF") && part.length() >= JFIF.length) {
        byte[] segment = original.read(part);
        byte[] rebuilt = JFIF.clone();
        System.arraycopy(segment, 11, rebuilt, 11, 5);
        return Optional.of(rebuilt);
      }
    }
    return losesItsColours(original, parts) ? Optional.of(JFIF.clone()) : Optional.empty();
  }

  /**
   * Without JFIF or Adobe header, decoders guess the colours; some take the EXIF segment, which
   * goes, as the sign of a camera's YCbCr. A JFIF header says the same.
   */
  private static boolean losesItsColours(Source original, List<Part> parts) throws IOException {
    boolean exif = parts.stream().anyMatch(part -> part.name().equals("APP1 Exif"));
    boolean adobe = parts.stream().anyMatch(part -> part.name().equals("APP14 Adobe"));
    if (!exif || adobe) {
      return false;
    }
    for (Part part : parts) {
      if (part.name().startsWith("SOF")) {
        return isYcc(original.read(part));
      }
    }
    return false;
  }

  private static boolean isYcc(byte[] frame) {
    int components = frame[9];
    byte[] ids = new byte[components];
    for (int i = 0; i < components; i++) {
      ids[i] = frame[10 + 3 * i];
    }
    return components == 1 || (components == 3 && !Arrays.equals(ids, new byte[] {'R', 'G', 'B'}));
  }

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
