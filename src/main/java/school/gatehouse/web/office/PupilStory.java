package school.gatehouse.web.office;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.consent.Person;
import school.gatehouse.consent.form.ConsentResource;
import school.gatehouse.consent.form.Timeline;
import school.gatehouse.consent.form.TimelineResource;
import school.gatehouse.notice.NoticeResource;
import school.gatehouse.notice.NoticeView;
import school.gatehouse.publication.LiveItem;
import school.gatehouse.publication.LiveResource;
import school.gatehouse.pupil.finding.RelativesResource;
import school.gatehouse.pupil.guardian.GuardianResource;
import school.gatehouse.pupil.guardian.GuardianView;
import school.gatehouse.web.Child;
import school.gatehouse.web.SchoolTime;

/** Puts together what the doors know of one pupil. */
@ApplicationScoped
class PupilStory {

  private final GuardianResource guardians;
  private final RelativesResource relatives;
  private final ConsentResource consents;
  private final TimelineResource timeline;
  private final NoticeResource notices;
  private final ChannelResource channels;
  private final LiveResource live;
  private final SchoolTime time;

  PupilStory(
      GuardianResource guardians,
      RelativesResource relatives,
      ConsentResource consents,
      TimelineResource timeline,
      NoticeResource notices,
      ChannelResource channels,
      LiveResource live,
      SchoolTime time) {
    this.guardians = guardians;
    this.relatives = relatives;
    this.consents = consents;
    this.timeline = timeline;
    this.notices = notices;
    this.channels = channels;
    this.live = live;
    this.time = time;
  }

  /**
   * Everything to show.
   *
   * @param on the day asked about; empty for now
   */
  public record Story(
      List<GuardianView> guardians,
      List<Child> relatives,
      Optional<LocalDate> on,
      PermissionGrid grid,
      boolean held,
      List<Step> steps,
      List<LiveItem> pictures) {

    public String onDay() {
      return on.map(LocalDate::toString).orElse("");
    }
  }

  /**
   * One event of the timeline.
   *
   * @param who said it; empty where nobody did
   * @param notice the wording that was signed; empty if none was
   * @param about what a no was about, in words; empty means everything
   */
  public record Step(Timeline.Event event, String who, String notice, List<String> about) {}

  Story of(UUID pupil, Optional<LocalDate> on) {
    var speakers = guardians.list(pupil).items();
    var history = consents.history(pupil, on.flatMap(this::endOf));
    var places = channels.list().names();
    var pictures = live.live(pupil).items();
    return new Story(
        speakers,
        relatives.list(pupil).items().stream().map(Child::of).toList(),
        on,
        PermissionGrid.of(history.items(), places),
        history.held(),
        steps(pupil, speakers, places, pictures),
        pictures);
  }

  /** The last moment of that day; nothing for today, which is not over. */
  private Optional<String> endOf(LocalDate day) {
    var end = time.startOf(day.plusDays(1)).minusSeconds(1);
    return end.isAfter(time.now()) ? Optional.empty() : Optional.of(end.toString());
  }

  private List<Step> steps(
      UUID pupil, List<GuardianView> speakers, Map<UUID, String> places, List<LiveItem> pictures) {
    Map<String, String> names =
        speakers.stream().collect(Collectors.toMap(one -> one.id().toString(), GuardianView::name));
    var words = MessageBundles.get(OfficeWords.class);
    names.put(Person.PUPIL.toString(), words.theChild());
    names.put(Person.UNKNOWN.toString(), words.someone());
    var wordings =
        notices.list().items().stream().collect(Collectors.toMap(NoticeView::id, this::wording));
    var titles =
        pictures.stream().collect(Collectors.toMap(LiveItem::media, LiveItem::title, (a, b) -> a));
    return timeline.tell(pupil).items().stream()
        .map(
            event ->
                new Step(
                    event,
                    event.by().map(who -> names.getOrDefault(who.toString(), "")).orElse(""),
                    event.form().map(form -> wordings.getOrDefault(form.notice(), "")).orElse(""),
                    event.scope().map(scope -> about(scope, places, titles)).orElse(List.of())))
        .toList();
  }

  private static List<String> about(
      Timeline.Scope scope, Map<UUID, String> places, Map<UUID, String> titles) {
    var words = MessageBundles.get(OfficeWords.class);
    return Stream.of(
            scope.categories().stream().map(words::category),
            scope.kinds().stream().map(words::kind),
            scope.channels().stream().map(id -> places.getOrDefault(id, words.aPlace())),
            scope.media().stream().map(id -> titles.getOrDefault(id, words.aPicture())),
            scope.naming().stream().map(naming -> words.theName()))
        .flatMap(Function.identity())
        .toList();
  }

  private String wording(NoticeView notice) {
    return MessageBundles.get(OfficeWords.class).wording(notice.title(), notice.version());
  }
}
