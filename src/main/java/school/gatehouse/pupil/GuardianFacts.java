package school.gatehouse.pupil;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who speaks, or wants to speak, for a pupil.
 *
 * @param paper evidence for the authority is attached to the guardian
 */
public record GuardianFacts(
    UUID id, Authority authority, boolean paper, List<ResponsibilityStatement> statements) {

  public GuardianFacts {
    statements = List.copyOf(statements);
  }
}
