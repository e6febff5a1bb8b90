package school.gatehouse.web.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import school.gatehouse.channel.Permission;
import school.gatehouse.report.Coverage;
import school.gatehouse.report.Coverage.ClassCoverage;
import school.gatehouse.report.Coverage.Counts;
import school.gatehouse.report.Coverage.PupilCoverage;
import school.gatehouse.report.Coverage.State;

/**
 * Permissions as columns; as rows the classes, or the pupils of one class. All lengths are those of
 * the drawing.
 *
 * @param ofPupils rows are pupils and each box has one state
 */
record HeatMap(boolean ofPupils, int width, int height, List<Column> columns, List<Row> rows) {

  private static final int LABEL = 190;
  private static final int HEAD = 62;
  private static final int COLUMN = 118;
  private static final int ROW = 42;
  private static final int GAP = 4;

  /** One permission: place, kind and name, each a line of the heading. */
  record Column(int middle, String category, String kind, String naming) {}

  /** One class or pupil. */
  record Row(String label, boolean twin, int pupils, int baseline, List<Box> boxes) {

    /** Of a class: where its pupils are. */
    public String path() {
      return "/reports/coverage?class=" + URLEncoder.encode(label, StandardCharsets.UTF_8);
    }
  }

  /**
   * One crossing.
   *
   * @param state of a pupil; empty for a class
   * @param percent of the pupils of a class who have given it; of a pupil unused
   */
  record Box(Area area, String state, Counts counts, long percent) {

    /** How strongly the crossing of a class is coloured, so that its number can still be read. */
    public String heat() {
      return String.valueOf(percent * 45 / 10_000.0);
    }
  }

  /** Where it stands, how wide the bar in it is, and where its text goes. */
  record Area(int x, int y, int width, int height, long bar) {
    public int middle() {
      return x + width / 2;
    }

    public int baseline() {
      return y + 20;
    }

    public int barTop() {
      return y + height - 9;
    }
  }

  static HeatMap of(Coverage coverage) {
    var named = coverage.classes().stream().flatMap(each -> each.names().stream()).findFirst();
    return named.isPresent()
        ? map(true, coverage, named.get().stream().map(HeatMap::row).toList())
        : map(false, coverage, coverage.classes().stream().map(HeatMap::row).toList());
  }

  /** The permission that a box of a row is about. */
  public Column column(int at) {
    return columns.get(at);
  }

  public boolean isEmpty() {
    return rows.isEmpty() || columns.isEmpty();
  }

  /** A row before it is placed. */
  private record Loose(String label, boolean twin, int pupils, List<Box> boxes) {}

  private static Loose row(ClassCoverage one) {
    return new Loose(
        one.className(),
        false,
        one.pupils(),
        one.counts().stream()
            .map(counts -> new Box(null, "", counts, 100 * counts.given() / one.pupils()))
            .toList());
  }

  private static Loose row(PupilCoverage pupil) {
    return new Loose(
        pupil.givenName() + " " + pupil.familyName(),
        pupil.twin(),
        1,
        pupil.states().stream().map(state -> new Box(null, key(state), null, 0)).toList());
  }

  private static String key(State state) {
    return switch (state) {
      case GIVEN -> "given";
      case REFUSED -> "refused";
      case EXPIRED -> "expired";
      case EVIDENCE_MISSING -> "missing";
      case UNKNOWN -> "unknown";
    };
  }

  private static HeatMap map(boolean ofPupils, Coverage coverage, List<Loose> loose) {
    var columns = columns(coverage.permissions());
    List<Row> rows = new ArrayList<>();
    for (Loose each : loose) {
      int top = HEAD + rows.size() * ROW;
      var boxes =
          IntStream.range(0, each.boxes().size())
              .mapToObj(at -> placed(each.boxes().get(at), at, top))
              .toList();
      rows.add(new Row(each.label(), each.twin(), each.pupils(), top + 24, boxes));
    }
    return new HeatMap(
        ofPupils,
        LABEL + columns.size() * COLUMN + GAP,
        HEAD + rows.size() * ROW + GAP,
        columns,
        rows);
  }

  private static List<Column> columns(List<Permission> permissions) {
    return IntStream.range(0, permissions.size())
        .mapToObj(
            at ->
                new Column(
                    LABEL + at * COLUMN + COLUMN / 2,
                    permissions.get(at).category().name(),
                    permissions.get(at).kind().name(),
                    permissions.get(at).naming().name()))
        .toList();
  }

  private static Box placed(Box box, int column, int top) {
    int width = COLUMN - GAP;
    var area =
        new Area(
            LABEL + column * COLUMN, top, width, ROW - GAP, (width - 12) * box.percent() / 100);
    return new Box(area, box.state(), box.counts(), box.percent());
  }
}
