package school.gatehouse.cleaning.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import school.gatehouse.inspection.Damaged;

class StyleSheetTest {

  @Test
  void fetchesNothingFromElsewhereAndKeepsWhatIsInTheZip() throws Exception {
    StyleSheet sheet = new StyleSheet(OtherFiles.styleSheet());
    assertThat(sheet.text())
        .contains("url('img/back.png')", "color: red")
        .doesNotContain("import", "evil", "arker", "expression", "data:", "\\");
    assertThat(sheet.removed()).contains("script", "remark", "link", "escaped character");
  }

  @Test
  void trickyWaysToFetchLeadNowhere() throws Exception {
    for (String css :
        List.of(
            "a{b:u/**/rl(//x.example)}",
            "@im/**/port 'https://x.example';",
            "@@import 'a';import 'https://x.example';",
            "a{b:url( \"//x.example\" )}",
            "a{b:image-set('https://x.example' 1x)}",
            "a{b:url(//x.example")) {
      String left = cleaned(css);
      assertThat(Set.of("url(//", "@import", "image-set(", "url( \"//")).noneMatch(left::contains);
    }
  }

  @Test
  void isTheSameWhenCleanedAgain() throws Exception {
    String once = new StyleSheet(OtherFiles.styleSheet()).text();
    StyleSheet again = new StyleSheet(once.getBytes(StandardCharsets.UTF_8));
    assertThat(again.text()).isEqualTo(once);
    assertThat(again.removed()).isEmpty();
  }

  private static String cleaned(String css) throws Damaged {
    return new StyleSheet(css.getBytes(StandardCharsets.UTF_8)).text();
  }
}
