package school.gatehouse.web.head;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the Head being away. */
@MessageBundle("away")
public interface AbsenceWords {

  @Message("When the Headteacher is away")
  String title();

  @Message(
      "Misuse is reported to the Headteacher, in their absence to the Deputy. While the Headteacher"
          + " is marked as away, the Deputy can do everything that the Headteacher can.")
  String policy();

  @Message(
      "{#switch key}{#case 'away'}{#if isHead}You are marked as away. The Deputy acts for you from"
          + " now on.{#else}The Headteacher is marked as away. The Deputy acts for them from now"
          + " on.{/if}{#case 'back'}{#if isHead}You are back. The Deputy no longer acts for"
          + " you.{#else}The Headteacher is marked as back. The Deputy no longer acts for"
          + " them.{/if}{#else}{/switch}")
  String done(String key, boolean isHead);

  @Message("The Headteacher is here.")
  String here();

  @Message("The Headteacher is away up to and including {day}. The Deputy acts for them.")
  String away(String day);

  @Message("{#if isHead}I am away{#else}The Headteacher is away{/if} up to and including")
  String until(boolean isHead);

  @Message(
      "{#if isHead}On the next day you are back by yourself. You can come back earlier at any"
          + " time.{#else}For a Headteacher who cannot say so themselves. On the next day they are"
          + " back by themselves, and they can come back earlier at any time.{/if} A year at most.")
  String untilHelp(boolean isHead);

  @Message("{#if isHead}I am away{#else}Mark the Headteacher as away{/if}")
  String leave(boolean isHead);

  @Message("{#if isHead}I am back{#else}The Headteacher is back{/if}")
  String back(boolean isHead);

  @Message(
      "Only the Headteacher or an administrator can change this, and nobody who acts for the"
          + " Headteacher.")
  String others();

  @Message("Say up to which day.")
  String noDay();

  @Message("This day has passed.")
  String past();

  @Message("This is more than a year away. Take an earlier day and mark it again then.")
  String tooFar();

  @Message("You are marked as away up to and including {day}. The Deputy acts for you.")
  String youAreAway(String day);

  @Message("The Headteacher is away up to and including {day}. You act for them.")
  String youAct(String day);

  @Message("Change this")
  String change();

  @Message("Look at this")
  String look();
}
