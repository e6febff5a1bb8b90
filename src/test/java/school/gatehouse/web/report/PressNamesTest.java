package school.gatehouse.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.gatehouse.web.report.ClearedList.Line;

/** On a list that strangers may come to see, a child is called so that nobody takes another. */
class PressNamesTest {

  private static List<String> called(String... names) {
    List<Line> lines = Stream.of(names).map(PressNamesTest::line).toList();
    return lines.stream().map(line -> PressNames.of(line, lines).name()).toList();
  }

  private static Line line(String name) {
    var parts = name.split(" ", 2);
    return new Line(UUID.randomUUID(), parts[0], parts[1], "5 Oak", false, "MAY", List.of());
  }

  @Test
  void aNameThatNobodySharesStandsAlone() {
    assertThat(called("Zofia Marker", "Adam Marker")).containsExactly("Zofia", "Adam");
  }

  @Test
  void whoeverSharesItIsToldApartByTheFewestLetters() {
    assertThat(called("Zofia Marker", "zofia Hall", "Zofia Moss"))
        .containsExactly("Zofia Ma.", "zofia H.", "Zofia Mo.");
  }

  @Test
  void neverByTheWholeFamilyName() {
    assertThat(called("Zofia Lee", "Zofia Leeson")).containsExactly("Zofia L.", "Zofia Lees.");
  }

  @Test
  void whereNothingTellsThemApartTheListSaysSo() {
    var lines = Stream.of("Zofia Marker", "Zofia Marker").map(PressNamesTest::line).toList();
    assertThat(lines).allMatch(line -> PressNames.of(line, lines).alike());
  }
}
