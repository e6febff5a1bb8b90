package school.gatehouse.decision;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.ChannelFacts;
import school.gatehouse.channel.Channels;
import school.gatehouse.consent.Consents;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;

/**
 * Gathers the facts that a question needs, from the transaction in hand, and decides. Ask under the
 * cover lock, or over a snapshot.
 */
@ApplicationScoped
public class Decisions {

  private final Schools schools;
  private final Channels channels;
  private final Pupils pupils;
  private final Consents consents;
  private final Decide decide = new Decide();

  Decisions(Schools schools, Channels channels, Pupils pupils, Consents consents) {
    this.schools = schools;
    this.channels = channels;
    this.pupils = pupils;
    this.consents = consents;
  }

  /** A decision and all that it was made from; reading that again gives the same decision. */
  public record Judgement(CanonicalFacts basis, Decision decision) {

    public Verdict verdict() {
      return decision.verdict();
    }

    public boolean allows() {
      return verdict() == Verdict.ALLOW;
    }

    public List<Reason> reasons() {
      return decision.reasons();
    }
  }

  /**
   * Decides one question with the facts as they are.
   *
   * @throws Problem 422 if the channel is not this school's
   */
  public Judgement ask(Question question) {
    var basis = new CanonicalFacts(question, factsFor(question));
    return new Judgement(basis, decide.decide(question, basis.facts()));
  }

  /**
   * Decides many questions of one instant; the facts of all their pupils are read together.
   *
   * @throws Problem 422 if a channel is not this school's
   */
  public List<Judgement> askEach(List<Question> questions, Instant at) {
    var ids = questions.stream().flatMap(each -> pupilsIn(each).stream()).collect(toSet());
    var pupilFacts = pupils.facts(ids, at);
    var consentFacts = consents.facts(ids, at);
    var school = schools.facts();
    return questions.stream()
        .map(
            question -> {
              var asked = pupilsIn(question);
              var facts =
                  new Facts(
                      school,
                      channelOf(question),
                      only(asked, pupilFacts),
                      only(asked, consentFacts));
              return new Judgement(
                  new CanonicalFacts(question, facts), decide.decide(question, facts));
            })
        .toList();
  }

  private static <T> Map<UUID, T> only(Set<UUID> ids, Map<UUID, T> facts) {
    return ids.stream().filter(facts::containsKey).collect(toMap(id -> id, facts::get));
  }

  private ChannelFacts channelOf(Question question) {
    return channels
        .facts(question.channel())
        .orElseThrow(() -> Problem.unknownReference("channel"));
  }

  private Facts factsFor(Question question) {
    var channel = channelOf(question);
    var ids = pupilsIn(question);
    return new Facts(
        schools.facts(),
        channel,
        pupils.facts(ids, question.at()),
        consents.facts(ids, question.at()));
  }

  private static Set<UUID> pupilsIn(Question question) {
    return question.people().pupils().stream().map(Depicted::pupil).collect(toSet());
  }
}
