package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.util.List;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.cleaning.OrientationTag;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FindingCode;

/**
 * One walk through the chunks of a WebP (RFC 9649).
 *
 * <p>A file whose first chunk is a picture is that picture; one that begins with VP8X says there
 * what else it holds, and viewers believe it: what it does not announce is not shown.
 */
final class WebpWalk {

  private static final int START = 12;
  private static final int CANVAS = 10;

  private static final int PROFILE = 0x20;
  private static final int ALPHA = 0x10;
  private static final int EXIF = 0x08;
  private static final int ANIMATION = 0x02;

  private final FileBytes file;
  private final Notes notes;
  private final WebpDetails details;
  private final WebpPicture picture;
  private boolean extended;
  private int flags;
  private long canvas;

  WebpWalk(FileBytes file, Notes notes) {
    this.file = file;
    this.notes = notes;
    this.details = new WebpDetails(file, notes);
    this.picture = new WebpPicture(file, notes);
  }

  /** Everything that stays, behind the head of the file. */
  Pieces walk() throws IOException, Damaged {
    List<WebpChunk> chunks = chunks();
    start(chunks.get(0));
    Pieces pixels = new Pieces();
    for (WebpChunk chunk : chunks.subList(extended ? 1 : 0, chunks.size())) {
      pixels.addAll(content(chunk));
    }
    picture.demandWhole();
    int orientation = details.orientation();
    notes.frame(picture.width(), picture.height(), orientation);
    return extended ? extended(pixels, orientation) : pixels;
  }

  private List<WebpChunk> chunks() throws IOException, Damaged {
    long end = Math.min(file.size(), WebpChunk.HEAD + WebpChunk.u32(file, 4));
    List<WebpChunk> chunks = WebpChunk.in(file, START, end, notes.limits().parts());
    if (chunks.isEmpty()) {
      throw Damaged.truncated();
    }
    WebpChunk last = chunks.get(chunks.size() - 1);
    if (last.from() + WebpChunk.even(last.length()) < file.size()) {
      notes.removed("bytes after the end");
      notes.found(FindingCode.TRAILING_DATA);
    }
    return chunks;
  }

  private void start(WebpChunk first) throws IOException, Damaged {
    extended = first.is("VP8X");
    if (!extended) {
      if (!first.isPicture()) {
        throw Damaged.broken();
      }
      return;
    }
    file.requireInside(first.from(), CANVAS);
    if (first.length() < CANVAS) {
      throw Damaged.broken();
    }
    flags = file.at(first.from());
    canvas = first.from() + 4;
    picture.on(canvas, isAnimated());
    notes.payload(canvas, CANVAS - 4);
    notes.payload("kind", new byte[] {(byte) (flags & (ALPHA | ANIMATION))});
    boolean plain = first.length() == CANVAS && (file.u32(first.from()) & 0xC1FFFFFFL) == 0;
    if (!plain) {
      notes.removed("unknown flags");
    }
  }

  private Pieces content(WebpChunk chunk) throws IOException, Damaged {
    switch (chunk.name()) {
      case "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF" -> {
        return picture.taken(chunk, extended);
      }
      case "ICCP" -> details.profile(chunk, extended && (flags & PROFILE) != 0);
      case "EXIF" -> details.exif(chunk, extended && (flags & EXIF) != 0);
      case "XMP ", "XMP\0" -> details.xmp(chunk);
      default -> details.unknown(chunk);
    }
    return new Pieces();
  }

  private boolean isAnimated() {
    return (flags & ANIMATION) != 0;
  }

  private Pieces extended(Pieces pixels, int orientation) throws IOException, Damaged {
    boolean turned = OrientationTag.isNeeded(orientation);
    byte[] profile = details.profile();
    byte[] head = new byte[CANVAS];
    head[0] =
        (byte)
            ((flags & (ALPHA | ANIMATION))
                | (profile.length > 0 ? PROFILE : 0)
                | (turned ? EXIF : 0));
    System.arraycopy(file.read(canvas, CANVAS - 4), 0, head, 4, CANVAS - 4);
    Pieces all = WebpChunk.made("VP8X", head);
    if (profile.length > 0) {
      all.addAll(WebpChunk.made("ICCP", profile));
    }
    all.addAll(pixels);
    if (turned) {
      all.addAll(WebpChunk.made("EXIF", OrientationTag.tiff(orientation)));
    }
    return all;
  }
}
