package school.gatehouse.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where everybody arrives. */
@MessageBundle("home")
public interface HomeWords {

  @Message("Today")
  String title();

  @Message("Nothing needs you today.")
  String nothing();
}
