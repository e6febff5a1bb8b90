package school.gatehouse.web.place;

import java.util.List;
import java.util.function.Predicate;
import school.gatehouse.publication.TakedownState;

/**
 * All tasks, by how far they have come; what is due first stands first.
 *
 * @param looks that wait for a second person
 * @param only the one part that is wanted; empty for all
 */
public record TakedownBoard(
    List<TakedownCard> open,
    List<TakedownCard> looks,
    List<TakedownCard> irretrievable,
    List<TakedownCard> verified,
    String only) {

  private static final int LATEST = 20;

  static TakedownBoard of(List<TakedownCard> cards, String only) {
    var verified = in(cards, card -> card.says(TakedownState.VERIFIED.name()));
    return new TakedownBoard(
        in(cards, card -> card.says(TakedownState.OPEN.name())),
        in(
            cards,
            card -> card.task().waitsForLook() && (card.mayVerify() || !only.equals("looks"))),
        in(
            cards,
            card -> card.says(TakedownState.IRRETRIEVABLE.name()) && !card.task().waitsForLook()),
        verified.subList(Math.max(0, verified.size() - LATEST), verified.size()),
        only);
  }

  /** Whether this part is wanted: all are, unless one is asked for. */
  public boolean shows(String part) {
    return narrowed() ? only.equals(part) : true;
  }

  public boolean narrowed() {
    return only.equals("open") || only.equals("looks");
  }

  private static List<TakedownCard> in(List<TakedownCard> cards, Predicate<TakedownCard> wanted) {
    return cards.stream().filter(wanted).toList();
  }
}
