package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.InPlace;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FindingCode;

/** One walk through an AVI, chunk by chunk. */
final class AviWalk {

  private static final int DEEPEST = 8;
  private static final int MOST_STREAMS = 100;
  private static final int WIDTH_AT = 32;
  private static final int LONGEST_STREAM_HEADER = 64;

  /** Pictures, sound, and both in one, as camcorders with tapes write it. */
  private static final Set<String> KEPT_STREAMS = Set.of("vids", "auds", "iavs");

  private static final Set<String> KEPT_LISTS = Set.of("hdrl", "strl", "odml", "movi", "rec ");

  private static final Set<String> KEPT_CHUNKS =
      Set.of("avih", "strf", "indx", "vprp", "dmlh", "idx1");

  private static final Pattern SAMPLES = Pattern.compile("\\d\\d(db|dc|wb|pc|iv|__|tx|sb|dd)");
  private static final Pattern INDEX = Pattern.compile("ix\\d\\d");

  private final FileBytes bytes;
  private final Notes notes;
  private final InPlace copy;
  private final RiffDetails details;
  private final List<Boolean> streams = new ArrayList<>();
  private boolean hasFilm;

  AviWalk(FileBytes bytes, Notes notes, InPlace copy, RiffDetails details) {
    this.bytes = bytes;
    this.notes = notes;
    this.copy = copy;
    this.details = details;
  }

  void walk() throws IOException, Damaged {
    for (long at = 0; at < bytes.size(); ) {
      Optional<RiffChunk> chunk = RiffChunk.at(bytes, at, bytes.size());
      if (chunk.isEmpty() || !isSegment(chunk.get())) {
        details.away(at, bytes.size(), "bytes behind the film");
        break;
      }
      RiffChunk segment = open(chunk.get(), bytes.size());
      notes.payload(at, RiffChunk.HEADER + 4);
      children(segment.data() + 4, segment.end(), 0);
      details.away(segment.end(), segment.next(), "padding");
      at = segment.next();
    }
    if (!hasFilm || !streams.contains(true)) {
      throw Damaged.because("No film was found in the file. Save it again and send that.");
    }
  }

  private boolean isSegment(RiffChunk chunk) throws IOException, Damaged {
    return chunk.name().equals("RIFF")
        && (Little.stands(bytes, chunk.data(), "AVI ")
            || Little.stands(bytes, chunk.data(), "AVIX"));
  }

  /** A recording that was cut off has not been told its length. */
  private static RiffChunk open(RiffChunk chunk, long limit) {
    return chunk.end() - chunk.data() < 4 ? chunk.until(limit) : chunk;
  }

  private void children(long from, long to, int depth) throws IOException, Damaged {
    if (depth > DEEPEST) {
      throw Damaged.unusual();
    }
    for (long at = from; at < to; ) {
      Optional<RiffChunk> chunk = RiffChunk.at(bytes, at, to);
      if (chunk.isEmpty()) {
        details.away(at, to, "unreadable bytes");
        return;
      }
      at = chunk(chunk.get(), to, depth);
    }
  }

  private long chunk(RiffChunk chunk, long limit, int depth) throws IOException, Damaged {
    boolean isOpenFilm =
        chunk.name().equals("LIST")
            && chunk.end() == chunk.data()
            && Little.stands(bytes, chunk.data(), "movi");
    RiffChunk whole = isOpenFilm ? chunk.until(limit) : chunk;
    if (whole.isList() && KEPT_LISTS.contains(whole.kind(bytes))) {
      list(whole, depth);
    } else {
      leaf(whole);
    }
    return whole.next();
  }

  private void list(RiffChunk list, int depth) throws IOException, Damaged {
    hasFilm |= list.kind(bytes).equals("movi");
    notes.payload(list.start(), RiffChunk.HEADER + 4);
    children(list.data() + 4, list.end(), depth + 1);
    details.away(list.end(), list.next(), "padding");
  }

  private void leaf(RiffChunk chunk) throws IOException, Damaged {
    String name = chunk.name();
    if (name.equals("strh") && chunk.end() - chunk.data() <= LONGEST_STREAM_HEADER) {
      stream(chunk);
      kept(chunk);
    } else if (SAMPLES.matcher(name).matches()) {
      samples(chunk);
    } else if (name.equals("strf") && !streams.isEmpty() && !streams.get(streams.size() - 1)) {
      emptied(chunk);
    } else if (KEPT_CHUNKS.contains(name) || INDEX.matcher(name).matches()) {
      size(chunk);
      kept(chunk);
    } else {
      details.away(chunk);
    }
  }

  private void stream(RiffChunk chunk) throws IOException, Damaged {
    if (streams.size() == MOST_STREAMS) {
      throw Damaged.unusual();
    }
    boolean says = chunk.end() - chunk.data() >= 4;
    streams.add(says && KEPT_STREAMS.contains(chunk.kind(bytes)));
  }

  private void samples(RiffChunk chunk) throws IOException, Damaged {
    int number = Integer.parseInt(chunk.name().substring(0, 2));
    if (number < streams.size() && streams.get(number)) {
      kept(chunk);
    } else {
      emptied(chunk);
    }
  }

  /** Its place counts in the index, so it stays, with nothing in it. */
  private void emptied(RiffChunk chunk) throws IOException, Damaged {
    notes.payload(chunk.start(), RiffChunk.HEADER);
    if (!Little.isZero(bytes, chunk.data(), chunk.next())) {
      notes.removed("other track");
      notes.found(FindingCode.HIDDEN_CONTENT);
      Runs.tell(notes, "RIFF", bytes, chunk.data(), chunk.end() - chunk.data());
      copy.zero(chunk.data(), chunk.next() - chunk.data());
    }
  }

  private void kept(RiffChunk chunk) throws IOException, Damaged {
    notes.payload(chunk.start(), chunk.end() - chunk.start());
    details.away(chunk.end(), chunk.next(), "padding");
  }

  private void size(RiffChunk chunk) throws IOException, Damaged {
    if (chunk.name().equals("avih") && chunk.end() - chunk.data() >= WIDTH_AT + 8) {
      long width = Little.u32(bytes, chunk.data() + WIDTH_AT);
      long height = Little.u32(bytes, chunk.data() + WIDTH_AT + 4);
      if (width > 0 && height > 0) {
        notes.frame(width, height, 1);
      }
    }
  }
}
