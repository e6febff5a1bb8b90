package school.gatehouse.web.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where anybody presses STOP, and where a stop is lifted. */
@MessageBundle("stop")
public interface StopWords {

  @Message("STOP a child's pictures")
  String title();

  @Message(
      "Press STOP when anything seems wrong. From that moment nothing of the child is published,"
          + " and what is live is taken down. The office looks at it and lifts it again.")
  String lead();

  @Message("Type the child's first name and family name in full.")
  String wholeName();

  @Message(
      "Nobody of this name. Type the first name and the family name in full, or tell the office.")
  String nobodyWhole();

  @Message("STOP {name}")
  String press(String name);

  @Message("STOP this picture")
  String pressPicture();

  @Message("Stops to lift")
  String listTitle();

  @Message(
      "Somebody has pressed STOP. Find out why, record what has to be recorded, then lift it."
          + " What has come down does not go up again by itself.")
  String listLead();

  @Message("No STOP is on. There is nothing to do.")
  String none();

  @Message("Since")
  String since();

  @Message("Who or what")
  String what();

  @Message("Note")
  String note();

  @Message("What to do")
  String action();

  @Message("A picture")
  String picture();

  @Message("Lift")
  String lift();

  @Message(
      "{#switch key}{#case 'stopped'}STOP is on. The office sees it on its list."
          + "{#case 'lifted'}The STOP is lifted.{#else}{/switch}")
  String done(String key);
}
