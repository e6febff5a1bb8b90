package school.gatehouse.cleaning.packages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FindingCode;

/**
 * Reads a zip's directory and holds every entry against its own header, because two programs may
 * otherwise see two different files in one.
 */
final class ZipDirectory {

  private static final int MOST_ENTRIES = 5_000;
  private static final int END = 22;
  private static final int LISTED = 46;
  private static final int HEADER = 30;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int LONGEST_DESCRIPTOR = 24;
  private static final int FIRST_DAY = 0x0021;
  private static final long UNSAID = 0xFFFFFFFFL;

  private final FileBytes file;
  private final Notes notes;
  private final Set<String> seen = new HashSet<>();

  private ZipDirectory(FileBytes file, Notes notes) {
    this.file = file;
    this.notes = notes;
  }

  /** The entries in the directory's order, folders left out. */
  static List<ZipPart> read(FileBytes file, Notes notes) throws IOException, Damaged {
    ZipDirectory directory = new ZipDirectory(file, notes);
    long end = directory.end();
    return directory.entries(end);
  }

  private long end() throws IOException, Damaged {
    long lowest = Math.max(0, file.size() - END - LONGEST_COMMENT);
    for (long at = file.size() - END; at >= lowest; at--) {
      if (file.at(at) == 'P' && u32(at) == 0x06054b50L && fits(at)) {
        tellEnd(at);
        return at;
      }
    }
    throw Damaged.truncated();
  }

  private boolean fits(long end) throws IOException, Damaged {
    return end + END + u16(end + 20) <= file.size() && u32(end + 12) + u32(end + 16) <= end;
  }

  private void tellEnd(long end) throws IOException, Damaged {
    int comment = u16(end + 20);
    if (u16(end + 10) == 0xFFFF) {
      throw Damaged.tooManyParts();
    }
    if (comment > 0) {
      notes.removed("zip comment");
      notes.details().add("Zip/comment", text(end + END, comment));
    }
    if (end + END + comment < file.size() || u32(end + 12) + u32(end + 16) < end) {
      between();
    }
  }

  private List<ZipPart> entries(long end) throws IOException, Damaged {
    int count = u16(end + 10);
    if (count > MOST_ENTRIES) {
      throw Damaged.tooManyParts();
    }
    List<ZipPart> parts = new ArrayList<>();
    long at = u32(end + 16);
    long start = at;
    for (int i = 0; i < count; i++) {
      if (at + LISTED > end || u32(at) != 0x02014b50L) {
        throw Damaged.broken();
      }
      ZipPart part = entry(at);
      parts.add(part);
      at += LISTED + u16(at + 28) + u16(at + 30) + u16(at + 32);
    }
    if (at > end || at != start + u32(end + 12)) {
      throw Damaged.broken();
    }
    requireSideBySide(parts, start);
    return parts.stream().filter(part -> !part.name().endsWith("/")).toList();
  }

  private ZipPart entry(long at) throws IOException, Damaged {
    int flags = u16(at + 8);
    if ((flags & 1) != 0 || (flags & 0x2040) != 0) {
      throw Damaged.encrypted();
    }
    int method = u16(at + 10);
    boolean link = (u32(at + 38) >>> 16 & 0xF000) == 0xA000 && file.at(at + 5) == 3;
    if ((method != 0 && method != 8) || link || u16(at + 34) != 0) {
      throw Damaged.unusual();
    }
    tellBeside(at);
    long header = u32(at + 42);
    if (u32(at + 20) == UNSAID || u32(at + 24) == UNSAID || header == UNSAID) {
      throw Damaged.unusual();
    }
    requireAgreement(at, header, flags);
    long data = header + HEADER + u16(header + 26) + u16(header + 28);
    file.requireInside(data, u32(at + 20));
    String name = name(text(at + LISTED, u16(at + 28)));
    return new ZipPart(name, method == 8, u32(at + 16), header, data, u32(at + 20), u32(at + 24));
  }

  /** Times, owners and remarks of entries tell when and by whom the zip was made. */
  private void tellBeside(long at) throws IOException, Damaged {
    if (u16(at + 12) != 0 || u16(at + 14) != FIRST_DAY) {
      notes.removed("zip times");
      notes.found(FindingCode.CREATION_TIME);
    }
    if (u16(at + 30) > 0) {
      notes.removed("zip extra fields");
    }
    int comment = u16(at + 32);
    if (comment > 0) {
      notes.removed("zip comment");
      notes.details().add("Zip/comment", text(at + LISTED + u16(at + 28) + u16(at + 30), comment));
    }
  }

  private void requireAgreement(long listed, long header, int flags) throws IOException, Damaged {
    boolean agrees =
        u32(header) == 0x04034b50L
            && u16(header + 8) == u16(listed + 10)
            && (u16(header + 6) & 1) == 0
            && (u16(header + 6) & 8) == (flags & 8)
            && u16(header + 26) == u16(listed + 28)
            && text(header + HEADER, u16(header + 26))
                .equals(text(listed + LISTED, u16(listed + 28)));
    boolean sizes =
        (flags & 8) != 0
            || (u32(header + 14) == u32(listed + 16)
                && saysSo(u32(header + 18), u32(listed + 20))
                && saysSo(u32(header + 22), u32(listed + 24)));
    if (!agrees || !sizes) {
      throw Damaged.broken();
    }
    if (u16(header + 28) > 0) {
      notes.removed("zip extra fields");
    }
  }

  private static boolean saysSo(long inHeader, long listed) {
    return inHeader == listed || inHeader == UNSAID;
  }

  private String name(String stored) throws Damaged {
    String name = stored.replace('\\', '/');
    boolean odd =
        name.isEmpty()
            || name.startsWith("/")
            || name.contains("//")
            || name.indexOf(':') >= 0
            || name.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == 0xFFFD)
            || List.of(name.split("/", -1)).stream().anyMatch(s -> s.equals("..") || s.equals("."));
    if (odd) {
      throw Damaged.unusual();
    }
    if (!seen.add(name.toLowerCase(Locale.ROOT))) {
      throw Damaged.broken();
    }
    return name;
  }

  /** Entries that share bytes make a small file endless; bytes of no entry are nobody's. */
  private void requireSideBySide(List<ZipPart> parts, long directory) throws Damaged {
    long at = 0;
    List<ZipPart> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingLong(ZipPart::header));
    for (ZipPart part : sorted) {
      if (part.header() < at) {
        throw Damaged.broken();
      }
      tellGap(at, part.header());
      at = part.end();
    }
    if (at > directory) {
      throw Damaged.broken();
    }
    tellGap(at, directory);
  }

  private void tellGap(long from, long to) {
    long gap = to - from;
    if (from == 0 ? gap > 0 : gap > LONGEST_DESCRIPTOR) {
      between();
    }
  }

  private void between() {
    notes.removed("bytes between the parts");
    notes.found(FindingCode.TRAILING_DATA);
  }

  private String text(long at, int length) throws IOException, Damaged {
    return new String(file.read(at, length), StandardCharsets.UTF_8);
  }

  private int u16(long at) throws IOException, Damaged {
    return file.at(at) | (file.at(at + 1) << 8);
  }

  private long u32(long at) throws IOException, Damaged {
    return u16(at) | ((long) u16(at + 2) << 16);
  }
}
