package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Finds and reads the tags that stand before, behind and between frames of sound. */
final class SoundTags {

  private static final int MOST = 64;
  private static final int ID3_HEADER = 10;
  private static final int OLD_ID3 = 128;
  private static final int EXTENDED_ID3 = 227;
  private static final int APE_HEADER = 32;
  private static final int LARGEST_READ = 16 << 20;
  private static final int LONGEST_OLD_LYRICS = 5100;

  private final FileBytes bytes;
  private final Notes notes;
  private final Covers covers;

  SoundTags(FileBytes bytes, Notes notes, Covers covers) {
    this.bytes = bytes;
    this.notes = notes;
    this.covers = covers;
  }

  /** Reads the tags that begin here; the position behind them. */
  long front(long from) throws IOException, Damaged {
    long at = from;
    for (int i = 0; i < MOST; i++) {
      long length = Math.max(id3(at), ape(at));
      if (length == 0) {
        return at;
      }
      at = Math.min(bytes.size(), at + length);
    }
    throw Damaged.tooManyParts();
  }

  /** Reads the tags that end the file; the position where the first of them begins. */
  long back(long from) throws IOException, Damaged {
    long to = bytes.size();
    for (int i = 0; i < MOST; i++) {
      long length = lengthBefore(to);
      if (length == 0 || length > to - from) {
        return to;
      }
      to -= length;
    }
    throw Damaged.tooManyParts();
  }

  /** A tag of 128 bytes that begins here, if one does. */
  long old(long at) throws IOException, Damaged {
    if (!Little.stands(bytes, at, "TAG") || at + OLD_ID3 > bytes.size()) {
      return 0;
    }
    notes.removed("ID3v1");
    field("title", at + 3, 30);
    field("author", at + 33, 30);
    field("title", at + 63, 30);
    field("time", at + 93, 4);
    field("comment", at + 97, 30);
    return OLD_ID3;
  }

  private long lengthBefore(long to) throws IOException, Damaged {
    long length = old(to - OLD_ID3);
    if (length == 0) {
      length = extended(to);
    }
    if (length == 0) {
      length = apeBefore(to);
    }
    if (length == 0) {
      length = lyrics(to);
    }
    return length == 0 ? id3Before(to) : length;
  }

  private long extended(long to) throws IOException, Damaged {
    long at = to - EXTENDED_ID3;
    if (!Little.stands(bytes, at, "TAG+")) {
      return 0;
    }
    notes.removed("ID3v1");
    field("title", at + 4, 60);
    field("author", at + 64, 60);
    field("title", at + 124, 60);
    return EXTENDED_ID3;
  }

  private void field(String what, long at, int length) throws IOException, Damaged {
    Told.as(notes, "ID3", what, Little.ascii(bytes, at, length).replaceFirst("\0.*", ""));
  }

  /** Length of an ID3v2 tag that begins here, or 0. */
  private long id3(long at) throws IOException, Damaged {
    if (!Little.stands(bytes, at, "ID3") || at + ID3_HEADER > bytes.size()) {
      return 0;
    }
    boolean hasFooter = (bytes.at(at + 5) & 0x10) != 0;
    long length = ID3_HEADER + syncSafe(at + 6);
    notes.removed("ID3v2");
    byte[] tag = bytes.read(at, (int) Math.min(LARGEST_READ, Math.min(length, bytes.size() - at)));
    new Id3Frames(notes, covers).tell(tag);
    return length + (hasFooter ? ID3_HEADER : 0);
  }

  private long id3Before(long to) throws IOException, Damaged {
    if (!Little.stands(bytes, to - ID3_HEADER, "3DI")) {
      return 0;
    }
    long length = 2L * ID3_HEADER + syncSafe(to - 4);
    return id3(to - length) == length ? length : ID3_HEADER;
  }

  private long syncSafe(long at) throws IOException, Damaged {
    long size = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      size = (size << 7) | (bytes.at(at + i) & 0x7F);
    }
    return size;
  }

  /** Length of an APE tag that begins here with a header, or 0. */
  private long ape(long at) throws IOException, Damaged {
    if (!Little.stands(bytes, at, "APETAGEX") || at + APE_HEADER > bytes.size()) {
      return 0;
    }
    long size = Little.u32(bytes, at + 12);
    tellApe(at + APE_HEADER, size);
    return APE_HEADER + size;
  }

  private long apeBefore(long to) throws IOException, Damaged {
    long footer = to - APE_HEADER;
    if (!Little.stands(bytes, footer, "APETAGEX")) {
      return 0;
    }
    long size = Math.max(APE_HEADER, Little.u32(bytes, footer + 12));
    if (size > to) {
      return APE_HEADER;
    }
    tellApe(to - size, size);
    boolean hasHeader = Little.stands(bytes, to - size - APE_HEADER, "APETAGEX");
    return size + (hasHeader ? APE_HEADER : 0);
  }

  private void tellApe(long from, long size) throws IOException, Damaged {
    notes.removed("APE tag");
    long length = Math.min(LARGEST_READ, Math.min(size, bytes.size() - from));
    new ApeItems(notes, covers).tell(bytes.read(from, (int) length));
  }

  private long lyrics(long to) throws IOException, Damaged {
    if (Little.stands(bytes, to - 9, "LYRICS200")) {
      String digits = Little.ascii(bytes, Math.max(0, to - 15), 6);
      long length = digits.matches("\\d{6}") ? Long.parseLong(digits) + 15 : 15;
      return tellLyrics(Math.max(0, to - length), to);
    }
    if (!Little.stands(bytes, to - 9, "LYRICSEND")) {
      return 0;
    }
    long from = Math.max(0, to - 9 - LONGEST_OLD_LYRICS - 11);
    String text = Little.ascii(bytes, from, (int) (to - from));
    return tellLyrics(from + Math.max(0, text.lastIndexOf("LYRICSBEGIN")), to);
  }

  private long tellLyrics(long from, long to) throws IOException, Damaged {
    notes.removed("Lyrics3");
    byte[] text = bytes.read(from, (int) (to - from));
    Told.as(notes, "Lyrics3", "caption", new String(text, StandardCharsets.ISO_8859_1));
    return to - from;
  }
}
