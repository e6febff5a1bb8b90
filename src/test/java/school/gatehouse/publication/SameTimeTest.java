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
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Why a child is not cleared cannot be read from the clock either. */
@GatehouseTest
class SameTimeTest {

  private static final int WARM_UP = 450;
  private static final int CHECKS_A_ROUND = 4_500;

  /**
   * Medians of so few calls move by some per cent themselves: what is really apart stays apart when
   * more are added.
   */
  private static final int MOST_ROUNDS = 6;

  private static final double MOST_APART = 0.05;

  @Inject TestSchools schools;
  @Inject Behind behind;
  @Inject EntityManagerFactory database;

  private final HttpClient client = HttpClient.newHttpClient();
  private Walk walk;
  private Map<NotCleared, HttpRequest> requests;

  @BeforeEach
  void aPictureForEachCause() throws Exception {
    behind.holdJobs();
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

  @Test
  void everyCauseIsAnsweredInTheSameTime() throws Exception {
    timed(WARM_UP, noTimes());
    var times = noTimes();
    double apart = 1;
    for (int round = 0; round < MOST_ROUNDS && apart >= MOST_APART; round++) {
      timed(CHECKS_A_ROUND, times);
      apart = apart(medians(times));
      System.out.printf(
          "Medians of publish-checks, %.1f %% apart: %s%n", 100 * apart, medians(times));
    }
    assertThat(apart).isLessThan(MOST_APART);
  }

  private Map<NotCleared, List<Long>> noTimes() {
    Map<NotCleared, List<Long>> times = new EnumMap<>(NotCleared.class);
    requests.keySet().forEach(cause -> times.put(cause, new ArrayList<>()));
    return times;
  }

  private void timed(int checks, Map<NotCleared, List<Long>> times) throws Exception {
    var order = new ArrayList<>(requests.entrySet());
    for (int i = 0; i < checks / requests.size(); i++) {
      Collections.shuffle(order, new Random(i));
      for (var each : order) {
        long began = System.nanoTime();
        send(each.getValue());
        times.get(each.getKey()).add((System.nanoTime() - began) / 1_000);
      }
    }
  }

  private static Map<NotCleared, Long> medians(Map<NotCleared, List<Long>> times) {
    Map<NotCleared, Long> medians = new EnumMap<>(NotCleared.class);
    times.forEach((cause, all) -> medians.put(cause, median(all)));
    return medians;
  }

  private static long median(List<Long> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }

  private static double apart(Map<NotCleared, Long> medians) {
    var all = medians.values().stream().mapToLong(each -> each).summaryStatistics();
    return (all.getMax() - all.getMin()) / (double) all.getMin();
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
