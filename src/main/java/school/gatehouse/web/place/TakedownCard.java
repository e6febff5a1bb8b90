package school.gatehouse.web.place;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.publication.TakedownState;
import school.gatehouse.publication.TakedownView;
import school.gatehouse.web.Span;

/**
 * One task as it is shown.
 *
 * @param mayReopen the visitor may say that it is still there, whoever said that it is not
 * @param by who put it there; empty for a machine
 */
public record TakedownCard(
    TakedownView task,
    String place,
    String by,
    String confirmedBy,
    String verifiedBy,
    Span uncovered,
    Span due,
    boolean mayConfirm,
    boolean mayVerify,
    boolean mayReopen,
    boolean mine,
    List<Reopened> reopened) {

  /** It was found still there, with the names of who said what. */
  public record Reopened(TakedownView.Reopened it, String by, String saidBy) {}

  /** What belongs to a task: the name of its place, the names of accounts, the time. */
  record Around(String place, Map<UUID, String> names, Instant now) {}

  static TakedownCard of(TakedownView task, Caller visitor, Around around) {
    boolean looks = visitor.isAny(Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DPO);
    boolean mine = visitor.account().equals(task.confirmedBy());
    return new TakedownCard(
        task,
        around.place(),
        name(around, task.registeredBy()),
        name(around, task.confirmedBy()),
        name(around, task.verifiedBy()),
        Span.since(task.openedAt(), around.now()),
        Span.until(task.dueAt(), around.now()),
        task.state() == TakedownState.OPEN && visitor.isAny(Roles.EDITOR, Roles.OFFICE),
        task.waitsForLook() && !mine && looks,
        task.state() != TakedownState.OPEN && looks,
        mine,
        task.reopened() == null
            ? List.of()
            : task.reopened().stream()
                .map(it -> new Reopened(it, name(around, it.by()), name(around, it.saidBy())))
                .toList());
  }

  private static String name(Around around, UUID account) {
    return account == null ? "" : around.names().getOrDefault(account, "");
  }

  public boolean says(String state) {
    return task.state().name().equals(state);
  }

  public String picture() {
    return "/take-downs/" + task.id() + "/preview";
  }

  public String confirmTo() {
    return "/take-downs/" + task.id() + "/confirmations";
  }

  public String verifyTo() {
    return "/take-downs/" + task.id() + "/verifications";
  }

  /** The start of the id, by which a file is found again. */
  public String code() {
    return task.media().toString().substring(0, 8);
  }
}
