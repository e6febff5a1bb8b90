package school.gatehouse.cleaning.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Reads a Vorbis comment page: a vendor and texts of the form NAME=value; as far as it goes. */
final class VorbisComments {

  private final Notes notes;
  private final String format;

  VorbisComments(Notes notes, String format) {
    this.notes = notes;
    this.format = format;
  }

  void tell(byte[] page) throws Damaged {
    ByteBuffer in = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
    Told.as(notes, format, "software", text(in));
    if (in.remaining() < Integer.BYTES) {
      return;
    }
    in.getInt();
    while (in.remaining() > Integer.BYTES) {
      comment(text(in));
    }
  }

  private void comment(String comment) throws Damaged {
    int equals = comment.indexOf('=');
    String name = equals < 0 ? "" : comment.substring(0, equals).toUpperCase(Locale.ROOT);
    if (name.equals("METADATA_BLOCK_PICTURE") || name.equals("COVERART")) {
      notes.found(FindingCode.EMBEDDED_THUMBNAIL);
    } else {
      Told.tag(notes, format, name, comment.substring(equals + 1));
    }
  }

  /** A length and so many bytes; what is left when the length is not true. */
  private static String text(ByteBuffer in) {
    if (in.remaining() < Integer.BYTES) {
      return "";
    }
    int length = in.getInt();
    byte[] text = new byte[length < 0 ? in.remaining() : Math.min(length, in.remaining())];
    in.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
