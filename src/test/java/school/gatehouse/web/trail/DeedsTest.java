package school.gatehouse.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.GatehouseTest;

/** Whatever is written into the trail can be searched for, in words that people have for it. */
@GatehouseTest
class DeedsTest {

  private static final Pattern WRITTEN = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");

  /** Written like a deed, in the same files. */
  private static final Set<String> OTHERS =
      Set.of("export.csv", "export.json", "gatehouse.demo", "trail.csv", "trail.json");

  @Inject DeedWords words;

  @Test
  void everyDeedThatIsWrittenCanBeChosen() throws IOException {
    assertThat(written()).isSubsetOf(Deeds.ALL);
  }

  @Test
  void everyDeedThatCanBeChosenHasItsOwnWords() {
    var called = Deeds.ALL.stream().map(words::of).collect(Collectors.toSet());
    assertThat(called).hasSameSizeAs(Deeds.ALL).noneMatch(Deeds.ALL::contains);
  }

  private static Set<String> written() throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var text = Files.readString(file);
        if (text.contains("import school.gatehouse.audit.")) {
          WRITTEN.matcher(text).results().map(DeedsTest::code).forEach(found::add);
        }
      }
    }
    found.removeAll(OTHERS);
    return found;
  }

  private static String code(MatchResult match) {
    return match.group(1);
  }
}
