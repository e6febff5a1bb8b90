package school.gatehouse.web.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import school.gatehouse.report.SchoolYear;
import school.gatehouse.report.SchoolYear.Month;

/** A bar for each month, in parts by verdict. All lengths are those of the drawing. */
record MonthBars(int width, int height, int base, String from, long sent, List<Bar> bars) {

  private static final int LEFT = 10;
  private static final int TOP = 30;
  private static final int TALLEST = 180;
  private static final int STEP = 70;
  private static final int BAR = 44;
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.UK);
  private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /** One month; {@code top} is where its bar ends. */
  record Bar(int x, int top, String label, Month month, String name, List<Part> parts) {
    public int middle() {
      return x + BAR / 2;
    }

    public int above() {
      return top - 6;
    }

    public long verdicts() {
      return month.allowed() + month.denied() + month.toReview();
    }
  }

  /** One verdict's part of a bar. */
  record Part(String key, int y, int height) {}

  static MonthBars of(SchoolYear year) {
    long most = year.months().stream().mapToLong(MonthBars::verdicts).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (Month month : year.months()) {
      bars.add(bar(LEFT + bars.size() * STEP, month, Math.max(most, 1)));
    }
    return new MonthBars(
        LEFT + bars.size() * STEP,
        TOP + TALLEST + 30,
        TOP + TALLEST,
        LONG.format(year.from()),
        year.months().stream().mapToLong(Month::sent).sum(),
        bars);
  }

  public int barWidth() {
    return BAR;
  }

  public int labels() {
    return base + 20;
  }

  private static long verdicts(Month month) {
    return month.allowed() + month.denied() + month.toReview();
  }

  private static Bar bar(int x, Month month, long most) {
    List<Part> parts = new ArrayList<>();
    int top = TOP + TALLEST;
    for (var part :
        List.of(
            new Count("allowed", month.allowed()),
            new Count("denied", month.denied()),
            new Count("toReview", month.toReview()))) {
      int height = (int) (TALLEST * part.count() / most);
      top -= height;
      if (height > 0) {
        parts.add(new Part(part.key(), top, height));
      }
    }
    return new Bar(x, top, SHORT.format(month.month()), month, LONG.format(month.month()), parts);
  }

  private record Count(String key, long count) {}
}
