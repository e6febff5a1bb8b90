package school.gatehouse.cleaning.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FindingCode;

/** Reads what a GIF carries beside its images; only the number of repetitions is written again. */
final class GifExtension {

  private static final int COMMENT = 0xFE;
  private static final int PLAIN_TEXT = 0x01;
  private static final int APPLICATION = 0xFF;

  /** Introducer, label, length and eleven letters. */
  private static final int APPLICATION_HEAD = 14;

  /** Falling numbers after raw XMP that lead every reader of sub-blocks to its end. */
  private static final int XMP_TRAILER = 258;

  private final FileBytes file;
  private final OutputStream out;
  private final Notes notes;

  GifExtension(FileBytes file, OutputStream out, Notes notes) {
    this.file = file;
    this.out = out;
    this.notes = notes;
  }

  /** Where the next block begins. */
  long pass(long at) throws IOException, Damaged {
    long end = end(at + 2);
    switch (file.at(at + 1)) {
      case COMMENT -> text("comment", "GIF/comment", data(at + 2, end));
      case PLAIN_TEXT -> text("plain text", "GIF/caption", data(at + 2, end));
      case APPLICATION -> application(at, end);
      default -> notes.removed("unknown block");
    }
    return end;
  }

  private void text(String part, String name, byte[] text) throws Damaged {
    notes.removed(part);
    notes.details().add(name, Texts.read(text));
  }

  private void application(long at, long end) throws IOException, Damaged {
    boolean named = file.at(at + 2) == APPLICATION_HEAD - 3;
    String name =
        named ? new String(file.read(at + 3, 11), StandardCharsets.ISO_8859_1) : "nameless";
    switch (name) {
      case "NETSCAPE2.0", "ANIMEXTS1.0" -> repetitions(at, end);
      case "XMP DataXMP" -> xmp(at + APPLICATION_HEAD, end);
      case "ICCRGBG1012" -> notes.removed("colour profile");
      default -> unknown(at, end);
    }
  }

  private void repetitions(long at, long end) throws IOException, Damaged {
    long loop = at + APPLICATION_HEAD;
    boolean plain = file.at(loop) == 3 && file.at(loop + 1) == 1 && file.at(loop + 4) == 0;
    if (plain) {
      out.write(file.read(at, APPLICATION_HEAD + 5));
      notes.payload(at, APPLICATION_HEAD + 5);
    }
    if (!plain || loop + 5 != end) {
      notes.removed("application extension");
    }
  }

  private void xmp(long from, long end) throws IOException, Damaged {
    notes.removed("XMP");
    boolean raw = file.at(from) == '<' && end - from > XMP_TRAILER;
    long length = Math.min(end - from - XMP_TRAILER, notes.limits().metadataBytes() + 1L);
    notes.details().xmp(raw ? file.read(from, (int) length) : data(from, end));
    notes.found(FindingCode.OTHER_METADATA);
  }

  /** Some programs keep their own notes here, words among numbers. */
  private void unknown(long at, long end) throws IOException, Damaged {
    notes.removed("application extension");
    for (String words : Texts.among(data(at + 2, end))) {
      notes.details().add("GIF/other", words);
    }
  }

  private byte[] data(long from, long end) throws IOException, Damaged {
    if (end - from > notes.limits().metadataBytes()) {
      throw Damaged.tooMuchMetadata();
    }
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (long block = from; block < end - 1; block += 1 + file.at(block)) {
      joined.writeBytes(file.read(block + 1, file.at(block)));
    }
    return joined.toByteArray();
  }

  private long end(long from) throws IOException, Damaged {
    long block = from;
    for (int length = file.at(block); length > 0; length = file.at(block)) {
      block += 1 + length;
    }
    return block + 1;
  }
}
