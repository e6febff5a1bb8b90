package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import school.gatehouse.cleaning.ColourProfile;
import school.gatehouse.cleaning.KnownProfiles;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.cleaning.OrientationTag;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** What a WebP carries beside its picture. */
final class WebpDetails {

  /** JPEG's way to begin an EXIF block, which some programs write here too. */
  private static final byte[] JPEG_START = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private final FileBytes file;
  private final Notes notes;
  private byte[] profile = new byte[0];
  private int orientation = 1;
  private boolean hasExif;

  WebpDetails(FileBytes file, Notes notes) {
    this.file = file;
    this.notes = notes;
  }

  int orientation() {
    return orientation;
  }

  /** Its colours only; empty when there is none. */
  byte[] profile() {
    return profile.clone();
  }

  void profile(WebpChunk chunk, boolean announced) throws IOException, Damaged {
    byte[] stored = chunk.read(file, notes.limits().metadataBytes());
    byte[] neutral = ColourProfile.neutral(stored);
    boolean first = announced && profile.length == 0;
    if (!first || !Arrays.equals(stored, neutral)) {
      notes.removed("texts of the colour profile");
    }
    if (first) {
      profile = neutral;
    }
    if (KnownProfiles.contains(stored)) {
      notes.everybodys(chunk.from(), chunk.length());
    }
  }

  void exif(WebpChunk chunk, boolean announced) throws IOException, Damaged {
    byte[] stored = chunk.read(file, notes.limits().metadataBytes());
    boolean first = announced && !hasExif;
    int kept = first ? minimal(stored) : 1;
    if (kept > 1) {
      orientation = kept;
    } else {
      notes.removed("EXIF");
      notes.details().exif(withoutStart(stored));
      orientation = first ? notes.details().orientation() : orientation;
    }
    hasExif |= announced;
  }

  void xmp(WebpChunk chunk) throws IOException, Damaged {
    notes.removed("XMP");
    notes.details().xmp(chunk.read(file, notes.limits().metadataBytes()));
  }

  void unknown(WebpChunk chunk) throws IOException, Damaged {
    notes.removed("unknown chunk");
    if (chunk.length() <= notes.limits().metadataBytes()) {
      for (String words : Texts.among(file.read(chunk.from(), (int) chunk.length()))) {
        notes.details().add("WebP/other", words);
      }
    }
  }

  /** The orientation of a block as it is written here; 1 for any other block. */
  private static int minimal(byte[] exif) {
    for (int turned = 2; turned <= 8; turned++) {
      if (Arrays.equals(exif, OrientationTag.tiff(turned))) {
        return turned;
      }
    }
    return 1;
  }

  private static byte[] withoutStart(byte[] exif) {
    boolean started =
        exif.length > JPEG_START.length
            && Arrays.equals(exif, 0, JPEG_START.length, JPEG_START, 0, JPEG_START.length);
    return started ? Arrays.copyOfRange(exif, JPEG_START.length, exif.length) : exif;
  }
}
