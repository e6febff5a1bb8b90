package school.gatehouse.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who sends files in pieces, with nothing but the JDK. */
public final class TusClient {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String PATH = "/api/v1/uploads";

  private final String token;

  public TusClient(Client somebody) {
    token = somebody.token();
  }

  private static String base() {
    return ConfigProvider.getConfig().getValue("test.url", String.class).replaceAll("/$", "");
  }

  /** A request to a path of the API, with the version of tus and the token. */
  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(base() + path))
        .header("Authorization", "Bearer " + token)
        .header("Tus-Resumable", "1.0.0");
  }

  public HttpRequest.Builder toUpload(String id) {
    return to(PATH + "/" + id);
  }

  public static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Lines as they come. */
  public static HttpResponse<java.util.stream.Stream<String>> follow(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofLines());
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public HttpResponse<String> begin(long size, String... headers) {
    var request =
        to(PATH).header("Upload-Length", String.valueOf(size)).POST(BodyPublishers.noBody());
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** The id of a new upload. */
  public String begun(long size, String... headers) {
    var answer = begin(size, headers);
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer.headers().firstValue("Location").orElseThrow().substring(PATH.length() + 1);
  }

  public HttpResponse<String> add(String id, long offset, byte[] bytes, String... headers) {
    var request =
        toUpload(id)
            .header("Upload-Offset", String.valueOf(offset))
            .header("Content-Type", "application/offset+octet-stream")
            .method("PATCH", BodyPublishers.ofByteArray(bytes));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> head(String id) {
    return send(toUpload(id).method("HEAD", BodyPublishers.noBody()));
  }

  public long offset(String id) {
    return head(id).headers().firstValueAsLong("Upload-Offset").orElse(-1);
  }

  public HttpResponse<String> end(String id) {
    return send(toUpload(id).DELETE());
  }

  /** A file that was sent completely in requests of so many bytes. */
  public String sent(byte[] file, int each, String name) {
    var id = begun(file.length, "Upload-Metadata", "filename " + base64(name));
    for (int at = 0; at < file.length; at += each) {
      var answer = add(id, at, Arrays.copyOfRange(file, at, Math.min(file.length, at + each)));
      if (answer.statusCode() != 204) {
        throw new AssertionError(answer.statusCode() + " " + answer.body());
      }
    }
    return id;
  }

  public static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A connection that says it will bring so many bytes and has brought these. */
  public Socket half(String id, long offset, byte[] bytes, long announced) throws IOException {
    var address = URI.create(base());
    var socket = new Socket(address.getHost(), address.getPort());
    var head =
        String.join(
            "\r\n",
            "PATCH " + PATH + "/" + id + " HTTP/1.1",
            "Host: " + address.getAuthority(),
            "Authorization: Bearer " + token,
            "Tus-Resumable: 1.0.0",
            "Upload-Offset: " + offset,
            "Content-Type: application/offset+octet-stream",
            "Content-Length: " + announced,
            "",
            "");
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return socket;
  }

  /** The first line that the server answers with. */
  public static String statusLine(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    var line = new StringBuilder();
    for (int read = in.read(); read >= 0 && read != '\r'; read = in.read()) {
      line.append((char) read);
    }
    return line.toString();
  }
}
