package school.gatehouse.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Calls the service's own API, as any client would. */
final class DemoApi {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final URI base;

  DemoApi(URI base) {
    this.base = base;
  }

  /** A file to send. */
  static final class Upload {
    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    Upload(String name, String mediaType, byte[] bytes) {
      this.name = name;
      this.mediaType = mediaType;
      this.bytes = bytes;
    }
  }

  String signIn(String username, String password) {
    return send("", "/api/v1/tokens", Map.of("username", username, "password", password))
        .get("token")
        .asText();
  }

  /** Posts and gives the id of what was created. */
  String create(String token, String path, Map<String, ?> body) {
    return send(token, path, body).get("id").asText();
  }

  JsonNode send(String token, String path, Map<String, ?> body) {
    return exchange(token, path, "application/json", BodyPublishers.ofString(text(body)));
  }

  JsonNode upload(String token, String path, Upload file, Map<String, String> fields) {
    var boundary = UUID.randomUUID().toString();
    return exchange(
        token,
        path,
        "multipart/form-data; boundary=" + boundary,
        BodyPublishers.ofByteArray(multipart(boundary, file, fields)));
  }

  String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode exchange(String token, String path, String contentType, BodyPublisher body) {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(LONGEST)
            .header("Content-Type", contentType)
            .header("Authorization", "Bearer " + token)
            .POST(body);
    if (token.isEmpty()) {
      request.setHeader("Authorization", "none");
    }
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new IllegalStateException(path + " answered " + response.statusCode());
      }
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static byte[] multipart(String boundary, Upload file, Map<String, String> fields) {
    var out = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            write(
                out,
                "--"
                    + boundary
                    + "\r\nContent-Disposition: form-data; name=\""
                    + name
                    + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
                    + value
                    + "\r\n"));
    write(
        out,
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + file.name
            + "\"\r\nContent-Type: "
            + file.mediaType
            + "\r\n\r\n");
    out.writeBytes(file.bytes);
    write(out, "\r\n--" + boundary + "--\r\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
