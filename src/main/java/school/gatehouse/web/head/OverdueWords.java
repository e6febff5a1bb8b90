package school.gatehouse.web.head;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about what has waited for too long. */
@MessageBundle("overdue")
public interface OverdueWords {

  @Message("Overdue")
  String title();

  @Message(
      "The Headteacher, the Deputy and the data protection officer all see this list, so that"
          + " nothing waits for one person alone.")
  String policy();

  @Message("Nothing is overdue.")
  String empty();

  @Message(
      "A review is overdue after {days} school day{#if days != 1}s{/if}, a take-down when its time"
          + " has run out, an incident after {hours} hour{#if hours != 1}s{/if}, a place when its"
          + " day of review has passed.")
  String rules(int days, long hours);

  @Message("Everything that is overdue")
  String all();

  @Message("What has waited for too long, the longest first")
  String caption();

  @Message("What")
  String what();

  @Message("Since")
  String since();

  @Message("What to do")
  String action();

  @Message(
      "{#switch kind}{#case 'PLACE_REVIEW'}A place needs its review{#case 'REVIEW'}A picture waits"
          + " for a review{#case 'TAKEDOWN'}Something has not been taken down{#else}An incident is"
          + " open{/switch}")
  String kind(String kind);

  @Message(
      "{#switch kind}{#case 'PLACE_REVIEW'}The Headteacher approves it again or suspends it."
          + "{#case 'REVIEW'}The Headteacher or a reviewer looks at it."
          + "{#case 'TAKEDOWN'}Whoever looks after the place takes it down and says so."
          + "{#else}The data protection officer decides what it is.{/switch}")
  String help(String kind);

  @Message("Overdue:")
  String word();

  @Message("Open")
  String open();

  @Message("Are you away soon? Say so, and the Deputy can do it.")
  String sayAway();

  @Message(
      "Is the Headteacher away? The Headteacher or an administrator marks it, and then the Deputy can"
          + " do it.")
  String away();
}
