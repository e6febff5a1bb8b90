package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Why a child is not cleared cannot be read from the clock either. */
@GatehouseTest
class SameTimeTest {

  private static final int WARM_UP = 50;
  private static final int ROUNDS = 400;

  /** Whatever is nearer together than that tells nobody anything. */
  private static final double MOST_APART = 0.05;

  /** So seldom do things that are all the same come out so far apart. */
  private static final double BY_CHANCE = 0.001;

  @Inject TestSchools schools;
  @Inject Behind behind;
  @Inject EntityManagerFactory database;

  private final HttpClient client = HttpClient.newHttpClient();
  private Walk walk;
  private Map<NotCleared, HttpRequest> requests;

  @BeforeEach
  void onlyTheChecksWork() throws Exception {
    behind.holdJobs();
    aPictureForEachCause();
  }

  private void aPictureForEachCause() throws Exception {
    walk = new Walk(schools.aSchool());
    requests = new EnumMap<>(NotCleared.class);
    for (NotCleared cause : NotCleared.values()) {
      var pupil = cause.family(walk).pupil();
      var media = walk.submit(Walk.aPicture(), walk.details(pupil)).getString("media.id");
      requests.put(cause, check(media));
    }
  }

  @AfterEach
  void jobsRunAgain() {
    behind.letJobsGo();
  }

  @Test
  void everyCauseAsksTheDatabaseTheSameNumberOfTimes() throws Exception {
    var statistics = database.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      Map<NotCleared, Long> statements = new EnumMap<>(NotCleared.class);
      for (var each : requests.entrySet()) {
        send(each.getValue());
        statistics.clear();
        send(each.getValue());
        statements.put(each.getKey(), statistics.getPrepareStatementCount());
      }
      assertThat(new HashSet<>(statements.values())).as(statements.toString()).hasSize(1);
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }

  /** What a cause costs, it costs every family; what only these families cost, others do not. */
  @Test
  @Tag("release")
  void everyCauseIsAnsweredInTheSameTime() throws Exception {
    for (int families = 1; toldApart(); families++) {
      assertThat(families).as("families in a row whose causes the clock tells").isLessThan(3);
      aPictureForEachCause();
    }
  }

  private boolean toldApart() throws Exception {
    timed(WARM_UP);
    var spread = new Spread(timed(ROUNDS));
    System.out.printf(
        "Medians of publish-checks, %.1f %% apart, by chance so far in %.1f %% of cases%n",
        100 * spread.apart(), 100 * spread.chance());
    return spread.apart() >= MOST_APART && spread.chance() <= BY_CHANCE;
  }

  /** Each round asks about every cause once, in another order, in microseconds. */
  private List<long[]> timed(int rounds) throws Exception {
    var questions = List.copyOf(requests.values());
    var order = new ArrayList<>(IntStream.range(0, questions.size()).boxed().toList());
    var all = new ArrayList<long[]>();
    for (int i = 0; i < rounds; i++) {
      Collections.shuffle(order, new Random(i));
      var round = new long[questions.size()];
      for (int cause : order) {
        long began = System.nanoTime();
        send(questions.get(cause));
        round[cause] = (System.nanoTime() - began) / 1_000;
      }
      all.add(round);
    }
    return all;
  }

  private void send(HttpRequest request) throws Exception {
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.body()).contains("PUPIL_NOT_CLEARED");
  }

  private HttpRequest check(String media) throws Exception {
    var body = Map.of("items", List.of(Map.of("media", media, "channel", walk.website)));
    var base = ConfigProvider.getConfig().getValue("test.url", String.class);
    return HttpRequest.newBuilder(URI.create(base + "/api/v1/publish-checks"))
        .header("Authorization", "Bearer " + walk.school.cms().token())
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(new ObjectMapper().writeValueAsString(body)))
        .build();
  }
}
