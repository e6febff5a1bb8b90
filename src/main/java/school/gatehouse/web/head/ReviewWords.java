package school.gatehouse.web.head;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where somebody has to look at a picture. */
@MessageBundle("review")
public interface ReviewWords {

  @Message("Reviews")
  String title();

  @Message(
      "A person has to look at these before they can be published. It must be somebody who did not"
          + " send them in.")
  String policy();

  @Message("Nothing waits for a review.")
  String empty();

  @Message(
      "Items come here when a rule asks for a person: a name can be read, the same file was sent"
          + " before with other people, or it is not certain who is shown.")
  String emptyHelp();

  @Message(
      "{#switch key}{#case 'approved'}Approved. It is being decided again with your answer."
          + "{#case 'refused'}Refused. It will not be published there."
          + "{#case 'again'}Decided again with the facts of now.{#else}{/switch}")
  String done(String key);

  @Message(
      "{#switch unit}{#case 'days'}{count} days{#case 'day'}1 day{#case 'hours'}{count} hours"
          + "{#case 'hour'}1 hour{#else}less than an hour{/switch}")
  String age(String unit, long count);

  @Message("{age} ago")
  String ago(String age);

  @Message("Waiting for")
  String waiting();

  @Message("For")
  String forPlaces();

  @Message("You sent this in. Somebody else has to review it.")
  String own();

  @Message("A reviewer has refused it for this place. To approve it takes the refusal back.")
  String refusedHere();

  @Message("What reviewers have refused")
  String showRefused();

  @Message(
      "Reviewers have refused these for at least one place. They stay refused, also when they are"
          + " sent again, until a reviewer takes it back.")
  String refusedPolicy();

  @Message("Nothing is refused.")
  String noneRefused();

  @Message("Refused")
  String since();

  @Message("Sent in by you")
  String ownTag();

  @Message("More")
  String more();

  @Message("Back to all reviews")
  String back();

  @Message("The picture")
  String picture();

  @Message("Open the cleaned file")
  String openFile();

  @Message("There is no copy that could be shown. Refuse it, or ask for the file again.")
  String noPicture();

  @Message("What was said about it")
  String said();

  @Message("Sent in")
  String sentIn();

  @Message("Caption")
  String caption();

  @Message("Name on the page")
  String naming();

  @Message(
      "{#switch level}{#case 'FIRST_NAME'}First name{#case 'FULL_NAME'}Full name{#else}No"
          + " name{/switch}")
  String namingOf(String level);

  @Message("Can a name be read or heard?")
  String namesVisible();

  @Message("Yes")
  String yes();

  @Message("No")
  String no();

  @Message("Who is shown")
  String people();

  @Message(
      "{#switch role}{#case 'SHOWN'}shown{#case 'AUTHOR'}made it{#case 'NAMED'}named"
          + "{#case 'HEARD'}can be heard{#else}in it{/switch}")
  String role(String role);

  @Message("Born {day}")
  String born(String day);

  @Message("Possibly")
  String possibly();

  @Message("Nobody could be recognised, not even by someone who knows them.")
  String nobody();

  @Message("The sender is not sure who is shown.")
  String notSure();

  @Message(
      "{#switch kind}{#case 'STAFF'}Staff{#case 'ADULT'}Other adults{#case 'VISITING_CHILD'}Children"
          + " of another school{#case 'BACKGROUND'}Small in the background{#else}Poster or drawing"
          + "{/switch}: {count}")
  String others(String kind, int count);

  @Message("Found in the file")
  String findings();

  @Message("Nothing was found in the file that matters here.")
  String noFindings();

  @Message("Hidden details are removed before anything is published.")
  String findingsHelp();

  @Message("What is missing")
  String missing();

  @Message(
      "{#switch verdict}{#case 'ALLOW'}May go now{#case 'DENY'}May not go{#else}Needs a"
          + " person{/switch}")
  String verdict(String verdict);

  @Message("Because of {name}.")
  String because(String name);

  @Message("The facts have changed since this was last decided.")
  String outOfDate();

  @Message("Decide again")
  String again();

  @Message("The file has been deleted in the meantime. Ask for it to be sent again.")
  String gone();

  @Message("Your answer")
  String answer();

  @Message("For which places?")
  String which();

  @Message("What do you say?")
  String outcome();

  @Message("Approve")
  String approve();

  @Message(
      "It settles exactly what is listed above, for these people and this text. If anything changes,"
          + " you are asked again.")
  String approveHelp();

  @Message("Refuse")
  String refuse();

  @Message("It stays refused, also when the file is sent again, until a reviewer takes it back.")
  String refuseHelp();

  @Message("Why?")
  String reason();

  @Message("One sentence is enough. It is kept with the decision. Do not write names.")
  String reasonHelp();

  @Message("Save my answer")
  String save();

  @Message("It is not certain who is shown")
  String needsPeople();

  @Message(
      "This cannot be approved. Ask somebody who knows the children, then fix who is shown. You can"
          + " also refuse it.")
  String needsPeopleHelp();

  @Message("Fix who is shown")
  String fix();

  @Message("The picture before it was cropped or covered has been deleted. Refuse the copy.")
  String beforeGone();

  @Message("These are in the picture before and must not be known in the copy:")
  String takenOut();

  @Message("What speaks against the picture before:")
  String againstBefore();

  @Message("Refused pictures that are much like it")
  String alike();

  @Message(
      "It may be an edited copy of one of these. That is for you to judge: it decides nothing by"
          + " itself.")
  String alikeHelp();

  @Message("{#if same}The same file{#else}Looks alike{/if}")
  String alikeHow(boolean same);

  @Message("Have you compared the two pictures?")
  String compare();

  @Message("I have compared them. Nobody who was taken out can be recognised.")
  String compared();

  @Message("Needed to approve a copy. Look for reflections, shadows, clothes with names.")
  String comparedHelp();

  @Message("Compare the two pictures first.")
  String notCompared();

  @Message("Choose at least one place.")
  String noPlace();

  @Message("Say whether you approve or refuse it.")
  String noOutcome();

  @Message("Say why.")
  String noReason();
}
