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

  @Message("This is a demonstration with made-up people.")
  String demo();

  @Message("Files are not scanned for malware in this demo.")
  String unscanned();

  @Message("There is a problem")
  String problem();

  @Message("Error:")
  String error();

  @Message("{#if isQuestion}Answer this: {field}{#else}Fill this in: {field}{/if}")
  String needed(String field, boolean isQuestion);

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
          + "{#case 'exceptions'}Exceptions"
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
          + "{#case 'press'}Press visit"
          + "{#case 'unchecked'}Forms to compare"
          + "{#case 'more'}More"
          + "{#case 'stop'}STOP"
          + "{#else}{key}{/switch}")
  String way(String key);

  /** What somebody finds there, in one sentence. */
  @Message(
      "{#switch key}{#case 'calls'}Stop first, then write down what is taken back, then read out"
          + " what happens."
          + "{#case 'pupils'}Every child with guardians, permissions and history."
          + "{#case 'forms'}Write down what a signed form says, with its scan."
          + "{#case 'reviews'}Pictures that somebody has to look at before they may go anywhere."
          + "{#case 'reported'}Pictures that somebody wants taken down; they are hidden until you"
          + " decide."
          + "{#case 'new-pictures'}Send pictures of an event and say who is in them."
          + "{#case 'pictures'}Where each picture may go, and what would help."
          + "{#case 'who-may'}A class list for one place and one day, to print."
          + "{#case 'press'}A list for photographers from outside, to print."
          + "{#case 'post'}Files that may be posted now; say where you have posted them."
          + "{#case 'takedowns'}What has to come down, by when, and the proof that it did."
          + "{#case 'incidents'}What was out without permission, and the 72 hours to report it."
          + "{#case 'overdue'}What has waited too long, whoever should have done it."
          + "{#case 'exceptions'}Pictures refused for their camera or copyright only, which two people"
          + " can answer for."
          + "{#case 'trail'}Everything that anybody has done, and whether it is unaltered."
          + "{#case 'holds'}Holds and restrictions, for the safeguarding lead and the Headteacher."
          + "{#case 'places'}Where pictures may be published, approved by the Headteacher."
          + "{#case 'devices'}Who may use their own camera or phone, and until when."
          + "{#case 'unchecked'}Forms that a second person has to compare with what was typed."
          + "{#case 'notices'}The wording that parents sign."
          + "{#case 'absence'}Whether the Headteacher is away, until when, and who acts for them."
          + "{#case 'reports'}How much permission there is, what was sent in, how fast it came down."
          + "{#case 'stops'}Children and pictures that somebody has stopped."
          + "{#case 'school'}Name, colour and what the school has settled."
          + "{#case 'accounts'}Who may sign in, and with which roles."
          + "{#case 'stop'}Stop a child or a picture at once, everywhere."
          + "{#else}{/switch}")
  String purpose(String key);

  @Message("Choose files")
  String chooseFiles();

  @Message("or drop files")
  String dropFiles();

  @Message("class {name}")
  String inClass(String name);

  @Message("born {day}")
  String born(String day);

  @Message("has a twin here")
  String twin();

  @Message("may have a sibling here")
  String sibling();
}
