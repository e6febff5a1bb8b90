package school.gatehouse.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.problem.Problem;

/**
 * Makes a repeated request with the same {@code Idempotency-Key} answer what the first one answered
 * (per account and path, for 24 hours). The key is reserved before the deed, and completed in the
 * deed's own transaction by {@link Changes#answer}.
 */
@ApplicationScoped
public class Once {

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST_KEY = 255;

  private final Reservations reservations;
  private final Callers callers;
  private final CurrentVertxRequest request;
  private final ObjectMapper json;

  Once(Reservations reservations, Callers callers, CurrentVertxRequest request, ObjectMapper json) {
    this.reservations = reservations;
    this.callers = callers;
    this.request = request;
    this.json = json;
  }

  /**
   * Runs a deed that creates something, or repeats its answer; 201 either way.
   *
   * @param content what makes two requests the same: the body, or digests of its parts
   * @throws Problem 409 while the first is running, 422 for the same key with other content
   */
  public <T> RestResponse<T> create(Object content, Class<T> type, Supplier<T> deed) {
    return reservation(content)
        .map(wanted -> repeatOrRun(wanted, type, deed))
        .orElseGet(() -> created(deed.get()));
  }

  private <T> RestResponse<T> repeatOrRun(
      Reservations.Wanted wanted, Class<T> type, Supplier<T> deed) {
    var stored = reservations.reserve(wanted);
    if (stored.isPresent()) {
      return created(read(stored.get(), type));
    }
    try {
      return created(deed.get());
    } finally {
      reservations.release(wanted);
    }
  }

  private Optional<Reservations.Wanted> reservation(Object content) {
    var current = request.getCurrent();
    var key = current.request().getHeader(HEADER);
    if (key == null) {
      return Optional.empty();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problem.invalid(HEADER, "must have 1 to 255 characters");
    }
    var caller = callers.now();
    return Optional.of(
        Reservations.Wanted.of(caller, current.normalizedPath(), key, fingerprint(content)));
  }

  private String fingerprint(Object content) {
    try {
      var text = json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("a request can always be written as JSON", e);
    }
  }

  private <T> T read(String body, Class<T> type) {
    try {
      return json.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored answer can always be read", e);
    }
  }

  private static <T> RestResponse<T> created(T body) {
    return RestResponse.status(RestResponse.Status.CREATED, body);
  }
}
