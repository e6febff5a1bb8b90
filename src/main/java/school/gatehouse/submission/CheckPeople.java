package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import school.gatehouse.access.Caller;
import school.gatehouse.channel.Channels;
import school.gatehouse.evidence.EvidenceStore;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;
import school.gatehouse.submission.batch.Batches;

/** Insists that everybody and everything named in a request is of this school. */
@ApplicationScoped
class CheckPeople {

  private final Channels channels;
  private final Pupils pupils;
  private final EvidenceStore evidence;
  private final Schools schools;
  private final Batches batches;

  CheckPeople(
      Channels channels, Pupils pupils, EvidenceStore evidence, Schools schools, Batches batches) {
    this.batches = batches;
    this.channels = channels;
    this.pupils = pupils;
    this.evidence = evidence;
    this.schools = schools;
  }

  /** Gives the full names of the pupils listed: the cleaned copy may not hold them. */
  Set<String> insist(Caller by, SubmissionDetails details) {
    channels.insist(details.channels(), "channels");
    if (details.device().permission() != null) {
      schools.insistOnDevicePermission(details.device().permission());
    }
    if (details.batch() != null) {
      batches.insist(by, details.batch(), "batch");
    }
    return insist(details.people());
  }

  Set<String> insist(People people) {
    people.insistOnSense();
    pupils.insist(people.pupilIds(), "people.pupils");
    people.others().stream()
        .map(People.Others::evidence)
        .filter(Objects::nonNull)
        .forEach(id -> evidence.insist(id, "people.others.evidence"));
    return names(people);
  }

  /** The full names of the pupils listed, who were insisted on before. */
  Set<String> names(People people) {
    return new HashSet<>(pupils.fullNames(people.pupilIds()));
  }
}
