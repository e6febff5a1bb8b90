package school.gatehouse.web.teacher;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A picture as its page and the list show it.
 *
 * @param sent when, as people write it
 * @param state a word for where it stands as a whole
 * @param who was said to be in it
 * @param seen there is a cleaned copy to look at
 * @param removed names of what was taken out of it
 * @param made of another picture, by cropping or covering
 */
public record Shown(
    UUID id,
    String title,
    String sent,
    State state,
    Who who,
    boolean seen,
    List<Answer> answers,
    List<String> removed,
    Optional<UUID> batch,
    Optional<Made> made) {

  /** Of which picture it is a copy, and who was taken out of that. */
  public record Made(UUID source, String takenOut) {}

  /** Where a picture stands. */
  public enum State {
    WAITING,
    CHECKING,
    UNUSABLE,
    EVERYWHERE,
    SOMEWHERE,
    LOOK,
    NOWHERE
  }

  /**
   * Who was said to be in it.
   *
   * @param waiting nobody knows yet
   */
  public record Who(
      List<Person> pupils, List<Other> others, boolean nobody, boolean notSure, boolean waiting) {

    public boolean isNoPupil() {
      return pupils.isEmpty() && others.isEmpty() && !nobody;
    }
  }

  /** A pupil; {@code possibly} when nobody is certain. */
  public record Person(String name, boolean possibly) {}

  /** So many of a kind who are no pupils of this school. */
  public record Other(String kind, int count) {}

  /**
   * The answer for one place: ALLOW, DENY or REVIEW, and why.
   *
   * @param decided when, as people write it
   * @param without how many pupils alone stand in the way; 0 where something else does too
   */
  public record Answer(String place, String verdict, String decided, List<Why> why, int without) {

    public boolean isYes() {
      return verdict.equals("ALLOW");
    }
  }

  /** A reason; {@code pupil} is empty where it is about nobody. */
  public record Why(String pupil, String message, String remedy) {}
}
