package school.gatehouse.web.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a signed form is recorded, compared or found not valid. */
@MessageBundle("form")
public interface FormWords {

  @Message("Record a form")
  String title();

  @Message("Whose form is it? Choose all children that the same paper is about.")
  String lead();

  @Message("Another child on the same paper")
  String addChild();

  @Message("Which wording did they sign?")
  String notice();

  @Message("The title and version are printed on the form.")
  String noticeHint();

  @Message("Use this wording")
  String useNotice();

  @Message("There is no wording yet. Add a notice first: it says what parents are asked for.")
  String noNotice();

  @Message("Add a notice")
  String addNotice();

  @Message("The paper")
  String paperTitle();

  @Message("Scan or photograph of the signed form")
  String paper();

  @Message(
      "PDF or picture (JPEG, PNG, TIFF, WebP or HEIC), or a whole e-mail as it was saved. It is kept"
          + " byte for byte, and every look at it is written down.")
  String paperHint();

  @Message("The paper is kept. You do not have to choose it again.")
  String paperKept();

  @Message("Choose another file instead")
  String otherPaper();

  @Message("What sort of paper is it?")
  String kind();

  @Message(
      "{#switch kind}{#case 'SCAN'}Signed form{#case 'LETTER'}Letter{#case 'EMAIL'}E-mail from"
          + " a registered address{#else}{kind}{/switch}")
  String kindOf(String kind);

  @Message("I have no paper. Record it all the same; it permits nothing until there is one.")
  String withoutPaper();

  @Message("Who signed, and when?")
  String signedTitle();

  @Message("Who signed for {name}?")
  String by(String name);

  @Message("Choose who signed")
  String chooseBy();

  @Message("The child signed alone")
  String child();

  @Message("Signed on")
  String signedOn();

  @Message("Counts from")
  String validFrom();

  @Message("Leave it empty if it counts from the day of signing.")
  String validFromHint();

  @Message("Nothing new after")
  String publishUntil();

  @Message("Leave it empty if the form names no day: then it is 31 August after signing.")
  String publishUntilHint();

  @Message("Comes down after")
  String keepUntil();

  @Message("Leave it empty if the form names no day.")
  String keepUntilHint();

  @Message("What was ticked?")
  String answersTitle();

  @Message("For all permissions and all children")
  String all();

  @Message("Choose what is true of most. Then change only what is different.")
  String allHint();

  @Message(
      "{#switch answer}{#case 'GIVEN'}Yes{#case 'REFUSED'}No{#case 'BLANK'}Not"
          + " ticked{#else}{answer}{/switch}")
  String answer(String answer);

  @Message("as above")
  String asAbove();

  @Message("Only what is different")
  String outliers();

  @Message("Blank, unclear, both ticked or “ask me first” is not a yes: choose “Not ticked”.")
  String outliersHelp();

  @Message("Permission")
  String permission();

  @Message("{where}, {what}, {naming}")
  String cell(String where, String what, String naming);

  @Message("{permission}: {name}")
  String cellFor(String permission, String name);

  @Message("Record it")
  String record();

  @Message("Recorded")
  String recordedTitle();

  @Message("The form of {name} is recorded: {yes} yes, {no} no, {blank} not ticked.")
  String recorded(String name, long yes, long no, long blank);

  @Message(
      "{#if counting == all}{#if all == 1L}The yes counts from now on.{#else}Every yes counts from now"
          + " on.{/if}{#else if counting == 0L}No yes of it counts now.{#else}Only {counting} of {all}"
          + " yes count now.{/if}")
  String inForce(long counting, long all);

  @Message("These do not count, and nothing may be published on them:")
  String lost();

  @Message(
      "a no of {day} stands. It stands until there is a yes of the same person that was signed on a"
          + " later day and recorded after it.")
  String noStands(String day);

  @Message(
      "Pictures that were refused before stay refused. Open the child, then the picture, and press"
          + " “Decide again”.")
  String decideAgain();

  @Message("Nothing is recorded for {name}.")
  String notRecorded(String name);

  @Message("These are recorded already:")
  String already();

  @Message("Open {name}")
  String open(String name);

  @Message("Record another form")
  String another();

  @Message("Choose the paper, or tick that you have none.")
  String paperMissing();

  @Message("Choose who signed for {name}.")
  String byMissing(String name);

  @Message("Choose what is true of most permissions.")
  String allMissing();

  @Message("This is not a day. Write it as day, month and year.")
  String noDay();

  @Message("Write the day on which it was signed.")
  String signedOnMissing();

  @Message("A recorded form")
  String checkTitle();

  @Message("What was recorded")
  String keyed();

  @Message("Compare it")
  String compareTitle();

  @Message("You recorded this form. Somebody else has to compare it with the paper.")
  String compareOwn();

  @Message("Compare every answer, the names and the day with the paper.")
  String compareHelp();

  @Message("It is recorded as it was signed")
  String compare();

  @Message("Is it not valid?")
  String invalidTitle();

  @Message("Why is it not valid?")
  String reason();

  @Message(
      "Such as “signed by somebody who may not give permission”. From then on it permits nothing,"
          + " and what is live is taken down. It cannot be made valid again: record a new form.")
  String reasonHint();

  @Message("This form is not valid")
  String invalidate();

  @Message("Forms to compare")
  String uncheckedTitle();

  @Message(
      "Where the school asks for it, a form permits nothing until a second person has compared it"
          + " with its paper.")
  String uncheckedLead();

  @Message("No form waits for a second person.")
  String noneUnchecked();

  @Message("Recorded on {moment}.")
  String recordedOn(String moment);

  @Message("By you: somebody else compares it.")
  String byYou();

  @Message(
      "{#switch field}"
          + "{#case 'reason'}Why is it not valid?"
          + "{#case 'signedOn'}Signed on"
          + "{#case 'validFrom'}Counts from"
          + "{#case 'publishUntil'}Nothing new after"
          + "{#case 'keepUntil'}Comes down after"
          + "{#case 'file'}The paper"
          + "{#else}{/switch}")
  String field(String field);
}
