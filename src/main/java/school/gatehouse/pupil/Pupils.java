package school.gatehouse.pupil;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.gatehouse.access.Caller;
import school.gatehouse.problem.Problem;

/** The pupils of a school and what decisions need to know of them. Ask inside a transaction. */
@ApplicationScoped
public class Pupils implements PanacheRepositoryBase<Pupil, UUID> {

  private static final int PAGE = 200;
  private static final String ON_ROLL =
      "onRollFrom <= :day and (onRollUntil is null or onRollUntil >= :day)";

  private final GatherFacts gather;
  private final StopPupil stops;

  Pupils(GatherFacts gather, StopPupil stops) {
    this.gather = gather;
    this.stops = stops;
  }

  /**
   * Which pupils to list: by class, by words in their names, by ids where there are any, after the
   * last one of a page.
   */
  record Search(
      Optional<String> className, Optional<String> words, Set<UUID> ids, Optional<UUID> cursor) {

    static Search called(String name) {
      return new Search(Optional.empty(), Optional.of(name), Set.of(), Optional.empty());
    }
  }

  /** A page of pupils in the order of their names; {@code next} is null on the last one. */
  record Page(List<Pupil> rows, String next) {}

  /**
   * What decisions need to know, in a constant number of statements; unknown ids are left out.
   *
   * @param now the instant that rows of the transaction in hand count from
   */
  public Map<UUID, PupilFacts> facts(Collection<UUID> pupils, Instant now) {
    return gather.of(Set.copyOf(pupils), now);
  }

  /**
   * Insists that ids sent in a body are pupils of this school.
   *
   * @throws Problem 422 otherwise
   */
  public void insist(Collection<UUID> pupils, String field) {
    var wanted = Set.copyOf(pupils);
    if (!wanted.isEmpty() && count("id in ?1", wanted) != wanted.size()) {
      throw Problem.unknownReference(field);
    }
  }

  /** Whether the school has a pupil with this id. */
  public boolean exists(UUID pupil) {
    return count("id", pupil) == 1;
  }

  /** The names of those who are in a class on a day, sorted. */
  public List<PupilName> inClass(String className, LocalDate day) {
    return list(
            "className = :name and " + ON_ROLL + " order by folded, id",
            Parameters.with("name", className).and("day", day))
        .stream()
        .map(Pupil::name)
        .toList();
  }

  /** The classes that somebody is in on a day, by name. */
  List<ClassResource.ClassView> classes(LocalDate day) {
    return getSession()
        .createSelectionQuery(
            "select className, count(*) from Pupil where className is not null and "
                + ON_ROLL
                + " group by className order by className",
            ClassResource.ClassView.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** The names to ids, for those who may see them; unknown ids are left out. */
  public List<PupilName> names(Collection<UUID> pupils) {
    return list("id in ?1 order by folded, id", Set.copyOf(pupils)).stream()
        .map(Pupil::name)
        .toList();
  }

  /**
   * The names of everybody the school has on its books, those who join later or have left too, in
   * one statement and without keeping a row of them in the transaction.
   */
  public List<PupilName> everyName() {
    return getSession()
        .createSelectionQuery(
            "select id, givenName, familyName, knownAs, className, dateOfBirth from Pupil",
            Tuple.class)
        .getResultList()
        .stream()
        .map(
            row ->
                new PupilName(
                    row.get(0, UUID.class),
                    row.get(1, String.class),
                    row.get(2, String.class),
                    Optional.ofNullable(row.get(3, String.class)),
                    row.get(4, String.class),
                    row.get(5, LocalDate.class)))
        .toList();
  }

  /** First name or known-as name with the family name, to be searched for in what is published. */
  public Set<String> fullNames(Collection<UUID> pupils) {
    return names(pupils).stream()
        .flatMap(
            name ->
                Stream.concat(Stream.of(name.givenName()), name.knownAs().stream())
                    .map(first -> first + " " + name.familyName()))
        .collect(Collectors.toSet());
  }

  /** Whether somebody is recorded as speaking for the pupil. */
  public boolean isGuardianOf(UUID guardian, UUID pupil) {
    return !getSession()
        .createNativeQuery(
            "select id from guardian where id = :guardian and pupil_id = :pupil", UUID.class)
        .setParameter("guardian", guardian)
        .setParameter("pupil", pupil)
        .getResultList()
        .isEmpty();
  }

  /**
   * Puts a stop on a pupil and announces the loss of cover; inside a change of that pupil.
   *
   * @throws Problem 422 if the school has no such pupil
   */
  public UUID stop(Caller by, UUID pupil, Optional<String> note) {
    insist(List.of(pupil), "pupil");
    return stops.stop(by, pupil, note);
  }

  /** The pupil that a stop is about; empty if the school has no such stop. */
  public Optional<UUID> stoppedPupil(UUID stop) {
    return stops.pupilOf(stop);
  }

  /** Lifts a stop on a pupil, inside a change; false if the school has no such stop. */
  public boolean liftStop(Caller by, UUID stop) {
    return stops.lift(by, stop);
  }

  /** Pupils whose names hold all of these words as whole words; one word alone finds nobody. */
  public List<PupilName> called(String name) {
    var words = Folded.words(name);
    return words.size() < 2
        ? List.of()
        : page(Search.called(name)).rows().stream()
            .filter(row -> Folded.words(row.folded).containsAll(words))
            .map(Pupil::name)
            .toList();
  }

  /** Stops that nobody has lifted yet, the newest first: on one pupil, or on any. */
  public List<OpenStop> openStops(Optional<UUID> pupil) {
    return stops.open(pupil);
  }

  /** Somebody's stop on a pupil that stands. */
  public record OpenStop(UUID id, UUID pupil, Optional<String> note, Instant setAt) {}

  Pupil here(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notHere);
  }

  Page page(Search search) {
    var where = new StringBuilder("1 = 1");
    var with = new Parameters();
    search
        .className()
        .filter(name -> !name.isBlank())
        .ifPresent(
            name -> {
              where.append(" and className = :class");
              with.and("class", name);
            });
    search.words().ifPresent(words -> addWords(words, where, with));
    if (!search.ids().isEmpty()) {
      where.append(" and id in :ids");
      with.and("ids", search.ids());
    }
    search.cursor().ifPresent(last -> addAfter(last, where, with));
    var rows = find(where + " order by folded, id", with).page(0, PAGE + 1).list();
    return rows.size() <= PAGE
        ? new Page(rows, null)
        : new Page(rows.subList(0, PAGE), rows.get(PAGE - 1).id().toString());
  }

  private static void addWords(String words, StringBuilder where, Parameters with) {
    var patterns = Folded.patterns(words).toList();
    for (int i = 0; i < patterns.size(); i++) {
      where.append(" and folded like :word").append(i).append(" escape '\\'");
      with.and("word" + i, patterns.get(i));
    }
  }

  private void addAfter(UUID last, StringBuilder where, Parameters with) {
    var row = findByIdOptional(last).orElseThrow(() -> Problem.unknownReference("cursor"));
    where.append(" and (folded > :folded or (folded = :folded and id > :last))");
    with.and("folded", row.folded).and("last", last);
  }
}
