package school.gatehouse.web.head;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about exceptions. */
@MessageBundle("exception")
public interface OverrideWords {

  @Message("Exceptions")
  String title();

  @Message(
      "Two people can answer together for a picture that is refused because of its camera or its"
          + " copyright. Nobody can make an exception from what a parent or a child has said.")
  String policy();

  @Message(
      "{#switch key}{#case 'proposed'}Proposed. A second person has to confirm it."
          + "{#case 'confirmed'}Confirmed. It has been decided again."
          + "{#case 'rejected'}Rejected. It stays refused.{#else}{/switch}")
  String done(String key);

  @Message("Waiting for the second person")
  String waiting();

  @Message("Nothing waits for a second person.")
  String noneWaiting();

  @Message("Refused for nothing else")
  String possible();

  @Message("No picture is refused only because of its camera or copyright.")
  String nonePossible();

  @Message("For {place}")
  String place(String place);

  @Message("Proposed by {who} on {time}")
  String proposedBy(String who, String time);

  @Message("Nobody was named.")
  String nobodyNamed();

  @Message("All exceptions")
  String all();

  @Message(
      "{#if outcome == 'CONFIRM'}This has been answered already: {who} confirmed it on {time}."
          + "{#else}This has been answered already: {who} rejected it on {time}. It stays"
          + " refused.{/if}")
  String answeredBy(String outcome, String who, String time);

  @Message(
      "This cannot be answered any more: the picture, the people in it or what is permitted has"
          + " changed since it was proposed. If it is still needed, somebody proposes it again.")
  String notAnyMore();

  @Message("Somebody who neither proposed it nor sent it in has to answer.")
  String notYou();

  @Message("Answer")
  String answer();

  @Message("Propose an exception")
  String propose();

  @Message("for {title}")
  String of(String title);

  @Message("Back to exceptions")
  String back();

  @Message("Why it is refused")
  String why();

  @Message("Why should it be published all the same?")
  String reason();

  @Message("What you know that the file does not say: whose camera it was, who gave the licence.")
  String reasonHelp();

  @Message(
      "The Headteacher or the Deputy has to confirm it. It counts for this picture, these people"
          + " and this text only.")
  String proposeHelp();

  @Message("What was proposed")
  String proposal();

  @Message("What do you say?")
  String outcome();

  @Message("Confirm")
  String confirm();

  @Message("You answer for it together with the person who proposed it.")
  String confirmHelp();

  @Message("Reject")
  String reject();

  @Message("Your words, if you want to add any")
  String words();

  @Message("Save my answer")
  String save();

  @Message("Say why.")
  String noReason();

  @Message("Say whether you confirm or reject it.")
  String noOutcome();

  @Message("Was a picture refused only because of its camera or its copyright?")
  String question();
}
