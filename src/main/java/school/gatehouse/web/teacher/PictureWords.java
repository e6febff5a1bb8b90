package school.gatehouse.web.teacher;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of pictures that were sent. */
@MessageBundle("mypictures")
public interface PictureWords {

  @Message("Pictures")
  String listTitle();

  @Message("Event")
  String event();

  @Message("All events")
  String allEvents();

  @Message(
      "{#switch verdict}{#case 'REVIEW'}Only those that a colleague still has to look at.{#case"
          + " 'DENY'}Only those that were refused somewhere lately.{#case 'ALLOW'}Only those that"
          + " may go somewhere.{#else}Only some of them.{/switch}")
  String narrowedTo(String verdict);

  @Message("All pictures")
  String all();

  @Message("Only where somebody still has to say who is shown")
  String onlyWaiting();

  @Message("Show")
  String narrow();

  @Message("Nothing here. Choose all events to see more.")
  String noneSuch();

  @Message("No pictures have been sent yet.")
  String none();

  @Message("Send the first ones")
  String first();

  @Message("More pictures")
  String more();

  @Message("Crop or cover")
  String cropOrCover();

  @Message("A copy of another picture, with something covered or cut off.")
  String edited();

  @Message("Not to be seen any more: {names}.")
  String takenOut(String names);

  @Message("The picture before")
  String before();

  @Message("{title}, sent {day}")
  String sent(String title, String day);

  @Message(
      "{#switch state}{#case 'WAITING'}Say who is in it{#case 'CHECKING'}Being checked{#case"
          + " 'UNUSABLE'}File cannot be used{#case 'EVERYWHERE'}May go everywhere asked{#case"
          + " 'SOMEWHERE'}May go to some places{#case 'LOOK'}Somebody has to look{#else}Not for"
          + " these places{/switch}")
  String state(String state);

  @Message(
      "{#switch verdict}{#case 'ALLOW'}May go here{#case 'REVIEW'}Somebody has to look at it"
          + " first{#else}Not for this place{/switch}")
  String verdict(String verdict);

  @Message("{#switch verdict}{#case 'ALLOW'}yes{#case 'REVIEW'}not yet{#else}no{/switch}")
  String shortly(String verdict);

  @Message("The picture")
  String alt();

  @Message("Open the cleaned file")
  String openFile();

  @Message("Where may it go?")
  String whereMayIt();

  @Message("Without {without} of these {all} pupils it may go here.")
  String without(int without, int all);

  @Message("Decided on {moment}, with the permissions of then.")
  String decidedAt(String moment);

  @Message("Papers of others who are in it")
  String papers();

  @Message("Look at it as a reviewer")
  String review();

  @Message("It is being checked. Load the page again in a moment.")
  String checking();

  @Message("Who is in it")
  String whoIsInIt();

  @Message("Nobody has said yet.")
  String notSaid();

  @Message("Nobody could be recognised.")
  String saidNobody();

  @Message("No pupils.")
  String noPupils();

  @Message("Fix who is shown")
  String fix();

  @Message("Decide again")
  String decideAgain();

  @Message("When a permission has changed, ask again. Nothing is kept from before.")
  String decideHint();

  @Message("What was taken out of the file")
  String removed();

  @Message(
      "No personal information may be revealed. Place, camera and names are removed before anybody"
          + " else gets the file.")
  String removedHint();

  @Message("Back to the event")
  String back();

  @Message(
      "{#switch key}{#case 'sent'}The pictures have arrived. Now say who is in them.{#case"
          + " 'said'}Saved.{#case 'edited'}This is the copy. A colleague compares it with the picture"
          + " before it goes anywhere.{#case 'all-said'}Nobody has to say any more who is in these"
          + " pictures.{#case 'decided'}It has been decided again.{#else}{/switch}")
  String done(String key);
}
