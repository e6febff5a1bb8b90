package school.gatehouse.web.report;

import java.util.ArrayList;
import java.util.List;
import school.gatehouse.report.TakedownReport;
import school.gatehouse.report.TakedownReport.Within;

/** A bar for each span of hours in which pictures came down. All lengths are of the drawing. */
record StepBars(int width, int height, String median, TakedownReport told, List<Bar> bars) {

  private static final int LABEL = 150;
  private static final int LONGEST = 140;
  private static final int ROW = 34;

  /**
   * One span.
   *
   * @param hours its end; 0 where it has none
   * @param after the end of the one before
   */
  record Bar(int y, int length, int after, int hours, int count) {
    public int baseline() {
      return y + 18;
    }

    public int end() {
      return LABEL + length + 8;
    }
  }

  static StepBars of(TakedownReport report) {
    int most = Math.max(1, report.done().stream().mapToInt(Within::count).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    int after = 0;
    for (Within within : report.done()) {
      bars.add(
          new Bar(
              4 + bars.size() * ROW,
              LONGEST * within.count() / most,
              after,
              within.hours().orElse(0),
              within.count()));
      after = within.hours().orElse(0);
    }
    return new StepBars(
        LABEL + LONGEST + 60,
        8 + bars.size() * ROW,
        report.medianHours().map(String::valueOf).orElse(""),
        report,
        bars);
  }

  /** Whether there is anything to tell of. */
  public boolean isEmpty() {
    return told.open() == 0
        && told.cannotBeCalledBack() == 0
        && bars.stream().allMatch(bar -> bar.count() == 0);
  }

  public int labelEnd() {
    return LABEL - 10;
  }

  public int left() {
    return LABEL;
  }
}
