package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PictureSamples;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** The whole walk of a picture, as its people would do it. */
@GatehouseTest
class MainJobTest {

  @Inject TestSchools schools;
  @Inject Behind behind;

  private Walk walk;

  @BeforeEach
  void aFreshSchool() {
    behind.holdJobs();
    walk = new Walk(schools.aSchool());
  }

  @AfterEach
  void jobsRunAgain() {
    behind.letJobsGo();
  }

  @Test
  void aPictureIsAllowedServedAndTakenDownWhenAParentChangesTheirMind() throws Exception {
    walkWith(PictureJpeg.aTalkativeJpeg(6).bytes());
  }

  @Test
  void realPhotographsWalkTheSameWay() throws Exception {
    List<Path> photographs = new ArrayList<>(PictureSamples.photographs());
    photographs.removeAll(PictureSamples.faces());
    for (Path photograph : photographs) {
      walkWith(Files.readAllBytes(photograph));
    }
    System.out.println("Real photographs that walked: " + photographs.size());
  }

  @Test
  void realPhotographsOfMorePeopleThanNamedGoToAReviewer() throws Exception {
    List<Path> groups = PictureSamples.faces();
    for (Path group : groups) {
      var submission = walk.submit(Files.readAllBytes(group), walk.details(walk.cleared().pupil()));
      assertThat(submission.getString("verdicts[0].verdict")).isEqualTo("REVIEW");
      assertThat(submission.getList("verdicts[0].reasons.code"))
          .containsExactly("MORE_FACES_THAN_PEOPLE");
    }
    System.out.println("Real photographs of groups that went to a reviewer: " + groups.size());
  }

  private void walkWith(byte[] picture) throws Exception {
    walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    var submission = walk.submit(picture, walk.details(family.pupil()));
    assertThat(submission.getString("state")).isEqualTo("DECIDED");
    assertThat(submission.getString("verdicts[0].verdict")).isEqualTo("ALLOW");
    var media = submission.getString("media.id");

    assertThat(walk.verdict(media)).isEqualTo("ALLOW");
    var bytes = walk.content(media).statusCode(200).extract().asByteArray();
    assertSamePixels(picture, bytes);
    var digest = submission.getString("media.cleaned.sha256");
    var byDigest =
        Walk.checkAs(walk.school.cms(), Map.of("sha256", digest, "channel", walk.website));
    assertThat(byDigest.getString("answers[0].verdict")).isEqualTo("ALLOW");
    var publication = walk.publish(media);
    assertThat(publication.getString("verdict")).isEqualTo("ALLOW");

    var withdrawal = walk.withdraw(family);
    assertThat(withdrawal.getList("takedowns")).hasSize(1);

    assertThat(walk.verdict(media)).isEqualTo("DENY");
    assertThat(walk.check(media).getString("answers[0].reasons[0].code"))
        .isEqualTo("PUPIL_NOT_CLEARED");
    walk.content(media).statusCode(404);
    behind.workOff(walk.school.id());
    assertThat(filesIn("gatehouse-approved", walk.school.id())).isEmpty();
    confirmTakedown(withdrawal.getString("takedowns[0]"));
  }

  private void confirmTakedown(String takedown) {
    var cms = walk.school.cms();
    assertThat(cms.get("/takedowns").extract().jsonPath().getList("items.id")).contains(takedown);
    cms.post("/takedowns/" + takedown + "/confirmations", Map.of("outcome", "DONE"))
        .statusCode(201);
    assertThat(cms.get("/takedowns").extract().jsonPath().getString("items[0].state"))
        .isEqualTo("DONE");
  }

  private static List<Path> filesIn(String bucket, String school) throws Exception {
    var folder =
        Path.of(
            org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("gatehouse.data-dir", String.class),
            "s3",
            bucket,
            school);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void assertSamePixels(byte[] before, byte[] after) throws Exception {
    var expected = ImageIO.read(new ByteArrayInputStream(before));
    var actual = ImageIO.read(new ByteArrayInputStream(after));
    assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
    assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
    int width = expected.getWidth();
    for (int y = 0; y < expected.getHeight(); y += 7) {
      assertThat(actual.getRGB(0, y, width, 1, null, 0, width))
          .isEqualTo(expected.getRGB(0, y, width, 1, null, 0, width));
    }
  }
}
