package school.gatehouse.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.Use;
import school.gatehouse.pupil.PupilFacts;

/** What has been said about one pupil, weighed cell by cell and person by person. */
final class OracleConsent {
  private final Question q;
  private final Facts f;
  private final OracleWords words;
  private final String today;
  private final String adultFrom;
  private final Optional<String> ownAgreementFrom;

  OracleConsent(Question q, Facts f, PupilFacts pupil, ConsentFacts said) {
    this.q = q;
    this.f = f;
    this.words = new OracleWords(q, f, pupil, said);
    this.today = q.at().atZone(f.school().zone()).toLocalDate().toString();
    this.adultFrom = pupil.birthday(18).toString();
    this.ownAgreementFrom =
        f.school().policy().ownAgreementFrom().map(age -> pupil.birthday(age).toString());
  }

  /** Why the cell is not permitted; empty if it is. */
  Set<ReasonCode> reasons(Permission cell) {
    Set<ReasonCode> noes = noes(cell);
    if (!noes.isEmpty() || permits(cell)) {
      return noes;
    }
    if (adult()) {
      return orNothing(candidates("PUPIL", cell));
    }
    Set<ReasonCode> reasons = guardiansFail(cell);
    if (ownAgreementNeeded() && !agrees("PUPIL", cell)) {
      reasons.addAll(orNothing(candidates("PUPIL", cell)));
    }
    return reasons;
  }

  private Set<ReasonCode> noes(Permission cell) {
    Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
    for (OracleWords.Nay nay : standing(cell)) {
      codes.add(nay.by().equals("PUPIL") ? ReasonCode.PUPIL_REFUSED : nay.code());
      boolean guardian = !nay.by().equals("PUPIL") && !nay.by().equals("UNKNOWN");
      for (String other : speakers(cell)) {
        boolean another = !other.equals(nay.by()) && !saysNo(other, cell);
        if (guardian && another && maySayYes(other, cell)) {
          codes.add(ReasonCode.GUARDIANS_DISAGREE);
        }
      }
    }
    return codes;
  }

  private boolean saysNo(String person, Permission cell) {
    for (OracleWords.Nay nay : standing(cell)) {
      if (nay.by().equals(person)) {
        return true;
      }
    }
    return false;
  }

  /** A yes in force; the pupil's own weighs as much as a guardian's if signed from 18. */
  private boolean maySayYes(String person, Permission cell) {
    boolean grown = !person.equals("PUPIL");
    OracleWords.Tick yes = governing(person, cell);
    return agrees(person, cell) && (grown || yes.signed().compareTo(adultFrom) >= 0);
  }

  private boolean permits(Permission cell) {
    if (!standing(cell).isEmpty()) {
      return false;
    }
    boolean pupil = agrees("PUPIL", cell);
    boolean pupilAsAdult = maySayYes("PUPIL", cell);
    if (adult()) {
      return pupilAsAdult;
    }
    if (q.use() == Use.CONTINUING && pupilAsAdult) {
      return true;
    }
    return guardiansAgree(cell) && (pupil || !ownAgreementNeeded());
  }

  private boolean guardiansAgree(Permission cell) {
    int answered = 0;
    int agreed = 0;
    for (String person : guardians(cell)) {
      answered++;
      agreed += agrees(person, cell) ? 1 : 0;
    }
    return f.school().policy().allAskedMustAgree() ? agreed > 0 && agreed == answered : agreed > 0;
  }

  private Set<ReasonCode> guardiansFail(Permission cell) {
    Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
    if (guardiansAgree(cell)) {
      return codes;
    }
    for (String person : guardians(cell)) {
      if (!agrees(person, cell)) {
        codes.addAll(candidates(person, cell));
      }
    }
    if (q.use() == Use.CONTINUING) {
      codes.addAll(candidatesSince("PUPIL", cell, adultFrom));
    }
    boolean tooYoung = !living("PUPIL", cell).isEmpty();
    if (codes.isEmpty()) {
      boolean notThis = tooYoung || anythingPermitted();
      codes.add(notThis ? ReasonCode.NOT_COVERED : ReasonCode.NO_CONSENT_ON_RECORD);
    }
    return codes;
  }

