package school.gatehouse.storage;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.ServerException;
import java.util.Set;

/**
 * Turns the client's exceptions into ours and keeps nothing of their text, which quotes signed
 * requests.
 */
final class S3Failure {
  private static final int FIRST_SERVER_ERROR = 500;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Set<String> PASSING =
      Set.of("SlowDown", "RequestTimeout", "InternalError", "ServiceUnavailable");
  private static final Set<String> MISSING = Set.of("NoSuchKey", "NoSuchObject");
  private static final String NOT_IMPLEMENTED = "NotImplemented";

  private S3Failure() {}

  static RuntimeException of(Exception failure) {
    if (failure instanceof ErrorResponseException answered) {
      String code = codeOf(answered);
      int status = answered.response().code();
      return isPassing(code, status)
          ? StorageAway.saying(code + " (HTTP " + status + ")")
          : StorageRefuses.answering(code, status);
    }
    if (failure instanceof ServerException server) {
      return StorageAway.saying("HTTP " + server.statusCode());
    }
    return StorageAway.saying(innermost(failure).getClass().getSimpleName());
  }

  static boolean isMissing(Exception failure) {
    return failure instanceof ErrorResponseException answered && MISSING.contains(codeOf(answered));
  }

  private static boolean isPassing(String code, int status) {
    boolean serverError = status >= FIRST_SERVER_ERROR && !code.equals(NOT_IMPLEMENTED);
    return serverError || status == TOO_MANY_REQUESTS || PASSING.contains(code);
  }

  private static String codeOf(ErrorResponseException answered) {
    String code = answered.errorResponse().code();
    return code == null ? "unknown" : code;
  }

  private static Throwable innermost(Throwable failure) {
    Throwable at = failure;
    while (at.getCause() != null && at.getCause() != at) {
      at = at.getCause();
    }
    return at;
  }
}
