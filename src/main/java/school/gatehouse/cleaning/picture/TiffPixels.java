package school.gatehouse.cleaning.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** The strips or tiles of pages, copied as they are; those that are JPEGs without their notes. */
final class TiffPixels {

  private static final int MOST_STRIPS = 1 << 18;

  private final TiffFile file;
  private final Notes notes;
  private long total;

  TiffPixels(TiffFile file, Notes notes) {
    this.file = file;
    this.notes = notes;
  }

  List<Pieces> of(TiffEntry places, TiffEntry lengths, boolean jpeg) throws IOException, Damaged {
    long count = places.count();
    if (count < 1 || count > MOST_STRIPS || lengths.count() < count) {
      throw Damaged.broken();
    }
    file.bytes().requireInside(places.at(), places.length());
    file.bytes().requireInside(lengths.at(), lengths.length());
    List<Pieces> strips = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strips.add(strip(file.number(places, i), file.number(lengths, i), jpeg));
    }
    return strips;
  }

  private Pieces strip(long from, long length, boolean jpeg) throws IOException, Damaged {
    Pieces strip = new Pieces();
    if (length == 0) {
      return strip;
    }
    file.bytes().requireInside(from, length);
    total += length;
    if (total > file.bytes().size()) {
      throw Damaged.unusual();
    }
    if (jpeg) {
      for (JpegStretch kept : stretches(from, length)) {
        strip.add(kept.from(), kept.length());
        notes.payload(kept.from(), kept.length());
      }
    } else {
      strip.add(from, length);
      notes.payload(from, length);
    }
    return strip;
  }

  /** Tables that all strips of a page share: a JPEG without a picture. */
  byte[] tables(TiffEntry entry) throws IOException, Damaged {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    for (JpegStretch each : stretches(entry.at(), entry.length())) {
      kept.writeBytes(file.bytes().read(each.from(), (int) each.length()));
      notes.payload(each.from(), each.length());
    }
    return kept.toByteArray();
  }

  private List<JpegStretch> stretches(long from, long length) throws IOException, Damaged {
    List<JpegStretch> stretches = JpegStretch.in(file.bytes(), from, from + length);
    long kept = stretches.stream().mapToLong(JpegStretch::length).sum();
    if (kept < length) {
      notes.removed("notes of an inner JPEG");
      notes.found(FindingCode.OTHER_METADATA);
    }
    return stretches;
  }
}
