package school.gatehouse.web.trail;

import java.util.List;

/**
 * What a search found.
 *
 * @param next where more entries are; null if there are none
 */
public record TrailFound(List<ReadEntries.Line> lines, String next, String csv, String json) {

  static final TrailFound NOTHING = new TrailFound(List.of(), null, null, null);

  public boolean withholds() {
    return lines.stream().anyMatch(ReadEntries.Line::withheld);
  }

  public long changed() {
    return lines.stream().filter(line -> !line.entry().intact()).count();
  }
}
