package school.gatehouse.web.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.report.Cleared;
import school.gatehouse.report.Cleared.ClearedPupil;
import school.gatehouse.report.Cleared.State;

/**
 * The answer as it is put on paper.
 *
 * @param place empty where nothing has been asked
 */
record ClearedList(
    String place,
    String day,
    String placeState,
    boolean video,
    boolean firstName,
    boolean withReasons,
    Counts counts,
    List<Line> lines) {

  static final ClearedList NONE =
      new ClearedList("", "", "", false, false, false, new Counts(0, 0, 0), List.of());

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  record Counts(long may, long mayNot, long ask) {}

  /**
   * @param reasons in plain words; none for who must not know
   */
  record Line(
      UUID pupil,
      String firstName,
      String familyName,
      String className,
      boolean twin,
      String state,
      List<String> reasons) {
    static Line of(ClearedPupil pupil) {
      return new Line(
          pupil.pupil(),
          pupil.knownAs().orElse(pupil.givenName()),
          pupil.familyName(),
          pupil.className(),
          pupil.twin(),
          pupil.state().name(),
          pupil.reasons().orElse(List.of()).stream().map(ToldReason::message).toList());
    }

    public String name() {
      return firstName + " " + familyName;
    }
  }

  static ClearedList of(Cleared cleared) {
    return new ClearedList(
        cleared.place(),
        DAY.format(cleared.on()),
        cleared.placeState().name(),
        cleared.kind() == Kind.VIDEO,
        cleared.naming() == Naming.FIRST_NAME,
        cleared.people().stream().anyMatch(pupil -> pupil.reasons().isPresent()),
        new Counts(
            cleared.count(State.MAY),
            cleared.count(State.MAY_NOT),
            cleared.count(State.ASK_OFFICE)),
        cleared.people().stream().map(Line::of).toList());
  }

  public boolean isEmpty() {
    return place.isEmpty();
  }

  public boolean shown() {
    return !isEmpty();
  }

  /** Only those who may, as a list calls them that strangers may come to see. */
  public List<PressNames.Called> whoMay() {
    return lines.stream()
        .filter(line -> line.state().equals(State.MAY.name()))
        .map(line -> PressNames.of(line, lines))
        .toList();
  }
}
