package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Details;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FindingCode;

/** Reads the texts beside a film, so that it can be said what was in it. */
final class FilmTexts {

  private static final int LONGEST_TEXT = 1 << 20;
  private static final int LONGEST_XMP = 1 << 23;
  private static final String XMP = "be7acfcb97a942e89c71999491e3afac";

  private final BoxFile file;
  private final FileBytes in;
  private final Details details;

  FilmTexts(BoxFile file) {
    this.file = file;
    this.in = file.in();
    this.details = file.notes().details();
  }

  /** Reads {@code udta}, {@code meta}, {@code uuid} or {@code XMP_}. */
  void read(Box box) throws IOException, Damaged {
    switch (box.type()) {
      case "udta" -> {
        for (Box child : file.look(box.body(), box.end())) {
          userData(child);
        }
      }
      case "meta" -> meta(box);
      case "XMP_" -> details.xmp(in.read(box.body(), capped(box.length(), LONGEST_XMP)));
      default -> unique(box);
    }
  }

  private void userData(Box box) throws IOException, Damaged {
    String type = box.type();
    if (type.equals("meta") || type.equals("uuid") || type.equals("XMP_")) {
      read(box);
    } else if (type.equals("loci")) {
      Places.read(bytes(box), details);
    } else if (type.equals("covr") || type.equals("thmb")) {
      file.notes().found(FindingCode.EMBEDDED_THUMBNAIL);
    } else if (FilmKeys.ofUserData(type).isPresent()) {
      details.add(FilmKeys.ofUserData(type).get(), userText(box));
    } else {
      other(bytes(box));
    }
  }

  /** QuickTime gives lengths and languages, 3GP a version and a language, others only words. */
  private String userText(Box box) throws IOException, Damaged {
    byte[] all = bytes(box);
    if (box.type().charAt(0) == '\u00A9' && all.length > 4) {
      int length = (all[0] & 0xFF) << 8 | (all[1] & 0xFF);
      if (length <= all.length - 4) {
        return international(box);
      }
    }
    boolean mobile = all.length > 6 && all[0] == 0 && all[1] == 0 && all[2] == 0 && all[3] == 0;
    return Text.of(mobile ? Arrays.copyOfRange(all, 6, all.length) : all);
  }

  private String international(Box box) throws IOException, Damaged {
    List<String> texts = new ArrayList<>();
    long at = box.body();
    while (at + 4 <= box.end() && texts.size() < 1000) {
      int length = (int) Math.min(in.u16(at), box.end() - at - 4);
      texts.add(Text.of(in.read(at + 4, length)));
      at += 4 + length;
    }
    return String.join("\n", texts);
  }

  /** Cameras keep whole EXIF blocks in boxes of their own. */
  private void other(byte[] bytes) throws Damaged {
    file.notes().found(FindingCode.OTHER_METADATA);
    Optional<byte[]> exif = ExifBlock.in(bytes);
    if (exif.isPresent()) {
      details.exif(exif.get());
    }
  }

  private void unique(Box box) throws IOException, Damaged {
    if (box.length() < 16) {
      return;
    }
    String id = HexFormat.of().formatHex(in.read(box.body(), 16));
    if (id.equals(XMP)) {
      details.xmp(in.read(box.body() + 16, capped(box.length() - 16, LONGEST_XMP)));
      return;
    }
    other(bytes(box));
  }

  private void meta(Box meta) throws IOException, Damaged {
    boolean plain = meta.length() >= 8 && file.type(meta.body() + 4).equals("hdlr");
    List<Box> boxes = file.look(meta.body() + (plain ? 0 : 4), meta.end());
    List<String> keys = new ArrayList<>();
    for (Box box : boxes) {
      switch (box.type()) {
        case "keys" -> keys.addAll(keys(box));
        case "ilst" -> list(box, keys);
        case "XMP_" -> read(box);
        case "hdlr", "free", "iloc", "iinf" -> {}
        default -> other(bytes(box));
      }
    }
  }

  private List<String> keys(Box box) throws IOException, Damaged {
    List<String> keys = new ArrayList<>();
    for (Box key : file.look(box.body() + 8, box.end())) {
      keys.add(FilmKeys.ofKey(Text.of(bytes(key))));
    }
    return keys;
  }

  private void list(Box list, List<String> keys) throws IOException, Damaged {
    for (Box item : file.look(list.body(), list.end())) {
      long number = in.u32(item.start() + 4);
      boolean numbered = number > 0 && number <= keys.size();
      String name =
          numbered
              ? keys.get((int) number - 1)
              : FilmKeys.ofUserData(item.type()).orElse("Film/other");
      for (Box box : file.look(item.body(), item.end())) {
        value(box, name, item.type());
      }
    }
  }

  private void value(Box box, String name, String item) throws IOException, Damaged {
    if (box.type().equals("data") && box.length() > 8) {
      long kind = in.u32(box.body());
      if (item.equals("covr") || kind == 13 || kind == 14) {
        file.notes().found(FindingCode.EMBEDDED_THUMBNAIL);
      } else if (kind <= 5 && !name.equals(FilmKeys.BRANDS)) {
        details.add(name, text(box, kind));
      }
    }
    file.notes().found(FindingCode.OTHER_METADATA);
  }

  private String text(Box box, long kind) throws IOException, Damaged {
    byte[] bytes = in.read(box.body() + 8, capped(box.length() - 8, LONGEST_TEXT));
    return kind == 2 ? new String(bytes, StandardCharsets.UTF_16BE) : Text.of(bytes);
  }

  private byte[] bytes(Box box) throws IOException, Damaged {
    return in.read(box.body(), capped(box.length(), LONGEST_TEXT));
  }

  private static int capped(long length, int most) {
    return (int) Math.min(length, most);
  }
}
