package school.gatehouse.web.trail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to those who check. */
@MessageBundle("trail")
public interface TrailWords {

  @Message("Trail")
  String title();

  @Message("Who did what, and when. Nothing in it can be changed. Your search is written down too.")
  String lead();

  @Message("Search")
  String search();

  @Message("From day")
  String from();

  @Message("To day")
  String to();

  @Message("What was done")
  String action();

  @Message("Everything")
  String everything();

  @Message("Who did it")
  String actor();

  @Message("Anybody")
  String anybody();

  @Message("Follow one pupil, picture or task")
  String about();

  @Message(
      "Its long number, as in the address of its page. Names are not in the trail. Leave the days"
          + " empty to see all of its time. With a pupil you see also what came down because of"
          + " them.")
  String aboutHelp();

  @Message("This is not a number of ours.")
  String badId();

  @Message("Give the day as day, month and year.")
  String badDay();

  @Message("This day is before the first one. Take an earlier first day or a later last day.")
  String backwards();

  @Message("{count} entries on this page")
  String found(int count);

  @Message("Nothing was written down that fits. Search for more days, or for everything.")
  String nothing();

  @Message("When")
  String when();

  @Message("About")
  String subject();

  @Message("Who")
  String who();

  @Message("Intact")
  String intact();

  @Message("Yes")
  String yes();

  @Message("No: changed")
  String no();

  @Message("As written")
  String asWritten();

  @Message("the service itself")
  String service();

  @Message("an account of another time")
  String unknownActor();

  @Message("a person")
  String person();

  @Message(
      "Of whom a hold or restriction is, only the safeguarding lead and the Headteacher may know. It"
          + " stands here without the pupil, and it does not appear where you follow a pupil.")
  String withheld();

  @Message("More entries")
  String more();

  @Message("Take away as a table (CSV)")
  String csv();

  @Message("Take away as written (JSON)")
  String json();

  @Message("What this proves, and what it does not")
  String proof();

  @Message(
      "For every entry on this page we have just taken its fingerprint (SHA-256) again and compared"
          + " it with the one that was stored. “Yes” means: this entry reads as it did when it was"
          + " written, and nobody has changed it by itself.")
  String proven();

  @Message(
      "It does not prove that no entry is missing, and it does not protect against somebody who can"
          + " write to the database past this program and stores a new fingerprint too. The entries"
          + " are not chained to each other yet. Keep regular exports elsewhere: an entry that is in"
          + " an old export and not here has been removed.")
  String notProven();

  @Message("All {count} entries on this page are intact.")
  String allIntact(int count);

  @Message("{count} entries on this page have been changed. Tell the administrator now.")
  String someChanged(long count);

  @Message("Find a pupil")
  String findPupil();

  @Message("The trail knows children by their number only. Each search by name is written down.")
  String findPupilLead();

  @Message("First name or family name")
  String nameOf();

  @Message("Find")
  String find();

  @Message("No pupil of this school has this name.")
  String noSuchPupil();

  @Message("Follow in the trail")
  String follow();

  @Message("Permissions at a moment")
  String permissions();

  @Message(
      "What was permitted for a pupil on a day, as it was known then. You see the states, not the"
          + " signed forms. Each look is written down.")
  String permissionsLead();

  @Message("Number of the pupil")
  String pupil();

  @Message("Day")
  String day();

  @Message("Time")
  String time();

  @Message(
      "For example 10:15. Without a time it is the end of that day. Leave both empty for this moment.")
  String timeHelp();

  @Message("Show")
  String show();

  @Message("Give the day too, or leave the time empty.")
  String needDay();

  @Message("This moment has not come yet: what will be known then, nobody knows now.")
  String future();

  @Message(
      "A permission alone is not a yes. A picture goes out only if, at that moment, nothing else"
          + " stands against it: whether the school has stopped the child or the picture, whether"
          + " the place is approved, and what is in the picture are asked each time, and are not"
          + " in this table.")
  String permissionAlone();

  @Message("As known on {when}")
  String asKnown(String when);

  @Message("Where")
  String category();

  @Message("What")
  String kind();

  @Message("State")
  String state();

  @Message("Places")
  String places();

  @Message("No form has asked for any permission yet.")
  String noPermissions();

  @Message("There is no pupil with this number at this school.")
  String noPupil();

  @Message(
      "{#switch kind}{#case 'PHOTO'}Photographs{#case 'VIDEO'}Videos and sound{#case 'WORK'}Their work{#else}Their name without a picture{/switch}")
  String kindOf(String kind);

  @Message(
      "{#switch naming}{#case 'NONE'}no name{#case 'FIRST_NAME'}first name{#else}full name{/switch}")
  String namingOf(String naming);

