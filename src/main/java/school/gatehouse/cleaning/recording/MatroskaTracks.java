package school.gatehouse.cleaning.recording;

import static school.gatehouse.cleaning.recording.MatroskaSchema.EBML;
import static school.gatehouse.cleaning.recording.MatroskaSchema.ENCODING_TYPE;
import static school.gatehouse.cleaning.recording.MatroskaSchema.ENCRYPTION;
import static school.gatehouse.cleaning.recording.MatroskaSchema.SEGMENT;
import static school.gatehouse.cleaning.recording.MatroskaSchema.TRACK;
import static school.gatehouse.cleaning.recording.MatroskaSchema.TRACKS;
import static school.gatehouse.cleaning.recording.MatroskaSchema.TRACK_NUMBER;
import static school.gatehouse.cleaning.recording.MatroskaSchema.TRACK_TYPE;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Which tracks are picture or sound; found before the walk, for the index may come first. */
final class MatroskaTracks {

  private static final int PICTURE = 1;
  private static final int SOUND = 2;
  private static final int DEEPEST = 6;

  private final FileBytes bytes;
  private final Set<Long> kept = new HashSet<>();
  private final Set<Long> others = new HashSet<>();

  MatroskaTracks(FileBytes bytes) throws IOException, Damaged {
    this.bytes = bytes;
    look(0, bytes.size());
    kept.removeAll(others);
    if (kept.isEmpty()) {
      throw Damaged.because("There is neither sound nor film in the file.");
    }
  }

  boolean isKept(long number) {
    return kept.contains(number);
  }

  boolean isKept(Element track) throws IOException, Damaged {
    return isKept(number(track, TRACK_NUMBER).orElse(0L));
  }

  /** The number in a child, if the element has such a child. */
  Optional<Long> number(Element parent, long child) throws IOException, Damaged {
    Optional<Element> found = child(parent, child);
    return found.isPresent() ? Optional.of(found.get().number(bytes)) : Optional.empty();
  }

  Optional<Element> child(Element parent, long id) throws IOException, Damaged {
    for (long at = parent.data(); at < parent.end(); ) {
      Optional<Element> each = Element.at(bytes, at, parent.end());
      if (each.isEmpty() || each.get().id() == id) {
        return each;
      }
      at = each.get().end();
    }
    return Optional.empty();
  }

  private void look(long from, long to) throws IOException, Damaged {
    for (long at = from; at < to; ) {
      Optional<Element> each = Element.at(bytes, at, to);
      if (each.isEmpty()) {
        return;
      }
      Element element = each.get();
      if (element.id() == TRACKS) {
        tracks(element);
      }
      if (element.id() == SEGMENT) {
        at = element.data();
      } else if (element.sized() || element.id() == EBML) {
        at = element.end();
      } else {
        return;
      }
    }
  }

  private void tracks(Element tracks) throws IOException, Damaged {
    for (long at = tracks.data(); at < tracks.end(); ) {
      Optional<Element> each = Element.at(bytes, at, tracks.end());
      if (each.isEmpty()) {
        return;
      }
      if (each.get().id() == TRACK) {
        track(each.get());
      }
      at = each.get().end();
    }
  }

  private void track(Element track) throws IOException, Damaged {
    long type = number(track, TRACK_TYPE).orElse(0L);
    (type == PICTURE || type == SOUND ? kept : others).add(number(track, TRACK_NUMBER).orElse(0L));
    requireUnlocked(track, 0);
  }

  private void requireUnlocked(Element parent, int depth) throws IOException, Damaged {
    for (long at = parent.data(); at < parent.end(); ) {
      Optional<Element> each = Element.at(bytes, at, parent.end());
      if (each.isEmpty()) {
        return;
      }
      Element element = each.get();
      if (element.id() == ENCRYPTION
          || (element.id() == ENCODING_TYPE && element.number(bytes) != 0)) {
        throw Damaged.encrypted();
      }
      if (MatroskaSchema.isMaster(element.id()) && depth < DEEPEST) {
        requireUnlocked(element, depth + 1);
      }
      at = element.end();
    }
  }
}
