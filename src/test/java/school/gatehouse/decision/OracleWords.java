package school.gatehouse.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.Answer;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.FormDates;
import school.gatehouse.consent.FormFacts;
import school.gatehouse.consent.NoFacts;
import school.gatehouse.consent.NoKind;
import school.gatehouse.consent.NoScope;
import school.gatehouse.consent.Use;
import school.gatehouse.pupil.PupilFacts;

/** Every yes, no and blank about one pupil, as recorded at the instant asked about. */
final class OracleWords {
  private final Question q;
  private final Facts f;
  private final ConsentFacts said;
  private final OracleResponsibility responsibility;
  private final String today;

  OracleWords(Question q, Facts f, PupilFacts pupil, ConsentFacts said) {
    this.q = q;
    this.f = f;
    this.said = said;
    this.responsibility = new OracleResponsibility(pupil, f.school().policy(), q.at());
    this.today = q.at().atZone(f.school().zone()).toLocalDate().toString();
  }

  /** What a form says of one cell. */
  record Tick(String by, String value, String signed, long version, FormFacts form) {
    boolean newerThan(Tick other) {
      int days = signed.compareTo(other.signed);
      return days > 0 || (days == 0 && version > other.version);
    }
  }

  /** A no about one cell, on a form or not. */
  record Nay(String by, ReasonCode code, String day, long version, boolean namesMedia) {}

  List<Tick> ticks(Permission cell) {
    List<Tick> ticks = new ArrayList<>();
    for (FormFacts form : said.forms()) {
      Set<String> values = new TreeSet<>();
      for (Answer answer : form.answers()) {
        if (answer.permission().equals(cell)) {
          values.add(answer.value().toString());
        }
      }
      if (!values.isEmpty() && !form.recorded().at().isAfter(q.at())) {
        String signed = form.dates().signedOn().toString();
        long version = form.recorded().version();
        ticks.add(new Tick(form.by().toString(), strictest(values), signed, version, form));
      }
    }
    return ticks;
  }

  /** Both boxes ticked is not a yes. */
  private static String strictest(Set<String> values) {
    for (String value : List.of("REFUSED", "BLANK")) {
      if (values.contains(value)) {
        return value;
      }
    }
    return "GIVEN";
  }

  List<Nay> nays(Permission cell) {
    List<Nay> nays = new ArrayList<>();
    for (Tick tick : ticks(cell)) {
      if (tick.value().equals("REFUSED")) {
        nays.add(new Nay(tick.by(), ReasonCode.REFUSED, tick.signed(), tick.version(), false));
      }
    }
    for (NoFacts no : said.noes()) {
      if (!no.recorded().at().isAfter(q.at()) && about(no.scope(), cell)) {
        String by = no.by().toString();
        String day = no.receivedOn().toString();
        boolean media = !no.scope().media().isEmpty();
        nays.add(new Nay(by, code(no, cell), day, no.recorded().version(), media));
      }
    }
    return nays;
  }

  private ReasonCode code(NoFacts no, Permission cell) {
    if (no.kind() == NoKind.OBJECTED) {
      return ReasonCode.OBJECTED;
    }
    for (Tick tick : ticks(cell)) {
      if (tick.by().equals(no.by().toString()) && tick.value().equals("GIVEN")) {
        return ReasonCode.WITHDRAWN;
      }
    }
    return ReasonCode.REFUSED;
  }

  private boolean about(NoScope scope, Permission cell) {
    boolean category = scope.categories().isEmpty() || scope.categories().contains(cell.category());
    boolean kind = scope.kinds().isEmpty() || scope.kinds().contains(cell.kind());
    boolean channel = scope.channels().isEmpty() || scope.channels().contains(q.channel());
    boolean media = scope.media().isEmpty();
    for (UUID id : q.item().ids()) {
      media |= scope.media().contains(id);
    }
    boolean naming = scope.naming().isEmpty();
    if (!naming) {
      naming =
          switch (scope.naming().get()) {
            case NONE -> true;
            case FIRST_NAME -> !cell.naming().toString().equals("NONE");
            case FULL_NAME -> cell.naming().toString().equals("FULL_NAME");
          };
    }
    return category && kind && channel && media && naming;
  }

  /** What keeps a yes from being complete. */
  Set<ReasonCode> flaws(Tick yes) {
    Set<ReasonCode> flaws = EnumSet.noneOf(ReasonCode.class);
    FormFacts form = yes.form();
    if (form.invalidated().isPresent() && !form.invalidated().get().at().isAfter(q.at())) {
      flaws.add(ReasonCode.INVALIDATED);
    }
    if (!form.evidence()) {
      flaws.add(ReasonCode.EVIDENCE_MISSING);
    } else if (f.school().policy().evidenceMustBeVerified() && !form.verified()) {
      flaws.add(ReasonCode.EVIDENCE_UNVERIFIED);
    }
    if (!responsibility.mayGive(yes.by(), yes.signed(), today)) {
      flaws.add(ReasonCode.NOT_COVERED);
    }
    if (!form.channelsNamed().contains(q.channel())) {
      flaws.add(ReasonCode.CHANNEL_NOT_NAMED);
    }
    return flaws;
  }

  boolean started(Tick yes) {
    return yes.form().dates().validFrom().toString().compareTo(today) <= 0;
  }

  /** The same person, or the pupil from 18, has said yes after it in both senses. */
  boolean lifts(Tick yes, Nay nay, String adultFrom) {
    if (nay.by().equals("UNKNOWN") || nay.namesMedia()) {
      return false;
    }
    boolean grown = yes.by().equals("PUPIL") && yes.signed().compareTo(adultFrom) >= 0;
    boolean same = yes.by().equals(nay.by());
    return (same || grown)
        && flaws(yes).isEmpty()
        && started(yes)
        && yes.version() > nay.version()
        && yes.signed().compareTo(nay.day()) > 0;
  }

  /** Whether the last day that counts for this use is past. */
  boolean over(Tick yes) {
    FormDates dates = yes.form().dates();
    String publish = dates.publishUntil().map(LocalDate::toString).orElse("");
    if (publish.isEmpty()) {
      publish = nextEndOfAugust(dates.signedOn());
    }
    String keep = dates.keepUntil().map(LocalDate::toString).orElse(publish);
    boolean comesDown = keep.compareTo(today) < 0;
    boolean nothingNew = publish.compareTo(today) < 0;
    return q.use() == Use.CONTINUING ? comesDown : nothingNew || comesDown;
  }

  private static String nextEndOfAugust(LocalDate signed) {
    String sameYear = signed.getYear() + "-08-31";
    boolean stillToCome = sameYear.compareTo(signed.toString()) > 0;
    return stillToCome ? sameYear : (signed.getYear() + 1) + "-08-31";
  }
}
