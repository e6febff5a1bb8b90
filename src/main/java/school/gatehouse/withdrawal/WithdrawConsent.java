package school.gatehouse.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;
import school.gatehouse.channel.Channels;
import school.gatehouse.consent.Consents;
import school.gatehouse.consent.NoKind;
import school.gatehouse.consent.NoScope;
import school.gatehouse.consent.Person;
import school.gatehouse.problem.Problem;
import school.gatehouse.publication.LiveItem;
import school.gatehouse.publication.Publications;
import school.gatehouse.publication.TellLive;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;
import school.gatehouse.submission.Submissions;

/**
 * Records a no and everything that follows from it in one transaction: no check that starts later
 * says yes.
 */
@ApplicationScoped
class WithdrawConsent {

  private static final String STOPPED_WITH_NO =
      "Named in a withdrawal for a pupil who is not listed";

  private final Changes changes;
  private final SchoolWall wall;
  private final Pupils pupils;
  private final Schools schools;
  private final Channels channels;
  private final Consents consents;
  private final Submissions submissions;
  private final Publications publications;
  private final TellLive live;

  WithdrawConsent(
      Changes changes,
      SchoolWall wall,
      Pupils pupils,
      Schools schools,
      Channels channels,
      Consents consents,
      Submissions submissions,
      Publications publications,
      TellLive live) {
    this.changes = changes;
    this.wall = wall;
    this.pupils = pupils;
    this.schools = schools;
    this.channels = channels;
    this.consents = consents;
    this.submissions = submissions;
    this.publications = publications;
    this.live = live;
  }

  private record Written(UUID id, List<UUID> takedowns) {}

  Withdrawn record(Caller by, UUID pupil, NoKind kind, NewNo no) {
    var person = wall.in(by.school(), () -> insist(pupil, no));
    var media = emptyIfAbsent(no.media());
    return changes.answer(
        by.school(),
        Scope.items(media).with(Set.of(pupil)),
        now -> write(by, pupil, new Said(kind, person, no), now),
        done ->
            new Withdrawn(done.value().id(), done.at(), done.version(), done.value().takedowns()));
  }

  /** The pupil's items as they would stand after a withdrawal; nothing is changed. */
  List<LiveItem> rehearse(Caller by, UUID pupil, NewNo no) {
    var person = wall.in(by.school(), () -> insist(pupil, no));
    var media = emptyIfAbsent(no.media());
    try {
      changes.make(
          by.school(),
          Scope.items(media).with(Set.of(pupil)),
          now -> {
            write(by, pupil, new Said(NoKind.WITHDRAWN, person, no), now);
            throw new Rehearsed(live.of(pupil, media));
          });
    } catch (Rehearsed done) {
      return done.items;
    }
    throw new IllegalStateException("a rehearsal ends before it is committed");
  }

  /** Ends a rehearsal: the transaction rolls back, what was seen in it comes out. */
  private static final class Rehearsed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<LiveItem> items;

    Rehearsed(List<LiveItem> items) {
      super("rehearsed", null, false, false);
      this.items = items;
    }
  }

  private record Said(NoKind kind, Person person, NewNo no) {}

  private Written write(Caller by, UUID pupil, Said said, Instant now) {
    var no = said.no();
    var today = schools.facts().dayOf(now);
    var receivedOn = Optional.ofNullable(no.receivedOn()).orElse(today);
    if (receivedOn.isAfter(today)) {
      throw Problem.invalid("receivedOn", "must not be in the future");
    }
    var id =
        consents.recordNo(
            by,
            pupil,
            new Consents.NewNo(
                said.kind(), said.person(), no.method().name(), receivedOn, scopeOf(no)));
    stopWhereNotListed(by, pupil, emptyIfAbsent(no.media()));
    changes.announce(CoverLoss.ofPupil(pupil));
    return new Written(id, publications.openedByThisChange());
  }

  /**
   * A picture that somebody wants down for a child whom nobody listed is stopped itself, and so is
   * what was made of it by covering that child.
   */
  private void stopWhereNotListed(Caller by, UUID pupil, Set<UUID> media) {
    media.stream()
        .flatMap(
            item -> Stream.concat(Stream.of(item), submissions.copiesWithout(item, pupil).stream()))
        .distinct()
        .filter(item -> !submissions.lists(item, pupil))
        .sorted()
        .forEach(item -> submissions.stop(by, item, Optional.of(STOPPED_WITH_NO)));
  }

  private Person insist(UUID pupil, NewNo no) {
    if (!pupils.exists(pupil)) {
      throw Problem.notHere();
    }
    channels.insist(emptyIfAbsent(no.channels()), "channels");
    if (!emptyIfAbsent(no.media()).stream().allMatch(submissions::exists)) {
      throw Problem.unknownReference("media");
    }
    var person = personOf(no.by());
    if (person.guardianId().filter(id -> !pupils.isGuardianOf(id, pupil)).isPresent()) {
      throw Problem.unknownReference("by");
    }
    return person;
  }

  private static Person personOf(String by) {
    try {
      return Person.parse(by);
    } catch (IllegalArgumentException noPerson) {
      throw Problem.unknownReference("by");
    }
  }

  private static NoScope scopeOf(NewNo no) {
    return new NoScope(
        emptyIfAbsent(no.categories()),
        emptyIfAbsent(no.kinds()),
        emptyIfAbsent(no.channels()),
        emptyIfAbsent(no.media()),
        Optional.ofNullable(no.naming()));
  }

  private static <T> Set<T> emptyIfAbsent(Set<T> set) {
    return set == null ? Set.of() : set;
  }
}
