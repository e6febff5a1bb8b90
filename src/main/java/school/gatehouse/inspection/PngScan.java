package school.gatehouse.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** Walks a PNG file chunk by chunk up to its end chunk, checking each checksum and length. */
final class PngScan {

  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;
  private static final int BLOCK = 1 << 16;

  /** Critical chunks change what is seen; an unknown one cannot be dropped without harm. */
  private static final Set<String> CRITICAL = Set.of("IHDR", "PLTE", "IDAT", "IEND");

  private static final Set<String> ANCILLARY =
      Set.of(
          "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST",
          "pHYs", "acTL", "fcTL", "fdAT", "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "sPLT");

  private final FileBytes file;
  private final Limits limits;
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private PngHeader header;

  private PngScan(FileBytes file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  static Structure of(FileBytes file, Limits limits) throws IOException, Damaged {
    return new PngScan(file, limits).walk();
  }

  private Structure walk() throws IOException, Damaged {
    parts.add(new Part("SIGNATURE", 0, SIGNATURE));
    header = PngHeader.read(file, SIGNATURE);
    limits.checkPixels(header.width(), header.height());
    long at = SIGNATURE;
    while (!last().name().equals("IEND")) {
      at = chunk(at);
    }
    new PngPixels(file, header).check(parts);
    if (at < file.size()) {
      add(new Part(Part.TRAILER, at, file.size() - at));
    }
    return new Structure(header.width(), header.height(), parts);
  }

  private long chunk(long at) throws IOException, Damaged {
    long length = file.u32(at);
    file.requireInside(at, length + AROUND);
    String type = new String(file.read(at + 4, 4), StandardCharsets.ISO_8859_1);
    if (!type.matches("[A-Za-z]{4}") || !PngLengths.isSound(type, length)) {
      throw Damaged.broken();
    }
    checkPlace(type);
    if (crc(at + 4, length + 4) != file.u32(at + 8 + length)) {
      throw Damaged.broken();
    }
    add(new Part(nameOf(type), at, length + AROUND));
    return at + length + AROUND;
  }

  private void checkPlace(String type) throws Damaged {
    boolean first = parts.size() == 1;
    if (type.equals("IHDR") != first) {
      throw Damaged.broken();
    }
    boolean before = !seen.add(type);
    if (type.equals("IDAT") && before && !last().name().equals("IDAT")) {
      throw Damaged.broken();
    }
    if (type.equals("PLTE") && before) {
      throw Damaged.broken();
    }
  }

  private static String nameOf(String type) throws Damaged {
    if (CRITICAL.contains(type) || ANCILLARY.contains(type)) {
      return type;
    }
    if (Character.isUpperCase(type.charAt(0))) {
      throw Damaged.unusual();
    }
    return "OTHER";
  }

  private long crc(long from, long length) throws IOException, Damaged {
    CRC32 crc = new CRC32();
    for (long done = 0; done < length; done += BLOCK) {
      crc.update(file.read(from + done, (int) Math.min(BLOCK, length - done)));
    }
    return crc.getValue();
  }

  private Part last() {
    return parts.get(parts.size() - 1);
  }

  private void add(Part part) throws Damaged {
    if (parts.size() >= limits.parts()) {
      throw Damaged.tooManyParts();
    }
    parts.add(part);
  }
}
