package school.gatehouse.web.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words stand in message bundles, so that they can be translated and kept alike. */
class PageWordsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  @Test
  void noTemplateHoldsWordsOfItsOwn() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      var faults =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .flatMap(
                  file -> wordsIn(file).stream().map(it -> TEMPLATES.relativize(file) + " " + it))
              .collect(Collectors.joining("\n"));
      assertThat(faults).as("words that belong into a message bundle").isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Hello</p>",
        "<p>{words:a} and {words:b}</p>",
        "<a aria-label=\"Menu\" href=\"/\">{words:a}</a>",
        "<img alt=\"A picture\" src=\"{it}\">",
        "<input placeholder=\"Name\">",
        "<input type=\"submit\" value=\"Send\">",
        "{#textField name='username' label='User name' /}",
        "<p>{ok ? 'Very well' : words:no}</p>",
        "<p>{it.raw}</p>",
        "<td title=\"{words:a} then\">1</td>",
        "<option value=\"A\">Art</option>"
      })
  void plantedWordsAreSeen(String template) {
    assertThat(BareWords.in(template)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=\"govuk-body\">{words:a}</p>",
        "<input type=\"hidden\" name=\"csrf\" value=\"{token}\"{#if on} checked{/if}>",
        "{#if kind == 'PHOTO'}<td>{it.count} · {it.day}</td>{/if}",
        "{#textField name='username' label=words:name type='password' /}",
        "<option value=\"A\"{#if a == 'A'} selected{/if}>{words:kind('A')}</option>",
        "{! why this is so !}<!-- and that --><input value=\"{value ?: ''}\">",
        "<p>&nbsp;{words:count(2)} / 14 &rarr;</p>"
      })
  void whatIsFilledInIsNoWordOfTheTemplate(String template) {
    assertThat(BareWords.in(template)).isEmpty();
  }

  private static List<String> wordsIn(Path file) {
    try {
      return BareWords.in(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
