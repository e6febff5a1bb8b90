package school.gatehouse.web.place;

import java.util.List;
import school.gatehouse.publication.TakedownState;

/** All tasks, by how far they have come; what is due first stands first. */
public record TakedownBoard(
    List<TakedownCard> open,
    List<TakedownCard> done,
    List<TakedownCard> irretrievable,
    List<TakedownCard> verified) {

  private static final int LATEST = 20;

  static TakedownBoard of(List<TakedownCard> cards) {
    var verified = in(cards, TakedownState.VERIFIED);
    return new TakedownBoard(
        in(cards, TakedownState.OPEN),
        in(cards, TakedownState.DONE),
        in(cards, TakedownState.IRRETRIEVABLE),
        verified.subList(Math.max(0, verified.size() - LATEST), verified.size()));
  }

  private static List<TakedownCard> in(List<TakedownCard> cards, TakedownState state) {
    return cards.stream().filter(card -> card.task().state() == state).toList();
  }
}
