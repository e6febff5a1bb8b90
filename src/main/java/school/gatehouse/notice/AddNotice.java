package school.gatehouse.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Done;
import school.gatehouse.change.Scope;
import school.gatehouse.channel.Channels;
import school.gatehouse.problem.Problem;

/** Adds wordings, and channels that a wording includes. */
@ApplicationScoped
class AddNotice {

  private final Changes changes;
  private final Notices notices;
  private final Channels channels;
  private final SchoolWall wall;
  private final Audit audit;

  AddNotice(Changes changes, Notices notices, Channels channels, SchoolWall wall, Audit audit) {
    this.changes = changes;
    this.notices = notices;
    this.channels = channels;
    this.wall = wall;
    this.audit = audit;
  }

  /** The next version of its title and language. */
  NoticeView add(Caller by, NoticeFields wanted) {
    return changes.answer(
        by.school(),
        Scope.school(),
        now -> {
          wanted.insistOnSingles();
          channels.insist(wanted.channels(), "channels");
          int version = notices.nextVersion(wanted.title(), wanted.language());
          var row = new Notice(wall.change(), wanted, version);
          notices.add(row, wanted.channels(), wanted.cells(), by.school());
          audit.write(by, Entry.of("notice.added", row.id()).with("version", version));
          return NoticeView.of(row, wanted.channels(), wanted.cells());
        },
        Done::value);
  }

  /** Records that these versions include a channel; nothing loses cover by it. */
  CoverageResource.Covered cover(Caller by, UUID channel, CoverageResource.NewCoverage wanted) {
    return changes.answer(
        by.school(),
        Scope.school(),
        now -> {
          if (channels.facts(channel).isEmpty()) {
            throw Problem.notHere();
          }
          wanted.notices().forEach(notice -> notices.insist(notice, "notices"));
          wanted.notices().forEach(notice -> record(by, channel, notice, wanted.reason()));
          audit.write(
              by,
              Entry.of("channel.covered", channel)
                  .with("notices", wanted.notices().stream().sorted().toList()));
          return new CoverageResource.Covered(channel, List.copyOf(wanted.notices()));
        },
        Done::value);
  }

  private void record(Caller by, UUID channel, UUID notice, String reason) {
    var row = new NoticeCoverage(wall.change(), notice, channel, by.account());
    row.reason = reason;
    notices.getSession().persist(row);
  }
}
