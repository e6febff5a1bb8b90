package school.gatehouse.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of an export as RFC 4180 has them; what a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
public final class CsvFile {

  /** What makes a formula of a cell in some spreadsheet. */
  private static final String FORMULA = "=+-@\t\r\n";

  private final StringBuilder text = new StringBuilder();

  public CsvFile(String... headings) {
    line(Arrays.asList(headings));
  }

  /** One more line; an absent cell is an empty one. */
  public CsvFile line(List<?> cells) {
    text.append(cells.stream().map(CsvFile::cell).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  static String cell(Object value) {
    var text = value == null ? "" : value.toString();
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
