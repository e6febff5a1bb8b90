package school.gatehouse.decision;

import java.util.Map;
import java.util.UUID;
import school.gatehouse.channel.ChannelFacts;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.school.SchoolFacts;

/** All that is known, ids only; a pupil who is missing here is not covered. */
public record Facts(
    SchoolFacts school,
    ChannelFacts channel,
    Map<UUID, PupilFacts> pupils,
    Map<UUID, ConsentFacts> consents) {

  public Facts {
    pupils = Map.copyOf(pupils);
    consents = Map.copyOf(consents);
  }
}
