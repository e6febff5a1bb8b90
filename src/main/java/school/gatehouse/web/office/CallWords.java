package school.gatehouse.web.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import school.gatehouse.publication.Recall;

/** What is said when a parent calls. */
@MessageBundle("call")
public interface CallWords {

  @Message("A parent calls")
  String title();

  @Message("Find the child first. You can choose several.")
  String lead();

  @Message("STOP everything of {names} now")
  String stop(String names);

  @Message(
      "Press it if you are not sure yet what is meant. Nothing of whom you have chosen is published from"
          + " this moment, and what is live is taken down. You can lift it again.")
  String stopHelp();

  @Message("STOP is on for {name} since {moment}.")
  String stopped(String name, String moment);

  @Message("Lift the STOP for {name}")
  String lift(String name);

  @Message(
      "STOP stays on until you lift it. Lift it when the withdrawal below says all that the parent"
          + " wanted. What has come down does not go up again by itself.")
  String liftHelp();

  @Message("Another child as well")
  String addChild();

  @Message("What is taken back?")
  String what();

  @Message("A parent may take a permission back at any time, for all of it or a part of it.")
  String whatHelp();

  @Message("Everything")
  String everything();

  @Message("No picture, video, work or name of the child goes anywhere.")
  String everythingHint();

  @Message("One place")
  String onePlace();

  @Message("Which place?")
  String whichPlace();

  @Message("One picture")
  String onePicture();

  @Message("Which picture?")
  String whichPicture();

  @Message("“{title}”, sent in on {moment}.")
  String pictureOf(String title, String moment);

  @Message("Now in: {places}.")
  String pictureIn(String places);

  @Message("Not out anywhere now.")
  String pictureNowhere();

  @Message("Nothing has been sent in with the child. Choose “Everything” or a place instead.")
  String noPictures();

  @Message("Look at the picture, the time and the place: titles are often the same.")
  String whichPictureHint();

  @Message(
      "Everything of {names} is taken back: no picture, video, work or name goes anywhere from now on.")
  String choseEverything(String names);

  @Message("{place}: nothing of {names} goes there from now on.")
  String chosePlace(String place, String names);

  @Message("The picture “{title}”, sent in on {moment}, does not go anywhere from now on.")
  String chosePicture(String title, String moment);

  @Message("It is not out anywhere, so nothing has to come down.")
  String pictureNotOut();

  @Message("No name goes with a picture of {names} from now on.")
  String choseName(String names);

  @Message("{name}: this comes down besides")
  String comesDownAlso(String name);

  @Message("Just the name")
  String justName();

  @Message("Pictures may stay, but no name goes with them.")
  String justNameHint();

  @Message("Choose one")
  String chooseOne();

  @Message("Who says so?")
  String who();

  @Message("A no counts whoever says it. Nobody has to prove anything.")
  String whoHelp();

  @Message("The child")
  String child();

  @Message("Someone else who called")
  String someone();

  @Message("How did it reach you?")
  String how();

  @Message(
      "{#switch method}{#case 'PHONE'}By phone{#case 'IN_PERSON'}In person{#case 'EMAIL'}By e-mail"
          + "{#case 'LETTER'}By letter{#else}{method}{/switch}")
  String method(String method);

  @Message("When did it reach you?")
  String received();

  @Message("Show what comes down")
  String look();

  @Message("Check before you record it")
  String lookTitle();

  @Message("Nothing is recorded yet.")
  String notYet();

  @Message("Record the withdrawal")
  String record();

  @Message("Change the answers")
  String back();

  @Message("{name}: this comes down")
  String comesDown(String name);

  @Message("{name}: this stays")
  String stays(String name);

  @Message("{place}: “{title}”{#if takenOut}, in which this child was cropped or covered{/if}")
  String staysAt(String place, String title, boolean takenOut);

  @Message("Nothing of {name} is published at the moment. Nothing new will be.")
  String nothingDown(String name);

  @Message("Nothing that is published of {name} is affected.")
  String nothingAffected(String name);

  @Message("Read this out")
  String toldTitle();

  @Message("It is recorded. From this moment nothing new is published against it.")
  String toldLead();

  @Message("Another call")
  String another();

  @Message(
      "{#switch recall}"
          + "{#case NOT_OUT_YET}{line.place}: “{line.title}” was planned. It will not appear."
          + "{#case WITHIN_MINUTES}{line.place}: “{line.title}” comes down within minutes."
          + "{#case BY_A_PERSON}{line.place}: “{line.title}” is taken down by hand, by"
          + " {line.due} at the latest."
          + "{#case NOT_KNOWN}{line.place}: “{line.title}” was fetched for it. We are finding out"
          + " whether it has gone out. If it has not, it does not appear; if it has, it cannot be"
          + " called back."
          + "{#case NOT_POSSIBLE}{line.place}{#if !line.day.isEmpty} of {line.day}{/if}:"
          + " “{line.title}” is printed or sent already, and cannot be called back."
          + "{#if line.online} The page with it comes down by {line.due}.{/if}"
          + "{/switch}")
  String sentence(Recall recall, Readout.Line line);

  @Message(
      "{#switch key}{#case 'stopped'}STOP is on. Nothing of whom you have chosen is published from now."
          + "{#case 'lifted'}The STOP is lifted."
          + "{#case 'recorded'}The withdrawal is recorded.{#else}{/switch}")
  String done(String key);

  @Message("Choose what is taken back.")
  String whatMissing();

  @Message("Choose the place.")
  String placeMissing();

  @Message("Choose the picture.")
  String pictureMissing();

  @Message("Choose who says so.")
  String whoMissing();

  @Message("Choose a day that has been, written as day, month and year.")
  String dayWrong();
}
