package school.gatehouse.inspection;

import com.adobe.internal.xmp.XMPMetaFactory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * Reads a JPEG or PNG: the structure with own code first, then, if sound, what stands beside it.
 */
final class PictureReader {

  /** Parts that a cleaned picture still has, or whose content the metadata rules judge. */
  private static final Pattern JUDGED_ELSEWHERE =
      Pattern.compile(
          "SIGNATURE|SOI|EOI|SCAN|SOS|SOF\\d+|D..|APP0 JFIF|APP2 ICC_PROFILE|APP14 Adobe|APP1 Exif"
              + "|IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|mDCV|cLLI|bKGD|hIST|pHYs"
              + "|acTL|fcTL|fdAT|eXIf|TRAILER");

  private static final Pattern SECOND_PICTURE = Pattern.compile("APP2 MPF|APP0 JFXX");

  /** The XMP library keeps every namespace it ever met, so it is emptied after each file. */
  private static final ReentrantLock XMP = new ReentrantLock();

  private final Limits limits;

  PictureReader(Limits limits) {
    this.limits = limits;
  }

  Inspected read(FileBytes file, FileType type) throws IOException, Damaged, InterruptedException {
    boolean jpeg = type == FileType.JPEG;
    Structure structure = jpeg ? JpegScan.of(file, limits) : PngScan.of(file, limits);
    XMP.lockInterruptibly();
    try {
      Metadata metadata =
          jpeg
              ? JpegMetadata.read(file, structure, limits)
              : PngMetadata.read(file, structure, limits);
      return inspected(type, structure, metadata);
    } finally {
      XMPMetaFactory.reset();
      XMP.unlock();
    }
  }

  private static Inspected inspected(FileType type, Structure structure, Metadata metadata) {
    MetadataSummary summary = new MetadataSummary(MetadataValues.in(metadata));
    Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
    codes.addAll(summary.findings());
    structure.parts().forEach(part -> judge(part, codes));
    List<Finding> findings = new ArrayList<>(codes.stream().map(Finding::of).toList());
    if (structure.trailingBytes() > 0) {
      findings.add(
          Finding.of(
              FindingCode.TRAILING_DATA,
              structure.trailingBytes() + " bytes follow the end of the picture."));
    }
    Frame frame = new Frame(structure.width(), structure.height(), orientation(metadata));
    return new Inspected(type, frame, findings, summary.metadata(), structure.parts());
  }

  private static void judge(Part part, Set<FindingCode> codes) {
    if (SECOND_PICTURE.matcher(part.name()).matches()) {
      codes.add(FindingCode.EMBEDDED_THUMBNAIL);
    } else if (!JUDGED_ELSEWHERE.matcher(part.name()).matches()) {
      codes.add(FindingCode.OTHER_METADATA);
    }
  }

  static int orientation(Metadata metadata) {
    ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer read = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return read == null || read < 1 || read > 8 ? 1 : read;
  }
}
