package school.gatehouse.web.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import school.gatehouse.report.Forecast;

/** A bar for each day on which cover ends. All lengths are those of the drawing. */
record DayBars(int width, int height, int items, List<Bar> bars) {

  private static final int LABEL = 150;
  private static final int LONGEST = 380;
  private static final int ROW = 34;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** One day and the items that lose cover after it. */
  record Bar(int y, int length, String day, Forecast.Day told) {
    public int baseline() {
      return y + 18;
    }

    public int end() {
      return LABEL + length + 8;
    }
  }

  static DayBars of(Forecast forecast) {
    int most = forecast.days().stream().mapToInt(Forecast.Day::items).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (Forecast.Day day : forecast.days()) {
      bars.add(
          new Bar(
              4 + bars.size() * ROW,
              Math.max(3, LONGEST * day.items() / most),
              text(day.lastDay()),
              day));
    }
    return new DayBars(LABEL + LONGEST + 60, 8 + bars.size() * ROW, forecast.items(), bars);
  }

  public int labelEnd() {
    return LABEL - 10;
  }

  public int left() {
    return LABEL;
  }

  static String text(LocalDate day) {
    return DAY.format(day);
  }
}
