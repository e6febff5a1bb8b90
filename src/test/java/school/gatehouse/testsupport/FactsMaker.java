package school.gatehouse.testsupport;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.decision.Facts;
import school.gatehouse.pupil.PupilFacts;

/** What is known of some pupils, at an ordinary school with an approved website. */
public final class FactsMaker {

  private final Map<UUID, PupilFacts> pupils = new HashMap<>();
  private final Map<UUID, ConsentFacts> consents = new HashMap<>();
  private SchoolMaker school = SchoolMaker.aSchool();
  private ChannelMaker channel = ChannelMaker.aWebsite();

  private FactsMaker() {}

  public static FactsMaker factsOf(PupilMaker... pupils) {
    FactsMaker facts = new FactsMaker();
    for (PupilMaker pupil : pupils) {
      facts.pupils.put(pupil.id(), pupil.facts());
      facts.consents.put(pupil.id(), pupil.consents());
    }
    return facts;
  }

  public FactsMaker at(SchoolMaker school) {
    this.school = school;
    return this;
  }

  public FactsMaker on(ChannelMaker channel) {
    this.channel = channel;
    return this;
  }

  public Facts make() {
    return new Facts(school.make(), channel.make(), pupils, consents);
  }
}
