package school.gatehouse.web.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said in reports. */
@MessageBundle("reports")
public interface ReportWords {

  @Message("Whose permission ends soon")
  String ending();

  @Message("Nobody’s permission ends within 60 days.")
  String endingNothing();

  @Message(
      "Something that is permitted now ends within 60 days, and no newer form goes on with it. Send"
          + " the form home in good time.")
  String endingLead();

  @Message("Figures")
  String title();

  @Message("Permissions by class")
  String coverage();

  @Message("Who has given permission, who has not, and where a paper is missing.")
  String coverageHint();

  @Message("Pictures sent in this school year")
  String submissions();

  @Message("How many were sent each month, and what was answered.")
  String submissionsHint();

  @Message("When permission runs out")
  String forecast();

  @Message("How many pictures lose cover, and on which day.")
  String forecastHint();

  @Message("Who has not answered")
  String unanswered();

  @Message("Pupils without a yes or a no, by class, to print or to open in a spreadsheet.")
  String unansweredHint();

  @Message("Class")
  String className();

  @Message("All classes")
  String allClasses();

  @Message("Show")
  String show();

  @Message("Print")
  String print();

  @Message("The same figures as a table")
  String table();

  @Message("All figures")
  String back();

  @Message(
      "Only a permission that is given, with its paper, lets a picture out. Everything else is a no.")
  String coverageLead();

  @Message("Choose a class to see its pupils by name.")
  String coverageNames();

  @Message(
      "No notice asks for a permission yet, or no pupil is on roll. Add pupils and a notice first.")
  String coverageNothing();

  @Message("Share of pupils with permission, by class")
  String heatOfClasses();

  @Message("Each pupil and each permission")
  String heatOfPupils();

  @Message("{percent}%")
  String percent(long percent);

  @Message(
      "{#switch state}{#case 'given'}given{#case 'refused'}refused{#case 'expired'}run"
          + " out{#case 'missing'}paper missing{#else}unknown{/switch}")
  String state(String state);

  @Message(
      "{#switch state}{#case 'given'}✓{#case 'refused'}✕{#case 'expired'}○{#case"
          + " 'missing'}△{#else}?{/switch}")
  String sign(String state);

  @Message(
      "{#switch category}{#case 'WEBSITE'}Website{#case 'LEARNING_PLATFORM'}Learning"
          + " platform{#case 'VIDEO_PLATFORM'}Video platform{#case 'NEWSLETTER'}Newsletter{#case"
          + " 'PROSPECTUS_AND_MARKETING'}Prospectus and marketing{#case 'SOCIAL_MEDIA'}Social media{#case"
          + " 'PRESS_AND_BROADCAST'}Press{#else}Display{/switch}")
  String category(String category);

  @Message(
      "{#switch kind}{#case 'PHOTO'}photos{#case 'VIDEO'}videos{#case 'WORK'}pupil"
          + " work{#else}names alone{/switch}")
  String kind(String kind);

  @Message(
      "{#switch naming}{#case 'NONE'}no name{#case 'FIRST_NAME'}first name{#else}full"
          + " name{/switch}")
  String naming(String naming);

  @Message(
      "{given} of {all} given{#if refused > 0}, {refused} refused{/if}{#if expired > 0}, {expired}"
          + " run out{/if}{#if missing > 0}, {missing} paper missing{/if}{#if unknown > 0},"
          + " {unknown} unknown{/if}")
  String counts(long given, int all, long refused, long expired, long missing, long unknown);

  @Message("Pupils")
  String pupils();

  @Message("has a twin here")
  String twin();

  @Message("Name")
  String name();

  @Message("since {from}")
  String since(String from);

  @Message("pictures sent")
  String sent();

  @Message("Month")
  String month();

  @Message("Sent")
  String sentHead();

  @Message(
      "{#switch key}{#case 'allowed'}may go out{#case 'denied'}refused{#else}waits for a"
          + " review{/switch}")
  String verdict(String key);

  @Message("Answers, one for each place that was asked for")
  String verdicts();

  @Message("Answers by month")
  String submissionsChart();

  @Message(
      "Nothing has been sent in this school year yet. Teachers send pictures from their own page.")
  String submissionsNothing();

  @Message("A picture may be sent for several places, and each place has an answer of its own.")
  String submissionsLead();

  @Message("{count} {#if count == 1}picture loses{#else}pictures lose{/if} cover after {day}")
  String loses(int count, String day);

  @Message(
      "Counted as if nothing new is recorded. After that day nothing new may be published with"
          + " them. Ask for new forms in good time.")
  String forecastLead();

  @Message("Nothing runs out. {items} pictures of pupils may go out now.")
  String forecastNothing(int items);

  @Message("Pictures that lose cover, by day")
  String forecastChart();

  @Message("Last day")
  String lastDay();

  @Message("Pictures")
  String pictures();

  @Message("Pupils whose permission ends")
  String whosePermission();

  @Message("Places")
  String places();

  @Message("{place}: {items}")
  String inPlace(String place, int items);

  @Message("{count} {#if count == 1}pupil{#else}pupils{/if} without an answer")
  String unansweredCount(int count);

  @Message(
      "No answer is never a yes. Send the form home again, or ask on the phone for the paper; a yes on the phone never counts.")
  String unansweredLead();

  @Message("Everybody has answered.")
  String unansweredNothing();

  @Message("Open as a spreadsheet")
  String csv();

  @Message("Date of birth")
  String born();

  @Message("joins on {day}")
  String joins(String day);

  @Message("How fast pictures came down")
  String takedowns();

  @Message("Hours from the moment a picture had to come down until it was down.")
  String takedownsHint();

  @Message(
      "In this school year. The policy wants a picture down everywhere when a parent changes their"
          + " mind.")
  String takedownsLead();

  @Message("Nothing had to come down in this school year.")
  String takedownsNothing();

  @Message("hours: half came down sooner, half later")
  String medianHours();

  @Message("still open")
  String stillOpen();

  @Message("overdue")
  String overdue();

  @Message("down, but late")
  String late();

  @Message("cannot be called back")
  String notCalledBack();

  @Message("Take-downs by hours from opening to done")
  String takedownsChart();

  @Message("Down within")
  String downWithin();

  @Message("Take-downs")
  String takedownsHead();

  @Message(
      "{#if hours == 0}longer than {after} hours{#else if after == 0}1 hour{#else}{after} to"
          + " {hours} hours{/if}")
  String within(int after, int hours);

  @Message("Wider than this screen: move the drawing sideways. The table below says the same.")
  String scroll();
}
