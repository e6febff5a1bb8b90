package school.gatehouse.submission.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds for every name and every text. */
class AnyNamesTest {

  private static final List<String> SYLLABLES =
      List.of(
          "ka", "lo", "min", "ter", "sha", "\u00e9r", "wen", "bri", "do", "zu", "o\u0302", "fa");
  private static final List<String> FILLING =
      List.of("the", "race", "was", "won", "by", "and", "3", "for", "Saturday", "jumped", "it's");

  private static String name(Random random) {
    var name =
        random
            .ints(2 + random.nextInt(2), 0, SYLLABLES.size())
            .mapToObj(SYLLABLES::get)
            .collect(Collectors.joining());
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  private static List<String> filling(Random random, int words) {
    return new ArrayList<>(random.ints(words, 0, FILLING.size()).mapToObj(FILLING::get).toList());
  }

  private static String shape(Random random, String given, String family) {
    return switch (random.nextInt(6)) {
      case 0 -> given + " " + family;
      case 1 -> family + ", " + given;
      case 2 -> (given + " " + family).toUpperCase(java.util.Locale.ROOT);
      case 3 -> "(" + given + "\n" + family + ")";
      case 4 -> given + "-" + family + "'s";
      default -> family + "\t" + given + ".";
    };
  }

  @Property(tries = 2000)
  void whoeverIsNamedInFullIsFoundWhereverItStands(@ForAll long seed) {
    var random = new Random(seed);
    var given = name(random);
    var family = name(random);
    var words = filling(random, 1 + random.nextInt(20));
    words.add(random.nextInt(words.size() + 1), shape(random, given, family));
    var school = School.of(given + "/" + family, "Nobody/Elsewhere");
    assertThat(school.told(String.join(" ", words))).containsExactly(given + " " + family);
  }

  @Property(tries = 500)
  void aNameInsideALongerWordIsNobodys(@ForAll long seed) {
    var random = new Random(seed);
    var given = name(random);
    var family = name(random);
    var school = School.of(given + "/" + family);
    assertThat(school.inCaption("x" + given + " q" + family + " " + given + "q")).isEmpty();
  }

  @Property(tries = 500)
  void noTextWhateverIsTooMuch(@ForAll String text) {
    var names = new PupilNames(School.of("Emily/Carter", "A/B", "O'X/\u0130").names());
    for (var where : List.of(Passage.CAPTION, Passage.FILE_NAME)) {
      assertThat(names.in(List.of(new Passage(where, text)))).isNotNull();
    }
  }

  @Test
  void theTextOfABookIsReadForABigSchoolInNoTime() {
    var random = new Random(7);
    var pupils =
        IntStream.range(0, 2_000).mapToObj(i -> name(random) + "/" + name(random)).toList();
    var school = School.of(pupils.toArray(String[]::new)).names();
    var names = new PupilNames(school);
    var text = new ArrayList<>(filling(random, 100_000));
    pupils.forEach(each -> text.set(random.nextInt(text.size()), each.replace('/', ' ')));
    var book = List.of(new Passage("page 1", String.join(" ", text)));
    var found =
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> new PupilNames(school).in(book));
    assertThat(found).hasSizeGreaterThan(1_500).isEqualTo(names.in(book));
  }
}
