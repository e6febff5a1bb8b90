package school.gatehouse.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.change.Moment;

/** Chance for one history: few days, near each other and near boundaries, so that they collide. */
final class Dice {
  private static final List<String> DAYS =
      List.of(
          "2025-08-31",
          "2025-09-01",
          "2025-10-25",
          "2025-10-26",
          "2025-10-27",
          "2026-03-28",
          "2026-03-29",
          "2026-03-30",
          "2024-02-29",
          "2026-02-28",
          "2026-03-01",
          "2025-12-31",
          "2026-01-01",
          "2026-05-04",
          "2026-07-15");
  private static final int MOMENTS = 60;
  final Random random;
  final ZoneId zone;
  final LocalDate today;
  final Instant now;
  private final List<LocalDate> days = new ArrayList<>();
  private final List<Moment> free = new ArrayList<>();
  private final double flaws;

  Dice(Random random) {
    this.random = random;
    this.flaws = oneOf(List.of(0.0, 0.01, 0.01, 0.03, 0.08, 0.25));
    this.zone = ZoneId.of(chance(0.9) ? "Europe/London" : "Pacific/Auckland");
    this.today =
        chance(0.6)
            ? LocalDate.parse(oneOf(DAYS))
            : LocalDate.parse("2024-01-01").plusDays(random.nextInt(1000));
    this.now = timeOf(today);
    for (int distance : List.of(0, 0, 1, 5, 40, 200, 400)) {
      days.add(today.minusDays(distance == 0 ? 0 : random.nextInt(distance) + 1L));
    }
    spreadMoments();
  }

  private Instant timeOf(LocalDate day) {
    Instant start = day.atStartOfDay(zone).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    return switch (random.nextInt(6)) {
      case 0 -> start;
      case 1 -> end.minusNanos(1000);
      case 2 -> start.plusSeconds(1800);
      case 3 -> end.minusSeconds(1800);
      default -> start.plusSeconds(random.nextInt(82_800));
    };
  }

  /** Distinct moments in order of their change numbers, some after the question. */
  private void spreadMoments() {
    List<Instant> instants = new ArrayList<>();
    for (int i = 0; i < MOMENTS; i++) {
      Instant at = timeOf(oneOf(days).plusDays(chance(0.2) ? 1 : 0));
      instants.add(at.plus(Duration.ofNanos(random.nextInt(3) * 1000L)));
    }
    instants.add(now);
    instants.add(now.plusNanos(1000));
    Collections.sort(instants);
    long version = 1L + random.nextInt(9);
    for (Instant at : instants) {
      version += 1L + random.nextInt(2);
      free.add(new Moment(version, at));
    }
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** Whether something is to be wrong here; rare in some histories, frequent in others. */
  boolean flaw() {
    return random.nextDouble() < flaws;
  }

  /** Something wrong more often than elsewhere, so that ways out of it are tried too. */
  boolean flaw(double times) {
    return random.nextDouble() < Math.min(0.5, flaws * times);
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <E extends Enum<E>> E anyOf(Class<E> values) {
    return oneOf(List.copyOf(EnumSet.allOf(values)));
  }

  <T> Optional<T> maybe(double share, T value) {
    return chance(share) ? Optional.of(value) : Optional.empty();
  }

  /** Mostly the good ones alone or empty for all, now and then some of any. */
  <E extends Enum<E>> Set<E> someOf(Class<E> values, E good) {
    if (chance(0.5)) {
      return Set.of();
    }
    Set<E> some = EnumSet.noneOf(values);
    some.add(chance(0.7) ? good : anyOf(values));
    some.add(chance(0.3) ? anyOf(values) : some.iterator().next());
    return some;
  }

  /** A day of this story, or one beside it. */
  LocalDate day() {
    return oneOf(days).plusDays(oneOf(List.of(-1, 0, 0, 0, 1)));
  }

  /** A day far enough ahead, or one at a boundary. */
  LocalDate laterDay() {
    return flaw(3) ? day() : today.plusDays(oneOf(List.of(0, 0, 1, 2, 300)));
  }

  LocalDate dayOf(Moment moment) {
    return moment.at().atZone(zone).toLocalDate();
  }

  /** A moment that no other row has, except rows of the own transaction. */
  Moment moment() {
    if (chance(0.03) || free.isEmpty()) {
      return new Moment(Long.MAX_VALUE, now);
    }
    return free.remove(random.nextInt(free.size()));
  }

  /** A moment that is over when the question is asked, if there is one left. */
  Moment pastMoment() {
    List<Moment> past = new ArrayList<>(free);
    past.removeIf(moment -> moment.at().isAfter(now));
    if (past.isEmpty()) {
      return moment();
    }
    Moment moment = oneOf(past);
    free.remove(moment);
    return moment;
  }

  UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
