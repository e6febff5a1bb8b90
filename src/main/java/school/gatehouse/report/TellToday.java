package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.CountEntries;
import school.gatehouse.channel.Places;
import school.gatehouse.decision.Verdict;
import school.gatehouse.publication.CountTakedowns;
import school.gatehouse.pupil.CountPupils;
import school.gatehouse.report.Need.What;
import school.gatehouse.school.Schools;
import school.gatehouse.submission.CountSubmissions;
import school.gatehouse.withdrawal.report.CountReports;

/** Counts what waits for a person, everything over one picture of the database. */
@ApplicationScoped
class TellToday {

  private final SchoolWall wall;
  private final Schools schools;
  private final CountPupils pupils;
  private final CountPermissions permissions;
  private final CountSubmissions submissions;
  private final Places places;
  private final CountTakedowns takedowns;
  private final CountEntries entries;
  private final CountReports reports;

  TellToday(
      SchoolWall wall,
      Schools schools,
      CountPupils pupils,
      CountPermissions permissions,
      CountSubmissions submissions,
      Places places,
      CountTakedowns takedowns,
      CountEntries entries,
      CountReports reports) {
    this.wall = wall;
    this.schools = schools;
    this.pupils = pupils;
    this.permissions = permissions;
    this.submissions = submissions;
    this.places = places;
    this.takedowns = takedowns;
    this.entries = entries;
    this.reports = reports;
  }

  Today to(Caller caller) {
    return wall.snapshot(
        caller.school(),
        at ->
            new Today(
                at.now(),
                Arrays.stream(What.values())
                    .filter(what -> what.concerns(caller))
                    .map(what -> need(what, caller, at))
                    .toList()));
  }

  private Need need(What what, Caller caller, SchoolWall.Instance at) {
    if (what == What.INCIDENTS_OPEN) {
      var incidents = takedowns.incidents(at.now());
      return new Need(what, incidents.count(), incidents.hoursLeft());
    }
    return Need.of(what, count(what, caller, at));
  }

  private long count(What what, Caller caller, SchoolWall.Instance at) {
    var school = schools.facts();
    var today = school.dayOf(at.now());
    return switch (what) {
      case INCIDENTS_OPEN -> takedowns.incidents(at.now()).count();
      case TAKEDOWNS_OVERDUE -> takedowns.overdue(at.now());
      case TAKEDOWNS_OPEN -> takedowns.open();
      case SECOND_LOOKS_WAITING -> takedowns.toLookAt(caller.account());
      case FILES_TO_TELL -> takedowns.toTell();
      case STOPS_TO_LIFT -> pupils.stopped() + submissions.stopped();
      case HOLDS_TO_REVIEW -> pupils.holdsToReview(today);
      case PLACES_TO_APPROVE -> places.toApprove(today);
      case REPORTS_WAITING -> reports.waiting();
      case REVIEWS_WAITING -> submissions.toReview(caller.account());
      case EXCEPTIONS_WAITING -> submissions.toAnswer(caller, at.now());
      case FORMS_TO_VERIFY -> permissions.notVerified(school);
      case MY_PICTURES_UNSAID -> submissions.unsaid(caller.account());
      case MY_PICTURES_IN_REVIEW -> mine(caller, Verdict.REVIEW, at);
      case MY_PICTURES_REFUSED -> mine(caller, Verdict.DENY, at);
      case PUPILS_WITHOUT_ANSWER -> permissions.withoutAnswer(at);
      case PERMISSIONS_ENDING -> permissions.ending(at);
      case PUPILS_JOINING -> pupils.joining(today);
      case TRAIL_TODAY -> entries.since(school.startOf(today));
    };
  }

  private long mine(Caller caller, Verdict verdict, SchoolWall.Instance at) {
    var school = schools.facts();
    return submissions.mine(
        caller.account(),
        verdict,
        school.startOf(school.dayOf(at.now()).minusDays(Need.NEWS_DAYS)));
  }
}
