package school.gatehouse.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Depicted;
import school.gatehouse.decision.DeviceKind;
import school.gatehouse.decision.MediaKind;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.Role;

/**
 * The question about a picture that has not been taken yet: a flawless one that shows one pupil.
 */
record WouldBeShown(UUID channel, MediaKind kind, Naming naming, Instant at) {

  Question question(UUID pupil) {
    return question(pupil, Role.SHOWN);
  }

  Question question(UUID pupil, Role role) {
    return new Question(
        channel,
        Use.NEW,
        at,
        new Question.Item(Set.of(), kind, true, Set.of(), false, false, Optional.empty()),
        new Question.People(
            List.of(new Depicted(pupil, role, false)), List.of(), false, false, true),
        new Question.Declarations(
            naming,
            false,
            new Question.Device(DeviceKind.SCHOOL, false, false),
            new Question.Source(true, false)),
        Set.of());
  }
}
