package school.gatehouse.problem;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a chain of causes without ever repeating a message, which may hold a child's name. */
final class Causes {

  /** SQL states of a database that is away, starting, stopping, full or holding a lock too long. */
  private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String SERIALIZATION = "40";
  private static final String DATA = "22";

  private Causes() {}

  static boolean saysAway(Throwable thrown) {
    return chain(thrown).stream().anyMatch(Causes::isAway);
  }

  private static boolean isAway(Throwable cause) {
    if (cause instanceof Away
        || cause instanceof ConnectException
        || cause instanceof SocketTimeoutException) {
      return true;
    }
    if (!(cause instanceof SQLException sql)) {
      return false;
    }
    String state = sql.getSQLState();
    return state == null
        || state.equals(LOCK_NOT_AVAILABLE)
        || state.startsWith(SERIALIZATION)
        || (state.length() >= 2 && AWAY.contains(state.substring(0, 2)));
  }

  /** A value that no column takes: what the caller sent is at fault. */
  static boolean saysUnstorable(Throwable thrown) {
    return chain(thrown).stream()
        .anyMatch(
            cause ->
                cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith(DATA));
  }

  /** The parts of an upload could not be told apart. */
  static boolean saysBrokenUpload(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(3)
        .anyMatch(at -> at.getClassName().contains(".multipart."));
  }

  /** Class names and SQL states from outside to inside. */
  static String names(Throwable thrown) {
    return chain(thrown).stream().map(Causes::name).collect(Collectors.joining(" < "));
  }

  /** The same with the places in the code. */
  static String trace(Throwable thrown) {
    return chain(thrown).stream()
        .map(
            cause ->
                name(cause)
                    + Arrays.stream(cause.getStackTrace())
                        .limit(25)
                        .map(at -> "\n  at " + at)
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String name(Throwable cause) {
    return cause instanceof SQLException sql
        ? cause.getClass().getName() + "[" + sql.getSQLState() + "]"
        : cause.getClass().getName();
  }

  private static List<Throwable> chain(Throwable thrown) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable at = thrown; at != null && !chain.contains(at); at = at.getCause()) {
      chain.add(at);
    }
    return chain;
  }
}
