package school.gatehouse.pupil;

import java.util.UUID;

/** Tells which papers are the school's; answered by the room that keeps them. */
public interface Papers {

  /**
   * Insists that an id sent in a body is a paper of this school.
   *
   * @throws school.gatehouse.problem.Problem 422 otherwise
   */
  void insist(UUID evidence, String field);
}
