package school.gatehouse.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table as RFC 4180 has them, so that no spreadsheet takes a cell for a formula. */
final class CsvFile {

  /** What makes a formula of a cell in some spreadsheet. */
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder();

  CsvFile(String... headings) {
    line(Arrays.asList(headings));
  }

  CsvFile line(List<String> cells) {
    text.append(cells.stream().map(CsvFile::cell).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  private static String cell(String value) {
    var harmless = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return "\"" + harmless.replace("\"", "\"\"") + "\"";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
