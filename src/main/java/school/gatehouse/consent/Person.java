package school.gatehouse.consent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** Who said it: a guardian, the pupil, or somebody nobody could name. */
public final class Person implements Comparable<Person> {

  public static final Person PUPIL = new Person("PUPIL", Optional.empty());
  public static final Person UNKNOWN = new Person("UNKNOWN", Optional.empty());

  private final String text;
  private final Optional<UUID> guardianId;

  private Person(String text, Optional<UUID> guardianId) {
    this.text = text;
    this.guardianId = guardianId;
  }

  public static Person guardian(UUID id) {
    return new Person(id.toString(), Optional.of(id));
  }

  /**
   * Reads {@code "PUPIL"}, {@code "UNKNOWN"} or a guardian's id.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Person parse(String text) {
    return switch (text) {
      case "PUPIL" -> PUPIL;
      case "UNKNOWN" -> UNKNOWN;
      default -> guardian(UUID.fromString(text));
    };
  }

  /** The guardian's id, empty for the pupil and the unknown. */
  public Optional<UUID> guardianId() {
    return guardianId;
  }

  @Override
  public int compareTo(Person other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Person person && text.equals(person.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
