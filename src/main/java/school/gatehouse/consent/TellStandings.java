package school.gatehouse.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Permission;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.school.SchoolFacts;

/** Tells where each permission of one pupil stands, or stood, at an instant. */
public final class TellStandings {

  private static final UUID NOWHERE = new UUID(0, 0);

  private final JudgeConsent judge;
  private final ConsentFacts said;
  private final Map<UUID, Category> places;

  /**
   * Of one pupil.
   *
   * @param places what sort of place each channel is: a permission says nothing of other sorts
   */
  public TellStandings(
      SchoolFacts school, PupilFacts pupil, ConsentFacts said, Map<UUID, Category> places) {
    this.judge = new JudgeConsent(school, pupil, said);
    this.said = said;
    this.places = places;
  }

  /**
   * One standing for each cell that any form answers, in the order of cells.
   *
   * @param asked cells to tell of as well, for example those the school's notices ask for
   */
  public List<PermissionStanding> at(Instant at, Set<Permission> asked) {
    SortedSet<Permission> cells = new TreeSet<>(asked);
    said.forms().stream()
        .filter(form -> form.recorded().by(at))
        .flatMap(form -> form.answers().stream())
        .forEach(answer -> cells.add(answer.permission()));
    return cells.stream().map(cell -> standing(cell, at)).toList();
  }

  private PermissionStanding standing(Permission cell, Instant at) {
    Map<UUID, ConsentJudgement> byChannel = new TreeMap<>();
    for (UUID channel : channels(cell.category())) {
      byChannel.put(
          channel, judge.judgeAlone(new ConsentQuestion(cell, channel, Set.of(), Use.NEW, at)));
    }
    Set<UUID> permitted =
        byChannel.keySet().stream()
            .filter(channel -> byChannel.get(channel).permitted())
            .collect(Collectors.toCollection(TreeSet::new));
    SortedSet<UUID> events = new TreeSet<>();
    byChannel.values().forEach(judgement -> events.addAll(judgement.events()));
    return new PermissionStanding(cell, state(permitted, byChannel), permitted, events);
  }

  private static ConsentState state(Set<UUID> permitted, Map<UUID, ConsentJudgement> byChannel) {
    if (!permitted.isEmpty()) {
      return ConsentState.GIVEN;
    }
    return byChannel.values().stream()
        .flatMap(judgement -> judgement.against().stream())
        .min(ConsentState::compareTo)
        .orElse(ConsentState.UNKNOWN);
  }

  private Set<UUID> channels(Category category) {
    Set<UUID> channels =
        Stream.concat(
                said.forms().stream().flatMap(form -> form.channelsNamed().stream()),
                said.noes().stream().flatMap(no -> no.scope().channels().stream()))
            .filter(channel -> places.getOrDefault(channel, category) == category)
            .collect(Collectors.toCollection(TreeSet::new));
    return channels.isEmpty() ? Set.of(NOWHERE) : channels;
  }
}
