package school.gatehouse.web.teacher;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A picture as its page and the list show it.
 *
 * @param state a word for where it stands as a whole
 * @param people who was said to be in it
 * @param waiting nobody knows yet who is in it
 * @param seen there is a cleaned copy to look at
 * @param removed names of what was taken out of it
 */
public record Shown(
    UUID id,
    String title,
    LocalDateTime sent,
    State state,
    List<String> people,
    boolean nobody,
    boolean waiting,
    boolean seen,
    List<Answer> answers,
    List<String> removed,
    Optional<UUID> batch) {

  public String day() {
    return Days.of(sent);
  }

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
   * The answer for one place: ALLOW, DENY or REVIEW, and why.
   *
   * @param without how many pupils alone stand in the way; 0 where something else does too
   */
  public record Answer(String place, String verdict, List<Why> why, int without) {

    public boolean isYes() {
      return verdict.equals("ALLOW");
    }
  }

  /** A reason; {@code pupil} is empty where it is about nobody. */
  public record Why(String pupil, String message, String remedy) {}
}
