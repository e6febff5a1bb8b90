package school.gatehouse.submission.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Decisions;
import school.gatehouse.decision.Decisions.Judgement;
import school.gatehouse.decision.Depicted;
import school.gatehouse.decision.ExactView;
import school.gatehouse.decision.MediaKind;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.RedactedView;
import school.gatehouse.decision.Role;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;

/**
 * Answers before a single picture is sent: for each place and each of the cast the same question is
 * put that will be put about a photograph which shows that pupil alone.
 */
@ApplicationScoped
class ShowBatch {

  private static final String[] EXACT = {Roles.OFFICE, Roles.SAFEGUARDING, Roles.HEAD};

  private final SchoolWall wall;
  private final Batches batches;
  private final Pupils pupils;
  private final Schools schools;
  private final Decisions decisions;

  ShowBatch(SchoolWall wall, Batches batches, Pupils pupils, Schools schools, Decisions decisions) {
    this.wall = wall;
    this.batches = batches;
    this.pupils = pupils;
    this.schools = schools;
    this.decisions = decisions;
  }

  BatchView view(Caller reader, UUID id) {
    return wall.snapshot(reader.school(), at -> view(reader, batches.here(reader, id), at.now()));
  }

  BatchView.Page page(Caller reader, int from) {
    return wall.in(
        reader.school(),
        () -> {
          var rows = batches.page(reader, from);
          return new BatchView.Page(
              rows.stream().limit(Batches.PAGE).map(this::summary).toList(),
              rows.size() > Batches.PAGE ? String.valueOf(from + Batches.PAGE) : null);
        });
  }

  static BatchView.Summary summary(Batch row, Collection<UUID> channels, int cast) {
    return new BatchView.Summary(
        row.id(), row.title, row.day, row.madeAt, List.copyOf(channels), cast, 0, 0);
  }

  private BatchView.Summary summary(Batch row) {
    var pictures = batches.picturesOf(row.id());
    int said = (int) pictures.stream().filter(BatchView.Picture::said).count();
    return new BatchView.Summary(
        row.id(),
        row.title,
        row.day,
        row.madeAt,
        batches.channelsOf(row.id()),
        batches.castOf(row.id()).size(),
        pictures.size(),
        pictures.size() - said);
  }

  private BatchView view(Caller reader, Batch row, Instant at) {
    var cast = batches.castOf(row.id());
    return new BatchView(
        row.id(),
        row.title,
        row.day,
        row.madeAt,
        row.device(),
        row.source(),
        pupils.names(cast),
        batches.channelsOf(row.id()).stream()
            .map(channel -> place(reader, channel, ask(row, channel, cast, at)))
            .toList(),
        batches.picturesOf(row.id()));
  }

  private List<Judgement> ask(Batch row, UUID channel, List<UUID> cast, Instant at) {
    return decisions.askEach(
        cast.stream().map(pupil -> question(row, channel, pupil, at)).toList(), at);
  }

  private Question question(Batch row, UUID channel, UUID pupil, Instant at) {
    var shown = new Depicted(pupil, Role.SHOWN, false);
    return new Question(
        channel,
        Use.NEW,
        at,
        new Question.Item(
            Set.of(), MediaKind.PHOTO, true, Set.of(), false, false, Optional.empty()),
        new Question.People(List.of(shown), List.of(), false, false, true),
        new Question.Declarations(
            Naming.NONE,
            false,
            new Question.Device(row.deviceKind, isPermitted(row), false),
            new Question.Source(row.ownWork, row.licence != null && !row.licence.isBlank())),
        Set.of());
  }

  private boolean isPermitted(Batch row) {
    return row.devicePermission != null
        && schools.devicePermitted(row.devicePermission, row.madeBy, row.day);
  }

  private static BatchView.Place place(Caller reader, UUID channel, List<Judgement> answers) {
    List<BatchView.Cleared> pupils = new ArrayList<>();
    Set<ToldReason> forAll = new LinkedHashSet<>();
    for (Judgement answer : answers) {
      var told = told(reader, answer);
      told.stream().filter(reason -> reason.pupil().isEmpty()).forEach(forAll::add);
      pupils.add(
          new BatchView.Cleared(
              pupilOf(answer),
              answer.allows(),
              told.stream().filter(reason -> reason.pupil().isPresent()).toList()));
    }
    int cleared = (int) pupils.stream().filter(BatchView.Cleared::cleared).count();
    return new BatchView.Place(channel, cleared, pupils.size(), List.copyOf(forAll), pupils);
  }

  private static UUID pupilOf(Judgement answer) {
    return answer.basis().question().people().pupils().get(0).pupil();
  }

  private static List<ToldReason> told(Caller reader, Judgement answer) {
    if (answer.allows()) {
      return List.of();
    }
    return reader.isAny(EXACT)
        ? ExactView.of(answer.decision())
        : RedactedView.forTeacher(answer.decision());
  }

  /** The cursor is the number of batches passed. */
  static int numberOf(String cursor) {
    try {
      return cursor == null ? 0 : Math.max(0, Integer.parseInt(cursor));
    } catch (NumberFormatException e) {
      throw Problem.invalid("cursor", "is not one that was given out");
    }
  }
}
