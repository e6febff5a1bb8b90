package school.gatehouse.web.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import school.gatehouse.consent.AnswerValue;
import school.gatehouse.consent.ConsentState;
import school.gatehouse.consent.form.Timeline;

/** What is said about pupils, their permissions and what happened. */
@MessageBundle("pupil")
public interface PupilWords {

  @Message("Only those who are not on roll yet, who comes first.")
  String onlyJoining();

  @Message("All pupils")
  String allPupils();

  @Message("Pupils")
  String title();

  @Message("Search by name, choose a class, or both.")
  String lead();

  @Message("Class")
  String className();

  @Message("All classes")
  String allClasses();

  @Message("Add a pupil")
  String add();

  @Message("No pupils yet. Add the first one.")
  String empty();

  @Message("{count} found")
  String count(int count);

  @Message("First name")
  String givenName();

  @Message("Family name")
  String familyName();

  @Message("Known as")
  String knownAs();

  @Message("Only if it is another name than the first name.")
  String knownAsHint();

  @Message("Date of birth")
  String dateOfBirth();

  @Message("Year group")
  String yearGroup();

  @Message("R for Reception, or 1 to 13.")
  String yearGroupHint();

  @Message("Number in your other system")
  String externalId();

  @Message("On roll from")
  String onRollFrom();

  @Message("Last day on roll")
  String onRollUntil();

  @Message("After this day nothing new of the child is published.")
  String onRollUntilHint();

  @Message("This is not a day. Write it as day, month and year.")
  String noDay();

  @Message("Save")
  String save();

  @Message("Change")
  String change();

  @Message("Change what is kept of this pupil")
  String changeTitle();

  @Message("A parent calls about this child")
  String call();

  @Message("Record a form")
  String record();

  @Message("Nothing of this child may be shown at present. Speak to the safeguarding lead.")
  String held();

  /** No name: titles stay in the browser's history. */
  @Message("One pupil")
  String onePupil();

  @Message("Whatever is given below: nothing may be shown now.")
  String heldInGrid();

  @Message("About the pupil")
  String about();

  @Message("Year")
  String year();

  @Message("On roll")
  String onRoll();

  @Message("Permissions")
  String permissions();

  @Message("Whose picture may go where, as it is now. Only “given” permits.")
  String permissionsNow();

  @Message("As it was at the end of {day}.")
  String permissionsOn(String day);

  @Message("Show another day")
  String on();

  @Message("Show")
  String show();

  @Message("Where and what")
  String whereAndWhat();

  @Message("Not asked")
  String notAsked();

  @Message("Add a notice first: it says what parents are asked for.")
  String noGrid();

  @Message(
      "{#switch state}{#case GIVEN}given{#case PUPIL_REFUSED}the child said no{#case"
          + " REFUSED}refused{#case WITHDRAWN}taken back{#case OBJECTED}objected{#case"
          + " GUARDIANS_DISAGREE}guardians disagree{#case INVALIDATED}form not valid{#case"
          + " EVIDENCE_MISSING}no scan{#case EVIDENCE_UNVERIFIED}not compared yet{#case"
          + " NOT_COVERED}not covered{#case CHANNEL_NOT_NAMED}place not named{#case"
          + " NOT_YET_VALID}not yet{#case EXPIRED}run out{#case UNKNOWN}no answer{/switch}")
  String state(ConsentState state);

  @Message("What happened")
  String timeline();

  @Message("Nothing yet. Record the form when it comes back signed.")
  String noTimeline();

  @Message(
      "{#switch type}{#case FORM}Form recorded{#case WITHDRAWN}Permission taken back"
          + "{#case OBJECTED}Objection{#case VERIFIED}Form compared by a second person"
          + "{#case INVALIDATED}Form found not valid{#case STOPPED}STOP pressed"
          + "{#case STOP_LIFTED}STOP lifted{#case RESPONSIBILITY}Parental responsibility recorded"
          + "{/switch}")
  String event(Timeline.Type type);

  @Message("By {who}.")
  String by(String who);

  @Message("Signed on {day}.")
  String signed(String day);

  @Message("Received on {day}.")
  String received(String day);

  @Message("Everything is taken back.")
  String allOfIt();

  @Message("About:")
  String partOfIt();

  @Message("Nothing new after {day}. Comes down after {keep}.")
  String ends(String day, String keep);

  @Message("Answers")
  String answers();

  @Message("{#switch answer}{#case GIVEN}Yes{#case REFUSED}No{#case BLANK}Not ticked{/switch}")
  String answer(AnswerValue answer);

  @Message("The scan")
  String scan();

  @Message("Scan of the form signed on {day}")
  String scanOf(String day);

  @Message("Open the paper")
  String openPaper();

  @Message("Every look at a paper is written down.")
  String scanHelp();

  @Message("No paper is attached: this form permits nothing.")
  String noScan();

  @Message("Compare it with the paper, or say that it is not valid")
  String checkForm();

  @Message("This form is not valid.")
  String invalid();

  @Message("A second person has compared it.")
  String verified();

  @Message("Pictures and work with this child")
  String pictures();

  @Message("This child was cropped or covered in it")
  String takenOut();

  @Message("Nothing has been sent in with this child.")
  String noPictures();

  @Message("Fix who is shown")
  String fix();

  @Message("Live in")
  String liveIn();

  @Message("Nowhere")
  String nowhere();

  @Message("Sent in on")
  String sentIn();

  @Message("Title")
  String pictureTitle();

  @Message(
      "{#switch key}{#case 'added'}The pupil is added. Now add who speaks for the child."
          + "{#case 'changed'}The change is saved.{#case 'guardian'}The guardian is saved."
          + "{#case 'checked'}The form is compared.{#case 'invalidated'}The form is not valid any"
          + " more.{#case 'fixed'}Who is shown is corrected.{#else}{/switch}")
  String done(String key);

  @Message(
      "{#switch field}"
          + "{#case 'givenName'}First name"
          + "{#case 'familyName'}Family name"
          + "{#case 'knownAs'}Known as"
          + "{#case 'dateOfBirth'}Date of birth"
          + "{#case 'yearGroup'}Year group"
          + "{#case 'className'}Class"
          + "{#case 'externalId'}Number in your other system"
          + "{#case 'onRollFrom'}On roll from"
          + "{#case 'onRollUntil'}Last day on roll"
          + "{#else}{/switch}")
  String field(String field);
}
