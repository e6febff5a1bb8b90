package school.gatehouse.web.teacher;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.decision.OtherKind;
import school.gatehouse.decision.Role;
import school.gatehouse.submission.NewPeople;
import school.gatehouse.submission.People;
import school.gatehouse.submission.SubmissionView;
import school.gatehouse.web.Mistakes;

/** What is ticked for one picture. */
public class WhoForm {

  private static final int MOST = 1000;

  @RestForm public List<UUID> shown = List.of();
  @RestForm public List<UUID> possibly = List.of();
  @RestForm public List<UUID> author = List.of();
  @RestForm public String nobody;
  @RestForm public String notSure;
  @RestForm public String staff = "";
  @RestForm public String adult = "";
  @RestForm public String visitingChild = "";
  @RestForm public String background = "";
  @RestForm public String notAPerson = "";
  @RestForm public String names;
  @RestForm public String q = "";
  @RestForm public String find;
  @RestForm public String seen = "";

  /** As it was said before about this picture, or about one with the same people. */
  static WhoForm of(People people, SubmissionView picture) {
    var form = new WhoForm();
    form.seen = picture.version();
    form.names = picture.namesVisible() ? "yes" : null;
    form.notSure = people.notSure() && !people.waiting() ? "yes" : null;
    form.shown = withRole(people, Role.SHOWN, false);
    form.possibly = withRole(people, Role.SHOWN, true);
    form.author = withRole(people, Role.AUTHOR, false);
    form.nobody = people.nobodyIdentifiable() ? "yes" : null;
    for (People.Others others : people.others()) {
      form.count(others.kind(), String.valueOf(others.count()));
    }
    return form;
  }

  /** A field that was not sent is empty. */
  WhoForm filled() {
    q = q == null ? "" : q;
    shown = BatchForm.orNone(shown);
    possibly = BatchForm.orNone(possibly);
    author = BatchForm.orNone(author);
    return this;
  }

  /** What was said before was that a name can be read or heard. */
  public boolean hasName() {
    return "yes".equals(names);
  }

  boolean isSearch() {
    return find != null;
  }

  public boolean saysNobody() {
    return nobody != null;
  }

  public boolean saysNotSure() {
    return notSure != null;
  }

  public boolean guesses() {
    return !possibly.isEmpty();
  }

  public boolean hasWork() {
    return !author.isEmpty();
  }

  public boolean hasShown(UUID pupil) {
    return shown.contains(pupil);
  }

  public boolean hasPossible(UUID pupil) {
    return possibly.contains(pupil);
  }

  public boolean hasAuthor(UUID pupil) {
    return author.contains(pupil);
  }

  /** Something beyond the chips of who is shown has been said, so that it is not hidden. */
  public boolean hasOthers() {
    return !others(People.NOTHING).isEmpty();
  }

  Set<UUID> everybody() {
    var all = new LinkedHashSet<>(shown);
    all.addAll(possibly);
    all.addAll(author);
    return all;
  }

  /** Nothing is sent to the door until something has been said, and only one thing. */
  Mistakes mistakes(WhoWords words) {
    boolean somebody = !everybody().isEmpty() || hasOthers();
    if (wrongCount()) {
      return Mistakes.in("staff", words.countWrong());
    }
    if (nobody != null && (somebody || notSure != null)) {
      return Mistakes.in("nobody", words.nobodyAndSomebody());
    }
    if (nobody == null && notSure == null && !somebody) {
      return Mistakes.in("shown", words.sayWho());
    }
    if (!"yes".equals(names) && !"no".equals(names)) {
      return Mistakes.in("names", words.namesNeeded());
    }
    return Mistakes.NONE;
  }

  /** What is to be said; a paper about others stays with them while they are as many. */
  NewPeople people(People before) {
    List<People.Pupil> pupils = new ArrayList<>();
    shown.forEach(id -> pupils.add(new People.Pupil(id, Role.SHOWN, false)));
    possibly.forEach(id -> pupils.add(new People.Pupil(id, Role.SHOWN, true)));
    author.forEach(id -> pupils.add(new People.Pupil(id, Role.AUTHOR, false)));
    return new NewPeople(pupils, others(before), nobody != null, notSure != null, hasName(), seen);
  }

  private List<People.Others> others(People before) {
    List<People.Others> others = new ArrayList<>();
    counts()
        .forEach(
            (kind, typed) -> {
              int count = number(typed);
              if (count > 0) {
                others.add(new People.Others(kind, count, before.paperFor(kind, count)));
              }
            });
    return others;
  }

  private boolean wrongCount() {
    return counts().values().stream().anyMatch(typed -> number(typed) < 0);
  }

  private Map<OtherKind, String> counts() {
    Map<OtherKind, String> counts = new EnumMap<>(OtherKind.class);
    counts.put(OtherKind.STAFF, staff);
    counts.put(OtherKind.ADULT, adult);
    counts.put(OtherKind.VISITING_CHILD, visitingChild);
    counts.put(OtherKind.BACKGROUND, background);
    counts.put(OtherKind.NOT_A_PERSON, notAPerson);
    return counts;
  }

  private void count(OtherKind kind, String count) {
    switch (kind) {
      case STAFF -> staff = count;
      case ADULT -> adult = count;
      case VISITING_CHILD -> visitingChild = count;
      case BACKGROUND -> background = count;
      case NOT_A_PERSON -> notAPerson = count;
    }
  }

  /** How many; none where nothing was typed, below zero where it is no such number. */
  private static int number(String typed) {
    if (typed == null || typed.isBlank()) {
      return 0;
    }
    try {
      int count = Integer.parseInt(typed.strip());
      return count > MOST ? -1 : count;
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }

  private static List<UUID> withRole(People people, Role role, boolean possibly) {
    return people.pupils().stream()
        .filter(pupil -> pupil.role() == role && pupil.possibly() == possibly)
        .map(People.Pupil::pupil)
        .toList();
  }
}
