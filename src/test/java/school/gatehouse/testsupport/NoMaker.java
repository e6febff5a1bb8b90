package school.gatehouse.testsupport;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.NoFacts;
import school.gatehouse.consent.NoKind;
import school.gatehouse.consent.NoScope;
import school.gatehouse.consent.Person;

/** A withdrawal or objection to everything, received and recorded after the usual form. */
public final class NoMaker {

  private final UUID id = UUID.randomUUID();
  private final NoKind kind;
  private final Person by;
  private NoScope scope = NoScope.EVERYTHING;
  private LocalDate receivedOn = Calendar.day("2026-04-01");
  private Moment recorded = Calendar.change(200);

  private NoMaker(NoKind kind, Person by) {
    this.kind = kind;
    this.by = by;
  }

  public static NoMaker aWithdrawalBy(Person by) {
    return new NoMaker(NoKind.WITHDRAWN, by);
  }

  public static NoMaker anObjectionBy(Person by) {
    return new NoMaker(NoKind.OBJECTED, by);
  }

  public UUID id() {
    return id;
  }

  public NoMaker receivedOn(String day) {
    receivedOn = Calendar.day(day);
    return this;
  }

  public NoMaker recordedAs(long change) {
    return recorded(Calendar.change(change));
  }

  public NoMaker recorded(Moment moment) {
    recorded = moment;
    return this;
  }

  public NoMaker of(Category... categories) {
    return within(
        new NoScope(
            Set.of(categories), scope.kinds(), scope.channels(), scope.media(), scope.naming()));
  }

  public NoMaker of(Kind... kinds) {
    return within(
        new NoScope(
            scope.categories(), Set.of(kinds), scope.channels(), scope.media(), scope.naming()));
  }

  public NoMaker onChannels(UUID... channels) {
    return within(
        new NoScope(
            scope.categories(), scope.kinds(), Set.of(channels), scope.media(), scope.naming()));
  }

  public NoMaker ofMedia(UUID... media) {
    return within(
        new NoScope(
            scope.categories(), scope.kinds(), scope.channels(), Set.of(media), scope.naming()));
  }

  public NoMaker ofNaming(Naming naming) {
    return within(
        new NoScope(
            scope.categories(),
            scope.kinds(),
            scope.channels(),
            scope.media(),
            Optional.of(naming)));
  }

  public NoMaker within(NoScope scope) {
    this.scope = scope;
    return this;
  }

  public NoFacts make() {
    return new NoFacts(id, kind, by, receivedOn, scope, recorded);
  }
}
