package school.gatehouse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;

/** What a door refuses is a sentence that people understand, on every page. */
@GatehouseTest
class MistakesTest {

  @Inject TestSchools schools;

  @ParameterizedTest
  @CsvSource({
    "reason, must have at most 2000 characters, The reason must have at most 2000 characters",
    "until, must not be null, Fill this in: The last day",
    "channels, must not be empty, Fill this in: The places",
    "hold.until, must be today or a later day, The last day must be today or a later day",
    "media, is not known, The picture is not there any more. Choose again.",
    "unheardOf, must be one, This must be one",
    "what, Choose the picture., Choose the picture."
  })
  void whatIsWrongIsSaidWithWhatTheFieldIsCalled(String field, String message, String sentence) {
    assertThat(Mistakes.in(field, message).of(field)).isEqualTo(sentence);
  }

  @Test
  void aTextThatIsTooLongIsToldHowLongItMayBe() {
    schools
        .aSchool()
        .office()
        .post("/stops", Map.of("pupil", UUID.randomUUID(), "note", "x".repeat(2001)))
        .statusCode(422)
        .body("violations[0].message", equalTo("must have at most 2000 characters"));
    schools
        .aSchool()
        .as("admin")
        .post(
            "/clients",
            Map.of("clientId", "a website", "clientSecret", "short", "channels", new String[0]))
        .statusCode(422)
        .body(
            "violations.find { it.field == 'clientSecret' }.message",
            equalTo("must have 20 to 72 characters"))
        .body(
            "violations.find { it.field == 'channels' }.message", equalTo("must be at least one"));
  }
}
