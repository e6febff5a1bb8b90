package school.gatehouse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

  @ParameterizedTest
  @CsvSource({"PUPIL", "UNKNOWN", "5b1f1f6e-0d5e-4a43-9c5c-0d8d8d1f6d11"})
  void isReadAndWrittenAsTheSameWord(String word) {
    assertThat(Person.parse(word).toString()).isEqualTo(word);
    assertThat(Person.parse(word)).isEqualTo(Person.parse(word));
  }

  @Test
  void onlyAGuardianHasAnId() {
    UUID id = UUID.randomUUID();

    assertThat(Person.guardian(id).guardianId()).contains(id);
    assertThat(Person.PUPIL.guardianId()).isEmpty();
    assertThat(Person.UNKNOWN.guardianId()).isEmpty();
  }

  @Test
  void anythingElseIsNobody() {
    assertThatThrownBy(() -> Person.parse("mother")).isInstanceOf(IllegalArgumentException.class);
  }
}
