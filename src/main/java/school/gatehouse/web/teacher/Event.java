package school.gatehouse.web.teacher;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.submission.batch.BatchView;
import school.gatehouse.web.SchoolTime;

/** An event as its page shows it. */
public record Event(
    UUID id, String title, LocalDate date, List<Place> places, int sent, int waiting, UUID next) {

  /**
   * One place and who may not go there.
   *
   * @param missing who of the cast is not cleared, by class
   * @param reasons what stands against everybody
   * @param why for those who may know: pupil and reason, one each
   */
  public record Place(
      String name,
      int cleared,
      int of,
      List<Chip.Group> missing,
      List<ToldReason> reasons,
      List<Why> why) {

    public boolean isForAll() {
      return cleared == of;
    }
  }

  /** Why a pupil is not cleared; only the office and the Head get here. */
  public record Why(String name, String message, String remedy) {}

  /** With the batch's cast, marked: a twin who is cleared must not be taken for the other. */
  static Event of(BatchView batch, ChannelResource.ChannelList channels, List<Chip.Group> cast) {
    var names = channels.names();
    var waiting = batch.pictures().stream().filter(picture -> !picture.said()).toList();
    return new Event(
        batch.id(),
        batch.title(),
        batch.date(),
        batch.places().stream().map(place -> place(batch, place, names, cast)).toList(),
        batch.pictures().size(),
        waiting.size(),
        waiting.isEmpty() ? null : waiting.get(0).submission());
  }

  private static Place place(
      BatchView batch, BatchView.Place place, Map<UUID, String> names, List<Chip.Group> cast) {
    Set<UUID> missing =
        place.pupils().stream()
            .filter(each -> !each.cleared())
            .map(BatchView.Cleared::pupil)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Place(
        names.getOrDefault(place.channel(), ""),
        place.cleared(),
        place.of(),
        only(missing, cast),
        place.reasons(),
        why(batch.cast(), place));
  }

  private static List<Chip.Group> only(Set<UUID> wanted, List<Chip.Group> cast) {
    return cast.stream()
        .map(
            group ->
                new Chip.Group(
                    group.name(),
                    group.chips().stream().filter(chip -> wanted.contains(chip.id())).toList()))
        .filter(group -> !group.chips().isEmpty())
        .toList();
  }

  private static List<Why> why(List<PupilName> cast, BatchView.Place place) {
    var names = cast.stream().collect(Collectors.toMap(PupilName::id, Chip::name));
    return place.pupils().stream()
        .flatMap(each -> each.reasons().stream())
        .filter(reason -> reason.code().personal())
        .map(reason -> why(names, reason))
        .toList();
  }

  private static Why why(Map<UUID, String> names, ToldReason reason) {
    return new Why(
        reason.pupil().map(names::get).orElse(""), reason.message(), reason.remedy().orElse(""));
  }

  public String day() {
    return SchoolTime.day(date);
  }

  /** Of which picture to say first who is in it. */
  public Optional<UUID> first() {
    return Optional.ofNullable(next);
  }
}
