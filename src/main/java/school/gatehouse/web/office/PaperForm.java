package school.gatehouse.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.AnswerValue;
import school.gatehouse.consent.form.FormFields;
import school.gatehouse.web.Child;
import school.gatehouse.web.Mistakes;

/**
 * A signed form as it is keyed, for one child or several. Answers come as {@code child|category|
 * kind|naming|answer}, who signed as {@code child|guardian}.
 */
public class PaperForm {

  @RestForm List<UUID> pupil = new ArrayList<>();
  @RestForm UUID notice;
  @RestForm FileUpload paper;
  @RestForm String kept;
  @RestForm String kind;
  @RestForm String none;
  @RestForm List<String> by = new ArrayList<>();
  @RestForm String signedOn;
  @RestForm String validFrom;
  @RestForm String publishUntil;
  @RestForm String keepUntil;
  @RestForm String all;
  @RestForm List<String> answer = new ArrayList<>();
  @RestForm UUID wording;
  @RestForm String q;
  @RestForm String step;

  /** Whether a button was pressed that changes the form and records nothing. */
  boolean isStep() {
    return Days.orNull(step) != null || (wording != null && !wording.equals(notice));
  }

  /** Another child, one child less, another wording or another paper; everything else stays. */
  void takeStep() {
    notice = wording == null ? notice : wording;
    var pressed = Days.orNull(step) == null ? "wording" : step;
    if (!pressed.equals("find")) {
      q = null;
    }
    if (pressed.equals("paper")) {
      kept = null;
    }
    child("with:", pressed).filter(id -> !pupil.contains(id)).ifPresent(pupil::add);
    child("without:", pressed).ifPresent(pupil::remove);
  }

  private static Optional<UUID> child(String what, String pressed) {
    return Optional.of(pressed)
        .filter(it -> it.matches(what + "[0-9a-fA-F-]{36}"))
        .map(it -> UUID.fromString(it.substring(what.length())));
  }

  boolean hasNewPaper() {
    return paper != null && paper.size() > 0;
  }

  public String keptPaper() {
    return kept == null ? "" : kept;
  }

  public boolean saidNone() {
    return none != null;
  }

  public boolean isBy(UUID child, String who) {
    return by.contains(child + "|" + who);
  }

  public boolean isAll(String value) {
    return value.equals(all);
  }

  public boolean isKind(String value) {
    return value.equals(kind);
  }

  public boolean answered(UUID child, Permission cell, String value) {
    return answer.contains(key(child, cell) + "|" + value);
  }

  public String key(UUID child, Permission cell) {
    return child + "|" + cell.category() + "|" + cell.kind() + "|" + cell.naming();
  }

  /** What was typed in one of the fields for days. */
  public String typed(String field) {
    var text = days().get(field);
    return text == null ? "" : text;
  }

  /** Everything that is missing before anything can be recorded. */
  Mistakes missing(List<Child> children, FormWords words) {
    List<Mistakes.Mistake> list = new ArrayList<>();
    if (Days.orNull(kept) == null && !saidNone()) {
      list.add(new Mistakes.Mistake("paper", words.paperMissing()));
    }
    children.stream()
        .filter(child -> signer(child.id()).isEmpty())
        .forEach(
            child ->
                list.add(new Mistakes.Mistake("by-" + child.id(), words.byMissing(child.name()))));
    list.addAll(Days.wrong(words.noDay(), days(), "validFrom", "publishUntil", "keepUntil").list());
    if (Days.day(signedOn) == null) {
      list.add(new Mistakes.Mistake("signedOn", words.signedOnMissing()));
    }
    if (value(all).isEmpty()) {
      list.add(new Mistakes.Mistake("all", words.allMissing()));
    }
    return new Mistakes(list);
  }

  /** The form of one child. */
  FormFields fields(UUID child, Iterable<Permission> asked) {
    var who = signer(child).orElseThrow();
    boolean own = who.equals("PUPIL");
    return new FormFields(
        own ? null : UUID.fromString(who),
        own ? FormFields.Own.PUPIL : null,
        notice,
        Optional.ofNullable(Days.orNull(kept)).map(UUID::fromString).orElse(null),
        Days.day(signedOn),
        Days.day(validFrom),
        Days.day(publishUntil),
        Days.day(keepUntil),
        cells(child, asked));
  }

  private List<FormFields.Cell> cells(UUID child, Iterable<Permission> asked) {
    List<FormFields.Cell> cells = new ArrayList<>();
    for (Permission cell : asked) {
      var said = Stream.of(AnswerValue.values()).filter(it -> answered(child, cell, it.name()));
      cells.add(
          new FormFields.Cell(
              cell.category(),
              cell.kind(),
              cell.naming(),
              said.findFirst().or(() -> value(all)).orElseThrow()));
    }
    return cells;
  }

  private Optional<String> signer(UUID child) {
    return by.stream()
        .filter(said -> said.startsWith(child + "|"))
        .map(said -> said.substring(said.indexOf('|') + 1))
        .filter(who -> who.equals("PUPIL") || who.matches("[0-9a-fA-F-]{36}"))
        .findFirst();
  }

  private static Optional<AnswerValue> value(String text) {
    return Stream.of(AnswerValue.values()).filter(it -> it.name().equals(text)).findFirst();
  }

  private Map<String, String> days() {
    Map<String, String> days = new TreeMap<>();
    days.put("signedOn", signedOn);
    days.put("validFrom", validFrom);
    days.put("publishUntil", publishUntil);
    days.put("keepUntil", keepUntil);
    return days;
  }
}
