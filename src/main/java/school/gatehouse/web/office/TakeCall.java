package school.gatehouse.web.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.channel.ChannelView;
import school.gatehouse.publication.LiveItem;
import school.gatehouse.publication.LiveResource;
import school.gatehouse.pupil.guardian.GuardianResource;
import school.gatehouse.pupil.guardian.GuardianView;
import school.gatehouse.web.Child;
import school.gatehouse.web.SchoolTime;
import school.gatehouse.withdrawal.NewNo;
import school.gatehouse.withdrawal.StopResource;
import school.gatehouse.withdrawal.WithdrawalPreviewResource;
import school.gatehouse.withdrawal.WithdrawalResource;

/** Gathers what has to be in view while a parent is on the telephone, and does what they want. */
@ApplicationScoped
class TakeCall {

  private final GuardianResource guardians;
  private final LiveResource live;
  private final ChannelResource channels;
  private final StopResource stops;
  private final WithdrawalResource withdrawals;
  private final WithdrawalPreviewResource previews;
  private final SchoolTime time;

  TakeCall(
      GuardianResource guardians,
      LiveResource live,
      ChannelResource channels,
      StopResource stops,
      WithdrawalResource withdrawals,
      WithdrawalPreviewResource previews,
      SchoolTime time) {
    this.guardians = guardians;
    this.live = live;
    this.channels = channels;
    this.stops = stops;
    this.withdrawals = withdrawals;
    this.previews = previews;
    this.time = time;
  }

  /** Everything to choose from; a speaker's value holds the ids that they have for each child. */
  public record Options(
      List<StopOn> stopped,
      List<Speaker> speakers,
      List<ChannelView> places,
      List<Picture> pictures) {}

  /** A STOP that stands. */
  public record StopOn(UUID id, Child child, Instant since) {}

  /** A guardian of one or more of the children. */
  public record Speaker(String value, String name, String relationship) {}

  /**
   * A picture with one of the children in it.
   *
   * @param places where it is or is going to be
   * @param seen there is a small picture to look at
   */
  public record Picture(
      UUID media, UUID submission, String title, String sentIn, List<String> places, boolean seen) {

    public String placeNames() {
      return String.join(", ", places);
    }
  }

  Options options(List<Child> children) {
    return new Options(stopped(children), speakers(children), places(), pictures(children));
  }

  void stop(List<UUID> pupils) {
    pupils.stream()
        .filter(pupil -> stops.open(Optional.of(pupil.toString())).items().isEmpty())
        .forEach(pupil -> stops.press(new StopResource.NewStop(pupil, null, null)));
  }

  void lift(UUID stop) {
    stops.lift(stop);
  }

  /** What it would bring down. */
  Reply preview(List<Child> children, Wish wish) {
    return reply(children, wish, child -> previews.preview(child.id(), noOf(child, wish)).items());
  }

  void record(List<Child> children, Wish wish) {
    children.forEach(child -> withdrawals.withdraw(child.id(), noOf(child, wish)));
  }

  /** What comes down now, and what stays. */
  Reply told(List<Child> children, Wish wish) {
    return reply(children, wish, child -> live.live(child.id()).items());
  }

  private Reply reply(List<Child> children, Wish wish, Function<Child, List<LiveItem>> items) {
    return new Reply(
        wish,
        places().stream()
            .filter(place -> wish.wants("PLACE") && wish.isFrom(place.id()))
            .map(ChannelView::name)
            .findFirst()
            .orElse(""),
        wish.wants("PICTURE")
            ? pictures(children).stream().filter(picture -> wish.isOf(picture.media())).findFirst()
            : Optional.empty(),
        children.stream().map(child -> Readout.of(child, items.apply(child), wish, time)).toList());
  }

  List<StopOn> stopped(List<Child> children) {
    return children.stream()
        .flatMap(
            child ->
                stops.open(Optional.of(child.id().toString())).items().stream()
                    .map(stop -> new StopOn(stop.id(), child, stop.setAt())))
        .toList();
  }

  private NewNo noOf(Child child, Wish wish) {
    Set<UUID> known =
        guardians.list(child.id()).items().stream()
            .map(GuardianView::id)
            .collect(Collectors.toSet());
    return wish.forChild(known);
  }

  private List<ChannelView> places() {
    return channels.list().items();
  }

  private List<Speaker> speakers(List<Child> children) {
    Map<String, List<GuardianView>> byName = new LinkedHashMap<>();
    children.stream()
        .flatMap(child -> guardians.list(child.id()).items().stream())
        .forEach(
            one ->
                byName
                    .computeIfAbsent(
                        one.name().strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(one));
    return byName.values().stream()
        .map(
            same ->
                new Speaker(
                    same.stream().map(one -> one.id().toString()).collect(Collectors.joining(",")),
                    same.get(0).name(),
                    same.get(0).relationship()))
        .toList();
  }

  private List<Picture> pictures(List<Child> children) {
    Map<UUID, Picture> found = new LinkedHashMap<>();
    children.stream()
        .flatMap(child -> live.live(child.id()).items().stream())
        .forEach(item -> found.putIfAbsent(item.media(), picture(item)));
    return List.copyOf(found.values());
  }

  private Picture picture(LiveItem item) {
    return new Picture(
        item.media(),
        item.submission(),
        item.title(),
        time.moment(item.submittedAt()),
        item.places().stream().map(LiveItem.Place::channelName).distinct().toList(),
        item.previewable());
  }
}
