package school.gatehouse.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Hears everything that is logged, with its causes. */
public final class Lines {

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final PatternFormatter words = new PatternFormatter("%c %s %E");
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          heard.add(words.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  public void listen() {
    Logger.getLogger("").addHandler(handler);
  }

  public void stop() {
    Logger.getLogger("").removeHandler(handler);
  }

  public List<String> heard() {
    return List.copyOf(heard);
  }
}
