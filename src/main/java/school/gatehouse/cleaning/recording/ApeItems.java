package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Reads the items of an APE tag, as far as they go. */
final class ApeItems {

  private static final int BINARY = 2;

  private final Notes notes;
  private final Covers covers;

  ApeItems(Notes notes, Covers covers) {
    this.notes = notes;
    this.covers = covers;
  }

  void tell(byte[] items) throws IOException, Damaged {
    ByteBuffer in = ByteBuffer.wrap(items).order(ByteOrder.LITTLE_ENDIAN);
    while (in.remaining() > 2 * Integer.BYTES) {
      int length = in.getInt();
      int flags = in.getInt();
      int end = in.position();
      while (end < items.length && items[end] != 0) {
        end++;
      }
      if (length < 0 || length > items.length - end - 1) {
        return;
      }
      String name = new String(items, in.position(), end - in.position(), StandardCharsets.UTF_8);
      byte[] value = Arrays.copyOfRange(items, end + 1, end + 1 + length);
      in.position(end + 1 + length);
      item(name, value, (flags & 0x06) == BINARY);
    }
  }

  private void item(String name, byte[] value, boolean isBinary) throws IOException, Damaged {
    if (!isBinary) {
      Told.tag(notes, "APE", name, new String(value, StandardCharsets.UTF_8));
    } else if (name.toLowerCase(Locale.ROOT).startsWith("cover")) {
      notes.found(FindingCode.EMBEDDED_THUMBNAIL);
      covers.read("APE cover", Arrays.copyOfRange(value, afterZero(value), value.length));
    } else {
      notes.found(FindingCode.ATTACHED_FILES);
      Runs.tell(notes, "APE", value);
    }
  }

  /** A binary item begins with a file name. */
  private static int afterZero(byte[] value) {
    for (int i = 0; i < value.length; i++) {
      if (value[i] == 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
