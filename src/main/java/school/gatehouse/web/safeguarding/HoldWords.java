package school.gatehouse.web.safeguarding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about holds and restrictions. */
@MessageBundle("hold")
public interface HoldWords {

  @Message("Only those whose day of review has come.")
  String onlyDue();

  @Message("All holds and restrictions")
  String all();

  @Message("Safeguarding")
  String title();

  @Message(
      "A hold or a restriction outranks every permission. The safeguarding lead and the Headteacher"
          + " see this page, and the Deputy while the Headteacher is marked as away. Each look is"
          + " written down. The office reads that a pupil is held and to speak to the safeguarding"
          + " lead; teachers and the website learn nothing at all.")
  String policy();

  @Message("Set a hold or restriction")
  String set();

  @Message(
      "{#switch key}{#case 'set'}It is in force from its first day on. What is live with this pupil is"
          + " being taken down.{#case 'ended'}It has ended. Pictures that were stopped do not come"
          + " back by themselves.{#else}{/switch}")
  String done(String key);

  @Message("In force and to come")
  String current();

  @Message("No hold or restriction is in force.")
  String none();

  @Message("Ended")
  String over();

  @Message("Pupil")
  String pupil();

  @Message("What")
  String what();

  @Message("Days")
  String days();

  @Message("State")
  String state();

  @Message("{#switch kind}{#case 'SAFEGUARDING'}Safeguarding hold{#else}Legal restriction{/switch}")
  String kind(String kind);

  @Message(
      "{#switch state}{#case 'IN_FORCE'}In force{#case 'REVIEW_DUE'}In force, look at it"
          + " again{#case 'TO_COME'}To come{#else}Ended{/switch}")
  String stateOf(String state);

  @Message("From {day}")
  String from(String day);

  @Message("Ends after {day}")
  String endsAfter(String day);

  @Message("Look at it again on {day}")
  String lookAgain(String day);

  @Message("Set by {username}")
  String setBy(String username);

  @Message("Last day: {day}")
  String lastDay(String day);

  @Message("Ended by {username}")
  String endedBy(String username);

  @Message("Ended by itself")
  String endedByItself();

  @Message("Why it ended: {reason}")
  String because(String reason);

  @Message("End it")
  String end();

  @Message("for {name}")
  String endFor(String name);

  @Message("Find a pupil")
  String find();

  @Message("Name or part of it")
  String q();

  @Message("Search")
  String search();

  @Message("Nobody was found. Try a part of the name.")
  String nobody();

  @Message("There are more. Type more of the name.")
  String more();

  @Message("Pupils found")
  String found();

  @Message("Choose by class and date of birth: names can be alike.")
  String alike();

  @Message("Back to safeguarding")
  String back();

  @Message("Recorded of this pupil")
  String recorded();

  @Message("Nothing is recorded of this pupil.")
  String nothing();

  @Message("Which is it?")
  String which();

  @Message("Safeguarding hold")
  String hold();

  @Message("Stops everything until a named person ends it.")
  String holdHelp();

  @Message("Court or legal restriction")
  String restriction();

  @Message("Nobody can override it. It can end by itself if the order says so.")
  String restrictionHelp();

  @Message("Why?")
  String reason();

  @Message(
      "The safeguarding lead and the Headteacher can read it, and the Deputy while the Headteacher is"
          + " marked as away. Write what your successor needs to know.")
  String reasonHelp();

  @Message("From")
  String firstDay();

  @Message("Today, unless it begins later.")
  String firstDayHelp();

  @Message("Look at it again on")
  String until();

  @Message(
      "A day to look at it again. It stays in force after that day until you end it, unless it is a"
          + " restriction that ends by itself.")
  String untilHelp();

  @Message("Does it end by itself?")
  String endsByItself();

  @Message("For restrictions only: the day above is then its last day.")
  String endsHelp();

  @Message("This restriction ends by itself after that day")
  String ends();

  @Message("Number of the stored court order or letter")
  String evidence();

  @Message(
      "Can be left empty. If the office has stored the paper as evidence, ask the office for the long"
          + " number that Gatehouse gave it, and copy it here.")
  String evidenceHelp();

  @Message("Set it now")
  String setNow();

  @Message("End this for {name}?")
  String endTitle(String name);

  @Message(
      "From this moment on the pupil's permissions count again. Your name is kept with it. Pictures"
          + " that were stopped do not come back by themselves.")
  String endHelp();

  @Message("Why does it end?")
  String endReason();

  @Message(
      "For example: the court order has run out, or the danger is over and who agreed to that. Those"
          + " who see this page can read it.")
  String endReasonHelp();

  @Message("Say why it ends.")
  String noEndReason();

  @Message("End it now")
  String endNow();

  @Message("Say which of the two it is.")
  String noKind();

  @Message("Say why.")
  String noReason();

  @Message("Say from which day on.")
  String noFrom();
}
