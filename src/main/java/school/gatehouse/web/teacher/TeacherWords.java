package school.gatehouse.web.teacher;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to teachers with pictures. */
@MessageBundle("teacher")
public interface TeacherWords {

  // ── New pictures ──

  @Message("New pictures")
  String newTitle();

  @Message(
      "Say once what the pictures are of and who may be in them. You see at once whose picture may"
          + " go where.")
  String newLead();

  @Message("What is it?")
  String what();

  @Message("For example: Sports day. No names of children, please.")
  String whatHint();

  @Message("When were the pictures taken?")
  String when();

  @Message("Where are they meant to go?")
  String where();

  @Message("Every place has to be approved by the Headteacher before pictures may go there.")
  String whereHint();

  @Message(
      "{#switch state}{#case 'APPROVED'}{#case 'SUSPENDED'}Suspended by the Headteacher: nothing can"
          + " go there now.{#else}Not approved by the Headteacher yet: nothing can go there"
          + " now.{/switch}")
  String placeState(String state);

  @Message(
      "There is no place yet. Ask the office to propose one and the Headteacher to approve it.")
  String noPlaces();

  @Message("Which camera?")
  String device();

  @Message(
      "No personal cameras or phones for pictures of children without the express permission of the"
          + " leadership team.")
  String deviceHint();

  @Message("A school camera, tablet or phone")
  String deviceSchool();

  @Message("A personal one")
  String devicePersonal();

  @Message("Without recorded permission these pictures cannot be published.")
  String devicePersonalHint();

  @Message("Permission for a personal camera or phone")
  String permission();

  @Message("Only if it was a personal one. The Headteacher records these permissions.")
  String permissionHint();

  @Message("None")
  String noPermission();

  @Message("Somebody from outside took them")
  String deviceThird();

  @Message("Who made the pictures?")
  String source();

  @Message("Somebody else's work may only be published with a licence.")
  String sourceHint();

  @Message("We did, at school")
  String ownWork();

  @Message("Somebody else")
  String othersWork();

  @Message("Whose work is it?")
  String copyright();

  @Message("Under which licence?")
  String licence();

  @Message("Only if somebody else made them")
  String onlyOthers();

  @Message("Who may be in them?")
  String cast();

  @Message(
      "Take whole classes, single pupils, or both. You can add somebody later, picture by picture.")
  String castHint();

  @Message("Classes")
  String classes();

  @Message("{name} ({count})")
  String classCount(String name, long count);

  @Message("There are no classes yet. Look for single pupils.")
  String noClasses();

  @Message("Single pupils")
  String single();

  @Message("Look for a pupil by name")
  String search();

  @Message("Look")
  String searchButton();

  @Message("Nobody here has a name like that.")
  String nobodyFound();

  @Message("See whose picture may go where")
  String makeButton();

  @Message("Enter what the pictures are of")
  String titleNeeded();

  @Message("Enter the day the pictures were taken")
  String dateNeeded();

  @Message("Select at least one place")
  String placeNeeded();

  @Message("Select at least one class or pupil")
  String castNeeded();

  @Message("Say which camera took the pictures")
  String deviceNeeded();

  @Message("Say who made the pictures")
  String sourceNeeded();

  // ── Somebody who could be mixed up ──

  @Message("{className}, born {birth}")
  String who(String className, String birth);

  @Message("has a twin here")
  String twin();

  @Message("sibling here")
  String sibling();

  // ── The event ──

  @Message("Taken on {day}")
  String taken(String day);

  @Message("Whose picture may go where?")
  String answers();

  @Message("This is the answer at this moment. It is asked again for each picture.")
  String answersHint();

  @Message("{cleared} of these {of} may go on {place}")
  String ofThese(int cleared, int of, String place);

  @Message("Everybody may be shown.")
  String everybody();

  @Message("Not for this place: {count}")
  String notCleared(int count);

  @Message("Not for this place. Please do not ask the child or family; the office will.")
  String doNotAsk();

  @Message("Why (only the office and the Headteacher read this)")
  String why();

  @Message("Send the pictures")
  String send();

  @Message(
      "Photographs, films, sound, documents, Scratch projects. Choose many at once. Nobody else sees"
          + " them until they may be published.")
  String sendHint();

  @Message("Pictures")
  String files();

  @Message("Send")
  String sendButton();

  @Message("Select at least one picture")
  String filesNeeded();

  @Message(
      "This file cannot be used. Save a picture as JPEG, a film as MP4, a document as PDF, and send"
          + " it again.")
  String fileRefused();

  @Message("Waiting")
  String uploadWaiting();

  @Message("Sending")
  String uploadSending();

  @Message("Checking")
  String uploadChecking();

  @Message("Sent")
  String uploadSent();

  @Message("Arrived. Now say who is in it.")
  String uploadDecided();

  @Message("The line is broken. It goes on by itself.")
  String uploadBroken();

  @Message("This one did not arrive.")
  String uploadFailed();

  @Message("Go on with those that have arrived")
  String goOn();

  @Message("Try again")
  String uploadRetry();

  @Message("Say who is in them")
  String say();

  @Message("{waiting} of {sent} pictures wait for somebody to say who is in them.")
  String waiting(int waiting, int sent);

  @Message("None of the {sent} pictures waits for you.")
  String allSaid(int sent);

  @Message("See where these pictures may go")
  String seeAll();
}
