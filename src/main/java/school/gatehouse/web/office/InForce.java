package school.gatehouse.web.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.AnswerValue;
import school.gatehouse.consent.ConsentState;
import school.gatehouse.consent.form.ConsentHistory;
import school.gatehouse.consent.form.Timeline;

/**
 * What a recorded form permits now.
 *
 * @param held nothing of the child may be shown, whatever is permitted
 * @param yes how many of its yeses count
 * @param lost those that do not
 */
public record InForce(boolean held, long yes, List<Lost> lost) {

  private static final Set<String> NOES = Set.of("REFUSED", "WITHDRAWN", "OBJECTED");

  /**
   * A yes that does not count.
   *
   * @param no the day of the newest no that stands against it; empty if it is no no
   */
  public record Lost(Permission cell, ConsentState state, Optional<LocalDate> no) {}

  public boolean all() {
    return lost.isEmpty() && !held;
  }

  static InForce of(Timeline.Signed form, ConsentHistory now) {
    Map<Permission, ConsentHistory.Standing> standings =
        now.items().stream().collect(Collectors.toMap(InForce::cell, Function.identity()));
    var given =
        form.answers().stream()
            .filter(answer -> answer.answer() == AnswerValue.GIVEN)
            .map(answer -> new Permission(answer.category(), answer.kind(), answer.naming()))
            .map(standings::get)
            .toList();
    var lost =
        given.stream()
            .filter(standing -> standing.state() != ConsentState.GIVEN)
            .map(InForce::lost)
            .toList();
    return new InForce(now.held(), given.size() - lost.size(), lost);
  }

  private static Permission cell(ConsentHistory.Standing standing) {
    return new Permission(standing.category(), standing.kind(), standing.naming());
  }

  private static Lost lost(ConsentHistory.Standing standing) {
    return new Lost(
        cell(standing),
        PermissionGrid.told(standing),
        standing.events().stream()
            .filter(event -> event.counts() && NOES.contains(event.type()))
            .flatMap(event -> event.receivedOn().or(event::signedOn).stream())
            .max(LocalDate::compareTo));
  }
}
