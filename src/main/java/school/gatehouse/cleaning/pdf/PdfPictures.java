package school.gatehouse.cleaning.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import school.gatehouse.cleaning.ColourProfile;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** The pictures and colour profiles inside a PDF. */
final class PdfPictures {

  /** Of one unpacked stream; a page's drawing has a few hundred kilobytes. */
  private static final int LARGEST = 100 << 20;

  private final Embedded embedded;
  private final Path beside;
  private final Notes notes;

  PdfPictures(Embedded embedded, Path beside, Notes notes) {
    this.embedded = embedded;
    this.beside = beside;
    this.notes = notes;
  }

  /** JPEGs lose their details; other pictures are stored as bare values already. */
  void clean(COSStream picture) throws IOException, Damaged {
    notes.pictureInside();
    COSBase filters = picture.getFilters();
    if (COSName.DCT_DECODE.equals(filters)) {
      byte[] jpeg = raw(picture);
      Optional<byte[]> clean = embedded.clean("picture", jpeg, beside, notes);
      if (clean.isEmpty()) {
        throw Damaged.because(
            "A picture in the document cannot be cleaned. Save the document again and send it.");
      }
      write(picture, clean.get());
    } else if (COSName.JPX_DECODE.equals(filters)) {
      cleanJpx(picture);
    } else {
      notes.payload("picture", raw(picture));
    }
  }

  void cleanProfile(COSStream stream) throws IOException {
    byte[] profile = decoded(stream);
    byte[] neutral = ColourProfile.neutral(profile);
    if (neutral.length == 0 || Arrays.equals(profile, neutral)) {
      return;
    }
    notes.removed("ICC texts");
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(neutral);
    }
  }

  private void cleanJpx(COSStream picture) throws IOException, Damaged {
    byte[] original = raw(picture);
    byte[] clean = JpxBoxes.withoutDetails(original);
    if (clean.length != original.length) {
      notes.found(FindingCode.OTHER_METADATA);
      notes.removed("JPEG 2000 boxes");
      write(picture, clean);
    }
    notes.payload("picture", clean);
  }

  private static byte[] raw(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return limited(in);
    }
  }

  private static void write(COSStream stream, byte[] raw) throws IOException {
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(raw);
    }
  }

  static byte[] decoded(COSStream stream) {
    try (InputStream in = stream.createInputStream()) {
      return limited(in);
    } catch (IOException undecodable) {
      return new byte[0];
    }
  }

  private static byte[] limited(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST);
    if (bytes.length == LARGEST) {
      throw new IOException("more than fits in a page");
    }
    return bytes;
  }
}
