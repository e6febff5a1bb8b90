package school.gatehouse.consent;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.Permission;
import school.gatehouse.testsupport.Calendar;
import school.gatehouse.testsupport.Cells;
import school.gatehouse.testsupport.ChannelMaker;
import school.gatehouse.testsupport.PupilMaker;
import school.gatehouse.testsupport.QuestionMaker;
import school.gatehouse.testsupport.SchoolMaker;

/** Asks about one pupil's picture without a name on the website, unless told otherwise. */
final class Judging {

  static final UUID ITEM = QuestionMaker.ITEM;

  private final PupilMaker pupil;
  private SchoolMaker school = SchoolMaker.aSchool();
  private Permission cell = Cells.PHOTO;
  private UUID channel = ChannelMaker.WEBSITE;
  private Set<UUID> items = Set.of(ITEM);
  private Use use = Use.NEW;
  private Instant at = Calendar.NOW;

  private Judging(PupilMaker pupil) {
    this.pupil = pupil;
  }

  static Judging judging(PupilMaker pupil) {
    return new Judging(pupil);
  }

  static Set<ConsentState> against(PupilMaker pupil) {
    return judging(pupil).against();
  }

  Judging at(SchoolMaker school) {
    this.school = school;
    return this;
  }

  Judging at(Instant at) {
    this.at = at;
    return this;
  }

  Judging about(Permission cell) {
    this.cell = cell;
    return this;
  }

  Judging on(UUID channel) {
    this.channel = channel;
    return this;
  }

  Judging of(UUID... items) {
    this.items = Set.of(items);
    return this;
  }

  Judging continuing() {
    use = Use.CONTINUING;
    return this;
  }

  ConsentJudgement judge() {
    return new JudgeConsent(school.make(), pupil.facts(), pupil.consents())
        .judge(new ConsentQuestion(cell, channel, items, use, at));
  }

  Set<ConsentState> against() {
    return judge().against();
  }
}