  @Message(
      "{#switch state}{#case 'GIVEN'}Given{#case 'PUPIL_REFUSED'}The pupil has refused{#case"
          + " 'REFUSED'}Refused{#case 'WITHDRAWN'}Taken back{#case 'OBJECTED'}Objected{#case"
          + " 'GUARDIANS_DISAGREE'}Guardians disagree{#case 'INVALIDATED'}Form not valid{#case"
          + " 'EVIDENCE_MISSING'}Signed form missing{#case 'EVIDENCE_UNVERIFIED'}Signed form not"
          + " compared yet{#case 'NOT_COVERED'}Not covered{#case 'CHANNEL_NOT_NAMED'}Place not"
          + " named{#case 'NOT_YET_VALID'}Not valid yet{#case 'EXPIRED'}Run out{#else}Never"
          + " asked or not answered{/switch}")
  String stateOf(String state);

  @Message("Incidents")
  String incidents();

  @Message(
      "Something was found published without permission. The data protection officer decides whether"
          + " it is a breach. What is likely to be a risk for people must be reported to the"
          + " Information Commissioner within 72 hours of being found.")
  String incidentsLead();

  @Message("To decide or to report")
  String open();

  @Message("Nothing to decide. When something is found without permission, it appears here.")
  String nothingOpen();

  @Message("Decided")
  String decided();

  @Message("Must be reported, and nobody has said yet that it was")
  String toReport();

  @Message("Where it is now")
  String whereabouts();

  @Message(
      "{#switch state}{#case 'LIVE'}It is still out there.{#case 'PRESUMED_LIVE'}Somebody took the file"
          + " and has not said where it is. We treat it as out there.{#case 'PLANNED'}It was planned and"
          + " is not out yet.{#case 'ENDED'}It has been taken down.{#else}It cannot be called back.{/switch}")
  String whereaboutsOf(String state);

  @Message("Look at its take-down")
  String seeTakedown();

  @Message("The picture that was found")
  String pictureOf();

  @Message("There is no picture to look at here: it is no longer kept, or it is no picture.")
  String noPicture();

  @Message("Decided by {who} on {when}.")
  String decidedBy(String who, String when);

  @Message("The time of the report {wrong}.")
  String reportedWrong(String wrong);

  @Message("Picture {code}")
  String code(String code);

  @Message("What happened")
  String cause();

  @Message(
      "{#switch cause}{#case 'PUBLISHED_WITHOUT_COVER'}It was live without permission.{#else}It was"
          + " live, and then it turned out that other people were shown.{/switch}")
  String causeOf(String cause);

  @Message("Place")
  String place();

  @Message("Seen at")
  String seenAt();

  @Message("Nobody has said where.")
  String nowhere();

  @Message("Found")
  String discovered();

  @Message("72 hours end")
  String clock();

  @Message("{hours} of 72 hours left")
  String hoursLeft(long hours);

  @Message("72 hours are over since {hours} hours")
  String hoursOver(long hours);

  @Message(
      "{#switch outcome}{#case 'NOT_A_BREACH'}Not a breach{#case 'NOT_NOTIFIABLE'}Breach, need not be"
          + " reported{#else}Breach, must be reported{/switch}")
  String outcome(String outcome);

  @Message("Decide")
  String decide();

  @Message("Look")
  String look();

  @Message("Is it a breach?")
  String isIt();

  @Message("No, it is not a breach")
  String notABreach();

  @Message("For example: nobody could be recognised, not even by someone who knows them.")
  String notABreachHelp();

  @Message("A breach that need not be reported")
  String notNotifiable();

  @Message("A risk for people is unlikely. Keep the reason: the Commissioner may ask for it.")
  String notNotifiableHelp();

  @Message("A breach that must be reported")
  String notifiable();

  @Message("Report it on the Information Commissioner’s own pages; Gatehouse does not send it.")
  String notifiableHelp();

  @Message("Reason")
  String reason();

  @Message("What was seen by whom, for how long, and why you decide so. No names of children.")
  String reasonHelp();

  @Message("Reported to the Commissioner on")
  String reportedOn();

  @Message(
      "Leave it empty until it has been reported; then decide again with the time. Until then it stays"
          + " open and the 72 hours go on.")
  String reportedOnHelp();

  @Message("Reported {when}")
  String reportedAt(String when);

  @Message("Save")
  String save();

  @Message("Choose what it is.")
  String choose();

  @Message("Give a reason.")
  String needReason();

  @Message("Give day and time.")
  String badTime();

  @Message("Only the data protection officer decides this.")
  String onlyDpo();

  @Message(
      "{#switch key}{#case 'classified'}Your decision is written down.{#case 'report'}Your decision is"
          + " written down. Report it now, then give the day and time here: the 72 hours go on.{#else}{/switch}")
  String done(String key);
}
