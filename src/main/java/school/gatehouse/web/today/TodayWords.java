package school.gatehouse.web.today;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where everybody arrives. */
@MessageBundle("today")
public interface TodayWords {

  @Message("Today")
  String title();

  @Message("What waits for you, counted just now.")
  String lead();

  @Message("Nothing needs you today.")
  String nothing();

  @Message("Nothing to do here")
  String calm();

  @Message("No")
  String none();

  @Message("Everything you can do")
  String everything();

  @Message("{hours} hours left of 72 to report a breach")
  String hours(String hours);

  @Message("The 72 hours to report a breach are over")
  String late();

  @Message(
      """
      {#switch key}\
      {#case 'INCIDENTS_OPEN'}{#if count == 1}incident{#else}incidents{/if} without cover\
      {#case 'TAKEDOWNS_OVERDUE'}{#if count == 1}take-down{#else}take-downs{/if} overdue\
      {#case 'TAKEDOWNS_OPEN'}{#if count == 1}take-down{#else}take-downs{/if} to do\
      {#case 'SECOND_LOOKS_WAITING'}{#if count == 1}take-down{#else}take-downs{/if} to look at a second time\
      {#case 'FILES_TO_TELL'}{#if count == 1}file{#else}files{/if} to tell us about\
      {#case 'STOPS_TO_LIFT'}{#if count == 1}stop{#else}stops{/if} to look at\
      {#case 'HOLDS_TO_REVIEW'}{#if count == 1}hold{#else}holds{/if} to review\
      {#case 'PLACES_TO_APPROVE'}{#if count == 1}place{#else}places{/if} to approve\
      {#case 'REPORTS_WAITING'}{#if count == 1}picture{#else}pictures{/if} reported\
      {#case 'REVIEWS_WAITING'}{#if count == 1}picture{#else}pictures{/if} to review\
      {#case 'EXCEPTIONS_WAITING'}{#if count == 1}exception{#else}exceptions{/if} to answer\
      {#case 'FORMS_TO_VERIFY'}{#if count == 1}form{#else}forms{/if} to compare\
      {#case 'MY_PICTURES_UNSAID'}{#if count == 1}picture{#else}pictures{/if} where you have to say who is shown\
      {#case 'MY_PICTURES_IN_REVIEW'}{#if count == 1}picture{#else}pictures{/if} of yours in review\
      {#case 'MY_PICTURES_REFUSED'}{#if count == 1}picture{#else}pictures{/if} refused\
      {#case 'PUPILS_WITHOUT_ANSWER'}{#if count == 1}pupil{#else}pupils{/if} without an answer\
      {#case 'PERMISSIONS_ENDING'}{#if count == 1}pupil{#else}pupils{/if} whose permission ends soon\
      {#case 'PUPILS_JOINING'}{#if count == 1}pupil{#else}pupils{/if} joining\
      {#case 'TRAIL_TODAY'}{#if count == 1}entry{#else}entries{/if} in the trail today\
      {/switch}""")
  String need(String key, int count);

  @Message(
      """
      {#switch key}\
      {#case 'INCIDENTS_OPEN'}Something was live without permission. Decide whether it is a breach; report it if it must be.\
      {#case 'TAKEDOWNS_OVERDUE'}The policy gives each take-down a deadline. Ask why these are late.\
      {#case 'TAKEDOWNS_OPEN'}Take the picture down, then say so, or say that it cannot be called back.\
      {#case 'SECOND_LOOKS_WAITING'}Somebody said that it is down or cannot be called back. Look whether it is so.\
      {#case 'FILES_TO_TELL'}You or a colleague took these files. Say where they are, or that they were not used.\
      {#case 'STOPS_TO_LIFT'}A stopped pupil or picture stays stopped until you look into it.\
      {#case 'HOLDS_TO_REVIEW'}The review day has come. A hold stays until a named person ends it.\
      {#case 'PLACES_TO_APPROVE'}Nothing is published in a place that the Headteacher has not approved.\
      {#case 'REPORTS_WAITING'}Somebody wants these taken down. They stay hidden until you decide.\
      {#case 'REVIEWS_WAITING'}Somebody other than the sender has to settle these.\
      {#case 'EXCEPTIONS_WAITING'}One person has proposed to publish it all the same. You are the second.\
      {#case 'FORMS_TO_VERIFY'}A second person compares the answers with the paper. Until then they permit nothing.\
      {#case 'MY_PICTURES_UNSAID'}No picture goes anywhere until somebody has said who is in it.\
      {#case 'MY_PICTURES_IN_REVIEW'}A colleague has to look at these a second time.\
      {#case 'MY_PICTURES_REFUSED'}Sent in the last 30 days. Open them to see what would help.\
      {#case 'PUPILS_WITHOUT_ANSWER'}No answer is never a yes. Send the form home again.\
      {#case 'PERMISSIONS_ENDING'}Ends within 60 days. Ask for a new form in good time.\
      {#case 'PUPILS_JOINING'}Send the form before the first day. Until then nothing of them is published.\
      {#case 'TRAIL_TODAY'}Every change is written down, and nothing is ever deleted.\
      {/switch}""")
  String help(String key);
}
