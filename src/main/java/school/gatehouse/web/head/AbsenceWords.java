package school.gatehouse.web.head;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the Head being away. */
@MessageBundle("away")
public interface AbsenceWords {

  @Message("When the Headteacher is away")
  String title();

  @Message(
      "Misuse is reported to the Headteacher, in their absence to the Deputy. While the Headteacher"
          + " is marked as away, the Deputy can do everything that the Headteacher can.")
  String policy();

  @Message(
      "{#switch key}{#case 'away'}You are marked as away. The Deputy acts for you from now on."
          + "{#case 'back'}You are back. The Deputy no longer acts for you.{#else}{/switch}")
  String done(String key);

  @Message("The Headteacher is here.")
  String here();

  @Message("The Headteacher is away up to and including {day}. The Deputy acts for them.")
  String away(String day);

  @Message("I am away up to and including")
  String until();

  @Message("On the next day you are back by yourself. You can come back earlier at any time.")
  String untilHelp();

  @Message("I am away")
  String leave();

  @Message("I am back")
  String back();

  @Message("Only the Headteacher or an administrator can change this.")
  String others();

  @Message("Say until when you are away.")
  String noDay();

  @Message("This day has passed.")
  String past();
}
