package school.gatehouse.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is taken away runs nothing in a spreadsheet. */
class CsvFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void whatWouldBeAFormulaIsText(String formula) {
    assertThat(CsvFile.cell(formula)).isEqualTo("\"'" + formula + "\"");
  }

  @Test
  void quotesAndCommasStayInTheirCell() {
    assertThat(CsvFile.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    assertThat(CsvFile.cell(null)).isEqualTo("\"\"");
  }
}
