package school.gatehouse.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page says. */
@MessageBundle("frame")
public interface FrameWords {

  @Message("Gatehouse")
  String product();

  @Message("Skip to main content")
  String skip();

  @Message("Menu")
  String menu();

  @Message("Sign out")
  String leave();

  @Message("My account")
  String mine();

  @Message("Sign in")
  String enter();

  @Message("This is a demonstration with made-up people. Files are not checked for viruses.")
  String demo();

  @Message("There is a problem")
  String problem();

  @Message("Error:")
  String error();

  @Message("Back")
  String back();

  @Message("Done")
  String done();

  @Message("Show")
  String show();

  @Message("Show password")
  String showPassword();

  @Message("Go to the first page")
  String start();

  @Message("If it happens again, tell your administrator this number: {incident}")
  String incident(String incident);

  @Message(
      "{#switch key}{#case 'today'}Today"
          + "{#case 'who-may'}Who may be shown"
          + "{#case 'calls'}A parent calls"
          + "{#case 'pupils'}Pupils"
          + "{#case 'forms'}Record a form"
          + "{#case 'notices'}Notices"
          + "{#case 'reviews'}Reviews"
          + "{#case 'reported'}Reported"
          + "{#case 'post'}Post pictures"
          + "{#case 'takedowns'}Take-downs"
          + "{#case 'incidents'}Incidents"
          + "{#case 'overdue'}Overdue"
          + "{#case 'holds'}Safeguarding"
          + "{#case 'places'}Places"
          + "{#case 'devices'}Cameras"
          + "{#case 'absence'}Away"
          + "{#case 'reports'}Figures"
          + "{#case 'trail'}Trail"
          + "{#case 'stops'}Stops to lift"
          + "{#case 'school'}School"
          + "{#case 'accounts'}Accounts"
          + "{#case 'new-pictures'}New pictures"
          + "{#case 'pictures'}Pictures"
          + "{#case 'stop'}STOP"
          + "{#else}{key}{/switch}")
  String way(String key);
}
