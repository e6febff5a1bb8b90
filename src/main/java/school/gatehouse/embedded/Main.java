package school.gatehouse.embedded;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts the private parts, then the application, and stops them in the opposite order. */
@QuarkusMain
public final class Main {
  private static final long LONGEST_STOP_S = 30;

  private Main() {}

  public static void main(String... arguments) {
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    try (Running parts = startParts()) {
      return runApplication(parts, arguments);
    } catch (DataFolderInUse | OutsidePartsInDemo | SecretLost | PartFailed refused) {
      // The log is not set up before the application runs.
      System.err.println(refused.getMessage());
      return 1;
    }
  }

  /** The operator's settings wherever Quarkus would look for them, read before Quarkus does. */
  private static Running startParts() {
    SmallRyeConfig config = ConfigUtils.configBuilder().build();
    Path folder =
        Path.of(config.getOptionalValue(EmbeddedParts.DATA_DIR, String.class).orElse("data"));
    return EmbeddedParts.start(folder, name -> config.getOptionalValue(name, String.class));
  }

  private static int runApplication(Running parts, String... arguments) {
    Map<String, String> properties = parts.properties();
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicInteger exit = new AtomicInteger();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> closeAfter(stopped, parts), "stop-parts"));
    properties.forEach(System::setProperty);
    try {
      Quarkus.run(null, (code, failure) -> exit.set(told(code, failure)), arguments);
    } finally {
      stopped.countDown();
      // In dev mode the next run is in the same process and must not take these for the operator's.
      properties.keySet().forEach(System::clearProperty);
    }
    return exit.get();
  }

  /** Quarkus leaves it to this handler to say why the start failed; the innermost cause does. */
  private static int told(int code, Throwable failure) {
    if (failure != null) {
      Throwable cause = failure;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      System.err.println(cause.getMessage() == null ? cause : cause.getMessage());
    }
    return code;
  }

  /** On a signal the application is still answering its last requests when the hooks are called. */
  private static void closeAfter(CountDownLatch stopped, Running parts) {
    try {
      if (!stopped.await(LONGEST_STOP_S, TimeUnit.SECONDS)) {
        System.err.println("The application did not stop in time; stopping its database under it.");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    parts.close();
  }
}
