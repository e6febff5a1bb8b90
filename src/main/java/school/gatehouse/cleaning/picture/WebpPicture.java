package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.util.List;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FindingCode;

/** The chunks that make up what is seen: one picture, or the frames of a moving one. */
final class WebpPicture {

  private static final int FRAME_HEAD = 16;
  private static final int ANIMATION_LENGTH = 6;
  private static final int MOST_IN_A_FRAME = 64;
  private static final int VP8_HEAD = 10;
  private static final int VP8L_HEAD = 5;

  /** Of all frames together; each alone is held to the limit for one picture. */
  private static final int MOST_PICTURES_OF_THE_LARGEST_SIZE = 20;

  private final FileBytes file;
  private final Notes notes;
  private boolean animated;
  private boolean whole;
  private boolean hasAlpha;
  private boolean hasAnimation;
  private long width;
  private long height;
  private long pixels;

  WebpPicture(FileBytes file, Notes notes) {
    this.file = file;
    this.notes = notes;
  }

  /** On a canvas of its own size. */
  void on(long canvas, boolean moving) throws IOException, Damaged {
    animated = moving;
    width = 1 + u24(canvas);
    height = 1 + u24(canvas + 3);
    notes.furtherFrame(width, height);
  }

  long width() {
    return width;
  }

  long height() {
    return height;
  }

  void demandWhole() throws Damaged {
    if (!whole) {
      throw Damaged.broken();
    }
  }

  /** What of a chunk stays. */
  Pieces taken(WebpChunk chunk, boolean extended) throws IOException, Damaged {
    boolean wanted =
        switch (chunk.name()) {
          case "ANIM" -> animated && !hasAnimation && chunk.length() == ANIMATION_LENGTH;
          case "ANMF" -> animated;
          case "ALPH" -> extended && !animated && !whole && !hasAlpha;
          default -> !animated && !whole;
        };
    if (!wanted) {
      notes.removed("second picture");
      notes.found(FindingCode.HIDDEN_CONTENT);
      return new Pieces();
    }
    return chunk.is("ANMF") ? frame(chunk) : kept(chunk);
  }

  private Pieces kept(WebpChunk chunk) throws IOException, Damaged {
    if (chunk.isPicture()) {
      measure(chunk);
      whole = true;
    }
    hasAlpha |= chunk.is("ALPH");
    hasAnimation |= chunk.is("ANIM");
    notes.payload(chunk.from(), chunk.length());
    return chunk.copied();
  }

  private Pieces frame(WebpChunk chunk) throws IOException, Damaged {
    if (chunk.length() < FRAME_HEAD) {
      throw Damaged.broken();
    }
    notes.payload(chunk.from(), FRAME_HEAD);
    Pieces inner = inner(chunk);
    Pieces frame = new Pieces();
    frame.add(WebpChunk.head("ANMF", FRAME_HEAD + inner.length()));
    frame.add(chunk.from(), FRAME_HEAD);
    frame.addAll(inner);
    return frame;
  }

  private Pieces inner(WebpChunk frame) throws IOException, Damaged {
    long end = frame.from() + frame.length();
    List<WebpChunk> parts = WebpChunk.in(file, frame.from() + FRAME_HEAD, end, MOST_IN_A_FRAME);
    Pieces inner = new Pieces();
    hasAlpha = false;
    whole = false;
    long seen = frame.from() + FRAME_HEAD;
    for (WebpChunk part : parts) {
      seen = part.from() + WebpChunk.even(part.length());
      if (!whole && (part.isPicture() || (part.is("ALPH") && !hasAlpha))) {
        inner.addAll(kept(part));
      } else {
        notes.removed("unknown chunk in a frame");
      }
    }
    if (seen < end) {
      notes.removed("bytes after a frame");
    }
    demandWhole();
    return inner;
  }

  /** The size that the compressed picture itself claims, which may differ from the canvas. */
  private void measure(WebpChunk chunk) throws IOException, Damaged {
    boolean lossless = chunk.is("VP8L");
    if (chunk.length() < (lossless ? VP8L_HEAD : VP8_HEAD)) {
      throw Damaged.truncated();
    }
    long wide = lossless ? 1 + bits(chunk, 0) : vp8(chunk, 6);
    long high = lossless ? 1 + bits(chunk, 14) : vp8(chunk, 8);
    notes.furtherFrame(wide, high);
    pixels += wide * high;
    if (pixels > MOST_PICTURES_OF_THE_LARGEST_SIZE * notes.limits().pixels()) {
      throw Damaged.tooManyPixels();
    }
    width = width == 0 ? wide : width;
    height = height == 0 ? high : height;
  }

  /** RFC 6386, 9.1: a key frame, its start code, and sizes of fourteen bits. */
  private long vp8(WebpChunk chunk, int at) throws IOException, Damaged {
    boolean keyFrame = (file.at(chunk.from()) & 1) == 0;
    if (!keyFrame || u24(chunk.from() + 3) != 0x2A019D) {
      throw Damaged.broken();
    }
    return (file.at(chunk.from() + at) | (file.at(chunk.from() + at + 1) << 8)) & 0x3FFF;
  }

  private long bits(WebpChunk chunk, int at) throws IOException, Damaged {
    if (file.at(chunk.from()) != 0x2F) {
      throw Damaged.broken();
    }
    return (WebpChunk.u32(file, chunk.from() + 1) >> at) & 0x3FFF;
  }

  private long u24(long at) throws IOException, Damaged {
    return file.at(at) | (file.at(at + 1) << 8) | ((long) file.at(at + 2) << 16);
  }
}