  private boolean anythingPermitted() {
    for (Category category : Category.values()) {
      for (Kind kind : Kind.values()) {
        for (Naming naming : Naming.values()) {
          if (permits(new Permission(category, kind, naming))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean adult() {
    return q.use() == Use.NEW && adultFrom.compareTo(today) <= 0;
  }

  private boolean ownAgreementNeeded() {
    return q.use() == Use.NEW
        && ownAgreementFrom.isPresent()
        && ownAgreementFrom.get().compareTo(today) <= 0;
  }

  private static Set<ReasonCode> orNothing(Set<ReasonCode> codes) {
    return codes.isEmpty() ? EnumSet.of(ReasonCode.NO_CONSENT_ON_RECORD) : codes;
  }

  /** Why this person's yeses fail, all of them; from 18 only what was signed since counts. */
  private Set<ReasonCode> candidates(String person, Permission cell) {
    return candidatesSince(person, cell, adult() ? adultFrom : "0000-01-01");
  }

  private Set<ReasonCode> candidatesSince(String person, Permission cell, String first) {
    Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
    for (OracleWords.Tick yes : living(person, cell)) {
      if (yes.signed().compareTo(first) >= 0) {
        codes.addAll(words.flaws(yes));
        if (!words.started(yes)) {
          codes.add(ReasonCode.NOT_YET_VALID);
        }
        if (words.over(yes) || takenBack(yes, cell)) {
          codes.add(ReasonCode.EXPIRED);
        }
      }
    }
    return codes;
  }

  private boolean agrees(String person, Permission cell) {
    OracleWords.Tick yes = governing(person, cell);
    return yes != null && !words.over(yes) && !takenBack(yes, cell);
  }

  /** A no ends both ends of every yes of that person that was recorded before it. */
  private boolean takenBack(OracleWords.Tick yes, Permission cell) {
    for (OracleWords.Nay nay : words.nays(cell)) {
      if (nay.by().equals(yes.by()) && yes.version() <= nay.version()) {
        return true;
      }
    }
    return false;
  }

  /** The newest complete and started yes that no blank has ended; null if there is none. */
  private OracleWords.Tick governing(String person, Permission cell) {
    OracleWords.Tick newest = null;
    for (OracleWords.Tick yes : living(person, cell)) {
      boolean counts = words.flaws(yes).isEmpty() && words.started(yes);
      if (counts && (newest == null || yes.newerThan(newest))) {
        newest = yes;
      }
    }
    return newest;
  }

  /** The person's yeses that no newer blank has ended. */
  private List<OracleWords.Tick> living(String person, Permission cell) {
    List<OracleWords.Tick> living = new ArrayList<>();
    for (OracleWords.Tick yes : words.ticks(cell)) {
      boolean ended = !yes.by().equals(person) || !yes.value().equals("GIVEN");
      for (OracleWords.Tick other : words.ticks(cell)) {
        boolean own = other.by().equals(person);
        ended |= own && other.value().equals("BLANK") && !yes.newerThan(other);
      }
      if (!ended) {
        living.add(yes);
      }
    }
    return living;
  }

  private List<OracleWords.Nay> standing(Permission cell) {
    List<OracleWords.Nay> standing = new ArrayList<>();
    for (OracleWords.Nay nay : words.nays(cell)) {
      boolean lifted = false;
      for (String person : speakers(cell)) {
        for (OracleWords.Tick yes : living(person, cell)) {
          lifted |= words.lifts(yes, nay, adultFrom) && !takenBack(yes, cell);
        }
      }
      if (!lifted) {
        standing.add(nay);
      }
    }
    return standing;
  }

  private Set<String> speakers(Permission cell) {
    Set<String> speakers = new TreeSet<>();
    for (OracleWords.Tick tick : words.ticks(cell)) {
      speakers.add(tick.by());
    }
    return speakers;
  }

  private Set<String> guardians(Permission cell) {
    Set<String> guardians = speakers(cell);
    guardians.remove("PUPIL");
    return guardians;
  }
}
