package school.gatehouse.web.head;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.decision.Verdict;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.submission.People;
import school.gatehouse.submission.WaitingItem;
import school.gatehouse.web.SchoolTime;

/** One item as it lies before a reviewer, with names instead of ids. */
public record ReviewSheet(
    WaitingItem item, String sentIn, SchoolTime.Age age, List<Person> people, List<Place> places) {

  /** A pupil who is said to be in it. */
  public record Person(String name, String className, String born, String role, boolean possibly) {}

  /** One place that waits, and everything that is open there. */
  public record Place(
      UUID id, String name, String verdict, boolean approvable, boolean refused, List<Open> open) {

    /** Whether a reviewer can say something about it now. */
    boolean isOpen() {
      return verdict.equals(Verdict.REVIEW.name()) || (refused && approvable);
    }
  }

  /** Something that is open, what would settle it, and because of whom, if one may know. */
  public record Open(String code, String message, String remedy, String who) {}

  static ReviewSheet of(WaitingItem item, SchoolTime time) {
    var names = item.names().stream().collect(Collectors.toMap(PupilName::id, Function.identity()));
    return new ReviewSheet(
        item,
        time.moment(item.submittedAt()),
        time.age(item.waitingSince()),
        item.people().pupils().stream()
            .filter(pupil -> names.containsKey(pupil.pupil()))
            .map(pupil -> person(names.get(pupil.pupil()), pupil.role().name(), pupil.possibly()))
            .toList(),
        item.places().stream()
            .map(place -> place(place, id -> Optional.ofNullable(names.get(id))))
            .toList());
  }

  /** Something was cropped or covered, so that it has to be compared. */
  public boolean edited() {
    return item.before().isPresent();
  }

  /** What it has to be compared with. */
  public WaitingItem.Before before() {
    return item.before().orElseThrow();
  }

  /** Who was in that and is not to be seen any more. */
  public List<Person> takenOut() {
    return before().takenOut().stream().map(name -> person(name, "", false)).toList();
  }

  public List<Other> othersTakenOut() {
    return others(before().othersTakenOut());
  }

  public boolean takesOut() {
    return !before().takenOut().isEmpty() || !before().othersTakenOut().isEmpty();
  }

  /** What speaks against the picture as it was, in any place. */
  public List<String> againstBefore() {
    return before().reasons().stream().map(ToldReason::message).distinct().toList();
  }

  private static Person person(PupilName name, String role, boolean possibly) {
    return new Person(
        fullName(name), name.className(), SchoolTime.day(name.dateOfBirth()), role, possibly);
  }

  private static Place place(
      WaitingItem.WaitingPlace place, Function<UUID, Optional<PupilName>> names) {
    return new Place(
        place.channel(),
        place.name(),
        place.verdict().name(),
        place.approvable(),
        place.refused(),
        place.reasons().stream().map(reason -> open(reason, names)).toList());
  }

  private static Open open(ToldReason reason, Function<UUID, Optional<PupilName>> names) {
    return new Open(
        reason.code().name(),
        reason.message(),
        reason.remedy().orElse(""),
        reason.pupil().flatMap(names).map(ReviewSheet::fullName).orElse(""));
  }

  static String fullName(PupilName name) {
    return name.knownAs().orElse(name.givenName()) + " " + name.familyName();
  }

  /** Others in shot. */
  public record Other(String kind, int count) {}

  public String path() {
    return "/reviews/" + item.submission();
  }

  public String againPath() {
    return path() + "/again";
  }

  public String naming() {
    return item.naming().name();
  }

  public List<Other> others() {
    return others(item.people().others());
  }

  private static List<Other> others(List<People.Others> others) {
    return others.stream().map(other -> new Other(other.kind().name(), other.count())).toList();
  }

  /** What was found in the file, in words. */
  public List<String> findings() {
    return item.findings().stream().map(WaitingItem.Found::message).distinct().toList();
  }

  /** Places where a reviewer can say something now. */
  public List<Place> open() {
    return places.stream().filter(Place::isOpen).toList();
  }

  public boolean approvable() {
    return places.stream().anyMatch(Place::approvable);
  }

  /** Somebody has to say for certain who is shown. */
  public boolean needsPeople() {
    return places.stream()
        .flatMap(place -> place.open().stream())
        .anyMatch(open -> open.code().equals("NOT_SURE_WHO"));
  }

  /** The facts have changed since it was last decided, so that it should be decided again. */
  public boolean outOfDate() {
    return places.stream().anyMatch(place -> !place.refused() && !place.isOpen());
  }

  /** Somebody else sent it in, it can still be released, and something is open. */
  public boolean answerable() {
    return !item.own() && item.originalKept() && !open().isEmpty();
  }
}
