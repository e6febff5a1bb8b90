package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Place;
import school.gatehouse.channel.Places;
import school.gatehouse.consent.Consents;
import school.gatehouse.decision.Decide;
import school.gatehouse.decision.Facts;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.SchoolFacts;
import school.gatehouse.school.Schools;
import school.gatehouse.submission.ReleasedItems;
import school.gatehouse.submission.ReleasedItems.Shown;

/**
 * Tells when cover ends: asks the one decision for everybody who is in something released, and
 * until when its yes holds with the facts as they are now. What has been renewed is not told as
 * ending.
 */
@ApplicationScoped
class TellForecast {

  private final SchoolWall wall;
  private final Schools schools;
  private final Places places;
  private final Pupils pupils;
  private final Consents consents;
  private final ReleasedItems released;
  private final Decide decide = new Decide();

  TellForecast(
      SchoolWall wall,
      Schools schools,
      Places places,
      Pupils pupils,
      Consents consents,
      ReleasedItems released) {
    this.wall = wall;
    this.schools = schools;
    this.places = places;
    this.pupils = pupils;
    this.consents = consents;
    this.released = released;
  }

  /** One item in one place. */
  private record Release(UUID media, UUID channel) {}

  /** What makes a difference to the answer: not in which item it is. */
  private record Part(Shown shown) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Part that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
      return key().hashCode();
    }

    private List<Object> key() {
      return List.of(shown.channel(), shown.kind(), shown.naming(), shown.pupil(), shown.role());
    }
  }

  /** When the first person of a release is no longer covered. */
  private record End(Release release, UUID pupil, Instant at) {}

  Forecast tell(Caller reader) {
    return wall.snapshot(reader.school(), at -> tell(at.now()));
  }

  private Forecast tell(Instant now) {
    var shown = released.shown();
    var byId = places.all().stream().collect(Collectors.toMap(Place::id, Function.identity()));
    var ends = ends(shown, new Ends(facts(shown, byId, now), now));
    Map<LocalDate, List<End>> days = new TreeMap<>();
    var school = schools.facts();
    ends.forEach(
        end ->
            days.computeIfAbsent(lastDay(school, end), day -> new java.util.ArrayList<>())
                .add(end));
    return new Forecast(
        now,
        (int) shown.stream().map(Shown::media).distinct().count(),
        days.entrySet().stream().map(day -> day(day.getKey(), day.getValue(), byId)).toList());
  }

  private static LocalDate lastDay(SchoolFacts school, End end) {
    return school.dayOf(end.at().minusNanos(1_000));
  }

  private Map<UUID, Facts> facts(List<Shown> shown, Map<UUID, Place> byId, Instant now) {
    Set<UUID> ids = shown.stream().map(Shown::pupil).collect(Collectors.toSet());
    var school = schools.facts();
    var known = Map.copyOf(pupils.facts(ids, now));
    var said = Map.copyOf(consents.facts(ids, now));
    return byId.values().stream()
        .collect(
            Collectors.toMap(Place::id, place -> new Facts(school, place.facts(), known, said)));
  }

  /** Until when each part is allowed, each asked once; empty where it is not, or without end. */
  private final class Ends {
    private final Map<UUID, Facts> facts;
    private final Instant now;
    private final Map<Part, Optional<Instant>> told = new HashMap<>();

    Ends(Map<UUID, Facts> facts, Instant now) {
      this.facts = facts;
      this.now = now;
    }

    Optional<Instant> of(Shown shown) {
      return told.computeIfAbsent(
          new Part(shown),
          part ->
              decide
                  .decide(
                      new WouldBeShown(shown.channel(), shown.kind(), shown.naming(), now)
                          .question(shown.pupil(), shown.role()),
                      facts.get(shown.channel()))
                  .validUntil());
    }
  }

  private static List<End> ends(List<Shown> shown, Ends ends) {
    Map<Release, End> first = new HashMap<>();
    for (Shown each : shown) {
      var release = new Release(each.media(), each.channel());
      ends.of(each)
          .ifPresent(
              at ->
                  first.merge(
                      release,
                      new End(release, each.pupil(), at),
                      (a, b) -> b.at().isBefore(a.at()) ? b : a));
    }
    return List.copyOf(first.values());
  }

  private static Forecast.Day day(LocalDate day, List<End> ends, Map<UUID, Place> byId) {
    return new Forecast.Day(
        day,
        count(ends, end -> end.release().media()),
        count(ends, End::pupil),
        ends.stream()
            .collect(Collectors.groupingBy(end -> end.release().channel(), Collectors.counting()))
            .entrySet()
            .stream()
            .map(
                of ->
                    new Forecast.InPlace(
                        of.getKey(), byId.get(of.getKey()).name(), of.getValue().intValue()))
            .sorted(java.util.Comparator.comparing(Forecast.InPlace::place))
            .toList());
  }

  private static int count(List<End> ends, Function<End, UUID> what) {
    return (int) ends.stream().map(what).filter(Objects::nonNull).distinct().count();
  }
}
