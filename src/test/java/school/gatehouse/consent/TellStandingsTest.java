package school.gatehouse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static school.gatehouse.consent.ConsentState.OBJECTED;
import static school.gatehouse.consent.ConsentState.WITHDRAWN;
import static school.gatehouse.testsupport.Calendar.NOW;
import static school.gatehouse.testsupport.FormMaker.aYesBy;
import static school.gatehouse.testsupport.NoMaker.aWithdrawalBy;
import static school.gatehouse.testsupport.NoMaker.anObjectionBy;
import static school.gatehouse.testsupport.PupilMaker.aPupil;
import static school.gatehouse.testsupport.SchoolMaker.aSchool;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Permission;
import school.gatehouse.testsupport.Cells;
import school.gatehouse.testsupport.ChannelMaker;
import school.gatehouse.testsupport.FormMaker;
import school.gatehouse.testsupport.NoMaker;
import school.gatehouse.testsupport.PupilMaker;

/** The list that the office reads: where each permission stood, and the events behind it. */
class TellStandingsTest {

  private static final UUID LETTER = UUID.randomUUID();
  private static final Map<UUID, Category> PLACES = Map.of(LETTER, Category.NEWSLETTER);

  private final PupilMaker pupil = aPupil();

  private List<PermissionStanding> at(Instant at, Permission... asked) {
    return new TellStandings(aSchool().make(), pupil.facts(), pupil.consents(), PLACES)
        .at(at, Set.of(asked));
  }

  @Test
  void ofAPupilOfWhomNothingWasSaidIsEmptyButForWhatWasAsked() {
    assertThat(at(NOW)).isEmpty();
    assertThat(at(NOW, Cells.VIDEO))
        .containsExactly(
            new PermissionStanding(Cells.VIDEO, ConsentState.UNKNOWN, Set.of(), new TreeSet<>()));
  }

  @Test
  void tellsEachCellInOrder() {
    FormMaker form = aYesBy(pupil.mother()).refusing(Cells.VIDEO).leavingBlank(Cells.WORK);
    pupil.with(form);

    assertThat(at(NOW))
        .extracting(PermissionStanding::permission, PermissionStanding::state)
        .containsExactly(
            tuple(Cells.PHOTO, ConsentState.GIVEN),
            tuple(Cells.VIDEO, ConsentState.REFUSED),
            tuple(Cells.WORK, ConsentState.UNKNOWN));
    assertThat(at(NOW).get(0).channels()).containsExactly(ChannelMaker.WEBSITE);
    assertThat(at(NOW).get(1).events()).containsExactly(form.id());
  }

  @Test
  void tellsWhatWasRecordedAtThatInstant() {
    FormMaker form = aYesBy(pupil.mother()).recorded(new Moment(10, NOW.minusSeconds(60)));
    NoMaker withdrawal = aWithdrawalBy(pupil.mother()).recorded(new Moment(20, NOW));
    pupil.with(form).with(withdrawal);

    assertThat(at(NOW.minusSeconds(61))).isEmpty();
    assertThat(at(NOW.minusSeconds(60)))
        .extracting(PermissionStanding::state)
        .containsExactly(ConsentState.GIVEN);
    assertThat(at(NOW))
        .extracting(PermissionStanding::state, PermissionStanding::events)
        .containsExactly(tuple(WITHDRAWN, new TreeSet<>(Set.of(withdrawal.id()))));
  }

  @Test
  void tellsOfANoWithoutAnyForm() {
    pupil.with(aWithdrawalBy(pupil.mother()));
    PupilMaker other = aPupil();
    other.with(anObjectionBy(other.mother()).onChannels(ChannelMaker.WEBSITE));

    assertThat(at(NOW, Cells.PHOTO))
        .extracting(PermissionStanding::state)
        .containsExactly(ConsentState.REFUSED);
    assertThat(
            new TellStandings(aSchool().make(), other.facts(), other.consents(), PLACES)
                .at(NOW, Set.of(Cells.PHOTO)))
        .extracting(PermissionStanding::state)
        .containsExactly(OBJECTED);
  }

  @Test
  void tellsOnWhichChannelsItIsPermitted() {
    NoMaker withdrawal = aWithdrawalBy(pupil.mother()).onChannels(ChannelMaker.ELSEWHERE);
    FormMaker form = aYesBy(pupil.mother()).naming(ChannelMaker.WEBSITE, ChannelMaker.ELSEWHERE);
    pupil.with(form).with(withdrawal);

    PermissionStanding standing = at(NOW).get(0);

    assertThat(standing.state()).isEqualTo(ConsentState.GIVEN);
    assertThat(standing.channels()).containsExactly(ChannelMaker.WEBSITE);
    assertThat(standing.events()).containsExactlyInAnyOrder(form.id(), withdrawal.id());
  }

  @Test
  void aPermissionForOneSortOfPlaceSaysNothingOfAnother() {
    pupil.with(aYesBy(pupil.mother()).naming(ChannelMaker.WEBSITE, LETTER));
    assertThat(at(NOW).get(0).channels()).containsExactly(ChannelMaker.WEBSITE);
    pupil.with(aWithdrawalBy(pupil.mother()).onChannels(ChannelMaker.WEBSITE));
    assertThat(at(NOW).get(0).state()).isEqualTo(WITHDRAWN);
    assertThat(at(NOW).get(0).channels()).isEmpty();
  }
}
