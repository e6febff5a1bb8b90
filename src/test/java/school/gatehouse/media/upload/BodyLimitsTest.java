package school.gatehouse.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.TusClient;

/** Only what is taken as it comes may be larger than everything else. */
@GatehouseTest
class BodyLimitsTest {

  private static final long LARGE = 300L << 20;

  @Inject TestSchools schools;

  @Test
  void aPieceOfAnUploadMayBeLargerThanAnyOtherBody() throws IOException {
    var teacher = new TusClient(schools.aSchool().teacher());
    var id = teacher.begun(LARGE);
    try (var socket = teacher.half(id, 5, new byte[10], LARGE - 5)) {
      assertThat(TusClient.statusLine(socket)).as("taken, at the wrong offset").contains("409");
    }
  }

  @Test
  void everythingElseIsRefusedBeforeItIsRead() throws IOException {
    assertThat(announce("/api/v1/submissions", "multipart/form-data; boundary=x")).contains("413");
    assertThat(announce("/api/v1/uploads", "application/json")).contains("413");
    assertThat(announce("/sign-in", "application/offset+octet-stream")).contains("413");
  }

  private static String announce(String path, String type) throws IOException {
    var base = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    try (var socket = new Socket(base.getHost(), base.getPort())) {
      var head =
          String.join(
              "\r\n",
              "POST " + path + " HTTP/1.1",
              "Host: " + base.getAuthority(),
              "Content-Type: " + type,
              "Content-Length: " + LARGE,
              "",
              "");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      return TusClient.statusLine(socket);
    }
  }
}
