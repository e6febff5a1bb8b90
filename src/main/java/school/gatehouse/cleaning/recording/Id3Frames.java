package school.gatehouse.cleaning.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;

/** Divides an ID3v2 tag (versions 2.2 to 2.4) into its frames, as far as it can be followed. */
final class Id3Frames {

  private static final int HEADER = 10;
  private static final int DEEPEST = 4;
  private static final int LARGEST_UNPACKED = 4 << 20;

  private final Notes notes;
  private final Id3Values values;
  private int version;

  Id3Frames(Notes notes, Covers covers) {
    this.notes = notes;
    this.values = new Id3Values(notes, covers);
  }

  /** A whole tag with its header, or as much of it as there is. */
  void tell(byte[] tag) throws IOException, Damaged {
    if (tag.length <= HEADER) {
      return;
    }
    version = tag[3];
    byte[] content = Arrays.copyOfRange(tag, HEADER, tag.length);
    boolean isUnsynchronised = (tag[5] & 0x80) != 0;
    if (isUnsynchronised && version < 4) {
      content = synchronised(content);
    }
    boolean isExtended = (tag[5] & 0x40) != 0 && version > 2 && content.length > 4;
    frames(content, isExtended ? extendedLength(content) : 0, isUnsynchronised, 0);
  }

  private int extendedLength(byte[] content) {
    return version == 4 ? number(content, 0, 4, 7) : 4 + number(content, 0, 4, 8);
  }

  private void frames(byte[] content, int from, boolean isUnsynchronised, int depth)
      throws IOException, Damaged {
    int header = version == 2 ? 6 : HEADER;
    int names = version == 2 ? 3 : 4;
    int at = Math.max(0, from);
    while (at >= 0 && at < content.length - header && content[at] != 0) {
      String name = new String(content, at, names, StandardCharsets.ISO_8859_1);
      int length = length(content, at);
      int end = length < 0 || length > content.length - at - header ? -1 : at + header + length;
      if (!name.matches("[A-Z0-9 ]+") || end < 0) {
        Runs.tell(notes, "ID3", Arrays.copyOfRange(content, at, content.length));
        return;
      }
      byte[] value = Arrays.copyOfRange(content, at + header, end);
      int flags = version == 2 ? 0 : content[at + 9];
      frame(name, plain(value, flags, isUnsynchronised), depth);
      at = end;
    }
  }

  private void frame(String name, byte[] value, int depth) throws IOException, Damaged {
    boolean isChapter = name.equals("CHAP") || name.equals("CTOC");
    if (isChapter && depth < DEEPEST) {
      notes.removed("ID3 chapters");
      int id = 0;
      while (id < value.length && value[id] != 0) {
        id++;
      }
      Told.as(notes, "ID3", "other", new String(value, 0, id, StandardCharsets.ISO_8859_1));
      // A table of contents has a list of chapters here; its own frames are read as runs of text.
      if (name.equals("CHAP")) {
        frames(value, id + 17, false, depth + 1);
      } else {
        Runs.tell(notes, "ID3", value);
      }
    } else {
      values.tell(name, value);
    }
  }

  /** In 2.4 seven bits count in each byte, but a well-known program wrote eight. */
  private int length(byte[] content, int at) {
    if (version == 2) {
      return number(content, at + 3, 3, 8);
    }
    int plain = number(content, at + 4, 4, 8);
    if (version < 4) {
      return plain;
    }
    int safe = number(content, at + 4, 4, 7);
    boolean fits = begins(content, at + HEADER + safe);
    return fits || !begins(content, at + HEADER + plain) ? safe : plain;
  }

  private static boolean begins(byte[] content, int at) {
    return at >= 0
        && (at == content.length
            || (at < content.length && (content[at] == 0 || Character.isLetter(content[at]))));
  }

  private byte[] plain(byte[] value, int flags, boolean isUnsynchronised) {
    boolean isPacked = (flags & (version == 4 ? 0x08 : 0x80)) != 0;
    boolean isGrouped = (flags & (version == 4 ? 0x40 : 0x20)) != 0;
    boolean hasLength = (version == 4 && (flags & 0x01) != 0) || (version == 3 && isPacked);
    int skip = Math.min(value.length, (isGrouped ? 1 : 0) + (hasLength ? 4 : 0));
    byte[] content = Arrays.copyOfRange(value, skip, value.length);
    boolean isFrameUnsynchronised = version == 4 && ((flags & 0x02) != 0 || isUnsynchronised);
    content = isFrameUnsynchronised ? synchronised(content) : content;
    return isPacked ? unpacked(content) : content;
  }

  private static byte[] unpacked(byte[] packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] plain = new byte[LARGEST_UNPACKED];
      return Arrays.copyOf(plain, inflater.inflate(plain));
    } catch (DataFormatException e) {
      return packed;
    } finally {
      inflater.end();
    }
  }

  /** Without the zeros that keep players from mistaking a tag for sound. */
  private static byte[] synchronised(byte[] content) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(content.length);
    for (int i = 0; i < content.length; i++) {
      boolean isStuffing = i > 0 && content[i] == 0 && content[i - 1] == (byte) 0xFF;
      if (!isStuffing) {
        plain.write(content[i]);
      }
    }
    return plain.toByteArray();
  }

  private static int number(byte[] content, int at, int length, int bits) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = (number << bits) | (content[at + i] & ((1 << bits) - 1));
    }
    return number;
  }
}
