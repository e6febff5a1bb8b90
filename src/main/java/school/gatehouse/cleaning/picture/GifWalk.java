package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.io.OutputStream;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FindingCode;

/** One walk through the blocks of a GIF (GIF89a, appendix A), writing those that may stay. */
final class GifWalk {

  private static final int HEADER = 13;
  private static final int DESCRIPTOR = 10;
  private static final int CONTROL = 8;

  private static final int IMAGE = 0x2C;
  private static final int EXTENSION = 0x21;
  private static final int GRAPHIC_CONTROL = 0xF9;
  private static final int TRAILER = 0x3B;
  private static final int PADDING = 0;

  /** Of all images together; each alone is held to the limit for one picture. */
  private static final int MOST_PICTURES_OF_THE_LARGEST_SIZE = 20;

  private final FileBytes file;
  private final OutputStream out;
  private final Notes notes;
  private final GifExtension extension;
  private long at;
  private long pixels;
  private int blocks;

  GifWalk(FileBytes file, OutputStream out, Notes notes) {
    this.file = file;
    this.out = out;
    this.notes = notes;
    this.extension = new GifExtension(file, out, notes);
  }

  void walk() throws IOException, Damaged {
    notes.frame(u16(6), u16(8), 1);
    keep(HEADER + paletteLength(file.at(10)));
    boolean more = true;
    while (more) {
      more = block();
    }
    if (pixels == 0) {
      throw Damaged.broken();
    }
    out.write(TRAILER);
  }

  /** False when that was the last; a missing trailer is forgiven, as every viewer does. */
  private boolean block() throws IOException, Damaged {
    if (++blocks > notes.limits().parts()) {
      throw Damaged.tooManyParts();
    }
    if (at == file.size()) {
      return false;
    }
    switch (file.at(at)) {
      case IMAGE -> image();
      case EXTENSION -> extension();
      case PADDING -> padding();
      case TRAILER -> {
        trailer();
        return false;
      }
      default -> throw Damaged.broken();
    }
    return true;
  }

  private void image() throws IOException, Damaged {
    int width = u16(at + 5);
    int height = u16(at + 7);
    notes.furtherFrame(width, height);
    pixels += (long) width * height;
    if (pixels > MOST_PICTURES_OF_THE_LARGEST_SIZE * notes.limits().pixels()) {
      throw Damaged.tooManyPixels();
    }
    keep(DESCRIPTOR + paletteLength(file.at(at + 9)));
    int codeSize = file.at(at);
    keep(1);
    long needed = needed(new LzwEnd(codeSize, (long) width * height));
    data(needed);
  }

  /** How many bytes of the image's data make up its pixels. */
  private long needed(LzwEnd lzw) throws IOException, Damaged {
    long block = at;
    for (int length = file.at(block); length > 0; length = file.at(block)) {
      for (int i = 1; i <= length; i++) {
        lzw.take(file.at(block + i));
      }
      block += 1 + length;
    }
    return lzw.neededBytes();
  }

  private void data(long needed) throws IOException, Damaged {
    long left = needed;
    for (int length = file.at(at); length > 0; length = file.at(at)) {
      int kept = (int) Math.min(left, length);
      if (kept > 0) {
        out.write(kept);
        out.write(file.read(at + 1, kept));
        notes.payload(at + 1, kept);
      }
      if (kept < length) {
        trailing("bytes after an image");
      }
      left -= kept;
      at += 1 + length;
    }
    out.write(0);
    at++;
  }

  private void extension() throws IOException, Damaged {
    boolean control = file.at(at + 1) == GRAPHIC_CONTROL;
    if (control && file.at(at + 2) == CONTROL - 4 && file.at(at + CONTROL - 1) == 0) {
      keep(CONTROL);
    } else {
      at = extension.pass(at);
    }
  }

  private void padding() {
    notes.removed("padding");
    at++;
  }

  private void trailer() {
    if (at + 1 < file.size()) {
      trailing("bytes after the end");
    }
  }

  private void trailing(String name) {
    notes.removed(name);
    notes.found(FindingCode.TRAILING_DATA);
  }

  private void keep(int length) throws IOException, Damaged {
    out.write(file.read(at, length));
    notes.payload(at, length);
    at += length;
  }

  private static int paletteLength(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private int u16(long position) throws IOException, Damaged {
    return file.at(position) | (file.at(position + 1) << 8);
  }
}
