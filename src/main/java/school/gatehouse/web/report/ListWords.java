package school.gatehouse.web.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on lists of who may be shown. */
@MessageBundle("lists")
public interface ListWords {

  @Message("Whose picture may go on …?")
  String whoMay();

  @Message("Whose picture may go on {place}?")
  String whoMayOn(String place);

  @Message("Ask before you take pictures. The answer is the one that a picture would get.")
  String whoMayLead();

  @Message("Place")
  String place();

  @Message("Written permission is for the places that the form names, and for no other.")
  String placeHint();

  @Message("Choose a place")
  String choosePlace();

  @Message(
      "{#switch state}{#case 'NOT_APPROVED'}The Headteacher has not approved this place. Nothing of"
          + " anybody may go there until then.{#case 'SUSPENDED'}The Headteacher has suspended this"
          + " place. Nothing of anybody may go there.{#else}The Headteacher’s approval of this"
          + " place has run out by that day. Nothing of anybody may go there until it is approved"
          + " again.{/switch}")
  String placeState(String state);

  @Message("Class")
  String className();

  @Message("All classes")
  String allClasses();

  @Message("Day")
  String day();

  @Message("Empty means today.")
  String dayHint();

  @Message("What will you take?")
  String kind();

  @Message("Photos")
  String photos();

  @Message("Videos")
  String videos();

  @Message("With the first name beside it")
  String firstName();

  @Message("A name beside a picture needs a permission of its own. Never a full name.")
  String firstNameHint();

  @Message("Show the list")
  String show();

  @Message("Ask for another list")
  String again();

  @Message("Print")
  String print();

  @Message("Never leave a child out because of this list.")
  String neverLeaveOut();

  @Message(
      "Let everybody take part. Take the picture so that it shows only those who may be shown.")
  String takePart();

  @Message(
      "Do not ask a child or family why. The office will. Keep the paper safe, and shred it"
          + " afterwards.")
  String doNotAsk();

  @Message("Name")
  String name();

  @Message("Answer")
  String answer();

  @Message("{#switch state}{#case 'MAY'}May{#case 'MAY_NOT'}May not{#else}Ask the office{/switch}")
  String state(String state);

  @Message("{#switch state}{#case 'MAY'}✓{#case 'MAY_NOT'}✕{#else}?{/switch}")
  String sign(String state);

  @Message("has a twin here: look twice")
  String twin();

  @Message("{may} may · {mayNot} may not{#if ask > 0} · {ask} ask the office{/if}")
  String counts(long may, long mayNot, long ask);

  @Message(
      "{#if video}Videos{#else}Photos{/if}{#if firstName}, with the first name{#else}, without"
          + " names{/if} · {day}")
  String about(boolean video, boolean firstName, String day);

  @Message("Each pupil and whether they may be shown")
  String caption();

  @Message("Nobody is on roll in this class on that day. Choose another class.")
  String nobody();

  @Message("There is no place yet. The office proposes places, the Headteacher approves them.")
  String noPlace();

  @Message("Press visit list")
  String press();

  @Message("Who may be in pictures for {place}")
  String pressOn(String place);

  @Message(
      "Only pupils whose written permission covers this place on that day. Nobody else may be in the"
          + " picture. The list has first names only, with the beginning of the family name where"
          + " two are alike.")
  String pressLead();

  @Message(
      "There is no place for press or broadcast yet. The office proposes it, the Headteacher"
          + " approves it.")
  String noPress();

  @Message("Nobody may be in pictures for this place on that day.")
  String noneMay();

  @Message("{count} of {all} may be in pictures")
  String pressCount(long count, int all);

  @Message("Pupils who may be in pictures")
  String pressCaption();

  @Message("Here")
  String here();

  @Message(
      "The press may ask for names. A name needs its own permission: ask for another list, with the"
          + " first name.")
  String pressNames();

  @Message(
      "Keep this list safe. Do not hand it over to the press or leave it lying about. Shred it"
          + " afterwards.")
  String pressKeep();

  @Message("two are called so: ask the office which one it is")
  String pressAlike();
}
