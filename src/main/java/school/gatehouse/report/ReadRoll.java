package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Channels;
import school.gatehouse.consent.Consents;
import school.gatehouse.pupil.ClassEntry;
import school.gatehouse.pupil.ClassLists;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;

/** Reads many pupils in the same few statements as one. Ask over a snapshot. */
@ApplicationScoped
class ReadRoll {

  private final Schools schools;
  private final ClassLists lists;
  private final Pupils pupils;
  private final Consents consents;
  private final Channels channels;

  ReadRoll(Schools schools, ClassLists lists, Pupils pupils, Consents consents, Channels channels) {
    this.schools = schools;
    this.lists = lists;
    this.pupils = pupils;
    this.consents = consents;
    this.channels = channels;
  }

  Roll present(Optional<String> className, SchoolWall.Instance at) {
    return roll(at, lists.onRoll(className, schools.facts().dayOf(at.now())));
  }

  Roll presentOrJoining(Optional<String> className, SchoolWall.Instance at) {
    return roll(at, lists.onRollOrJoining(className, schools.facts().dayOf(at.now())));
  }

  private Roll roll(SchoolWall.Instance at, List<ClassEntry> entries) {
    var ids = entries.stream().map(entry -> entry.name().id()).toList();
    return new Roll(
        at.now(),
        schools.facts(),
        entries,
        pupils.facts(ids, at.now()),
        consents.facts(ids, at.now()),
        channels.categories());
  }
}
