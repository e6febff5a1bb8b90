package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.gatehouse.testsupport.ChannelMaker.aWebsite;
import static school.gatehouse.testsupport.FactsMaker.factsOf;
import static school.gatehouse.testsupport.FormMaker.aFormBy;
import static school.gatehouse.testsupport.FormMaker.aYesBy;
import static school.gatehouse.testsupport.NoMaker.aWithdrawalBy;
import static school.gatehouse.testsupport.PupilMaker.aClearedPupil;
import static school.gatehouse.testsupport.PupilMaker.aPupil;
import static school.gatehouse.testsupport.QuestionMaker.aPhotoOf;
import static school.gatehouse.testsupport.SchoolMaker.aSchool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.Person;
import school.gatehouse.testsupport.Cells;
import school.gatehouse.testsupport.FormMaker;
import school.gatehouse.testsupport.PupilMaker;

/** What is stored beside a decision, so that it can be decided again years later. */
class CanonicalFactsTest {

  private final PupilMaker ann =
      aClearedPupil()
          .born("2010-01-31")
          .with(aWithdrawalBy(Person.UNKNOWN).of(Kind.VIDEO).ofNaming(Naming.FIRST_NAME))
          .onRoll("2020-09-01", "2028-08-31");
  private final PupilMaker ben = aPupil();
  private final Question question =
      aPhotoOf(ann)
          .withPossibly(ben)
          .with(OtherKind.STAFF, true)
          .finding(ReasonCode.NOT_SCANNED)
          .settled(ReasonCode.NOT_SCANNED)
          .make();

  private CanonicalFacts facts(PupilMaker... pupils) {
    return new CanonicalFacts(
        question,
        factsOf(pupils)
            .at(aSchool().askingPupilsFrom(13))
            .on(aWebsite().reviewedOn("2026-09-01"))
            .make());
  }

  @Test
  void areReadBackAsTheyWereWritten() {
    CanonicalFacts written = facts(ann, ben);
    CanonicalFacts read = CanonicalFacts.parse(written.json());

    assertThat(read.json()).isEqualTo(written.json());
    assertThat(read.facts().pupils().keySet()).containsExactlyInAnyOrder(ann.id(), ben.id());
    assertThat(read.replay()).isEqualTo(new Decide().decide(question, written.facts()));
    assertThat(read.replay().reasons()).isNotEmpty();
  }

  @Test
  void keepTheFacesThatWereCounted() {
    CanonicalFacts counted =
        new CanonicalFacts(aPhotoOf(ann).withFaces(3, 1).make(), factsOf(ann).at(aSchool()).make());

    CanonicalFacts read = CanonicalFacts.parse(counted.json());

    assertThat(read.question().item().faces()).contains(new FaceCount(3, 1, 1, false));
    assertThat(read.replay().reasons()).contains(Reason.of(ReasonCode.MORE_FACES_THAN_PEOPLE));
  }

  @Test
  void ofBeforeFacesWereCountedAreReadWithTheDigestThatTheyHad() {
    CanonicalFacts uncounted = facts(ann);

    assertThat(uncounted.json()).doesNotContain("faces\":null");
    assertThat(CanonicalFacts.parse(uncounted.json()).question().item().faces()).isEmpty();
    assertThat(CanonicalFacts.parse(uncounted.json()).sha256()).isEqualTo(uncounted.sha256());
  }

  @Test
  void areTheSameTextWhateverTheOrderOfRows() {
    PupilMaker cat = aPupil();
    FormMaker first = aYesBy(cat.mother());
    FormMaker second = aFormBy(cat.father()).refusing(Cells.VIDEO, Cells.WORK);
    String one = facts(cat.with(first).with(second), ann).json();
    Facts facts = facts(cat, ann).facts();
    ConsentFacts said = facts.consents().get(cat.id());
    ConsentFacts turned =
        new ConsentFacts(cat.id(), List.of(said.forms().get(1), said.forms().get(0)), List.of());
    Facts other =
        new Facts(
            facts.school(),
            facts.channel(),
            facts.pupils(),
            Map.of(ann.id(), facts.consents().get(ann.id()), cat.id(), turned));

    assertThat(new CanonicalFacts(question, other).json()).isEqualTo(one);
  }

  @Test
  void haveTheirKeysInOrder() {
    assertThat(facts(ann).json())
        .startsWith("{\"facts\":{\"channel\":{\"audience\":\"PUBLIC\",\"category\":\"WEBSITE\"");
  }

  @Test
  void haveADigestThatChangesWithAnyFact() {
    String digest = facts(ann).sha256();

    assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(facts(ann).sha256());
    ann.with(aWithdrawalBy(ann.mother()));
    assertThat(facts(ann).sha256()).isNotEqualTo(digest);
  }

  @Test
  void areReadByTheServersOwnMapperToo() throws JsonProcessingException {
    ObjectMapper server = new ObjectMapper().findAndRegisterModules();
    CanonicalFacts written = facts(ann, ben);

    CanonicalFacts read =
        server.readValue(server.writeValueAsString(written), CanonicalFacts.class);

    assertThat(read.json()).isEqualTo(written.json());
  }

  @Test
  void thatAreDamagedOrIncompleteAreRefused() {
    String json = facts(ann).json();

    assertThatThrownBy(() -> CanonicalFacts.parse(json.substring(1)))
        .isInstanceOf(UnreadableFacts.class);
    assertThatThrownBy(() -> CanonicalFacts.parse(json.replace("\"demo\":false,", "")))
        .isInstanceOf(UnreadableFacts.class);
    assertThatThrownBy(() -> CanonicalFacts.parse(json.replace("\"stopped\":false", "\"x\":1")))
        .isInstanceOf(UnreadableFacts.class);
  }
}
