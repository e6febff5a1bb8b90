package school.gatehouse.web.place;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to editors: what may be posted, where it is, what comes down. */
@MessageBundle("place")
public interface PlaceWords {

  @Message("Post pictures")
  String post();

  @Message(
      "Choose a place. You see only what may go there at this moment: every child in it has written"
          + " permission for this place.")
  String postHelp();

  @Message(
      "There is no place yet. The office proposes one and the Headteacher approves it; then it"
          + " appears here.")
  String noPlaces();

  @Message(
      "{#switch category}{#case 'WEBSITE'}Website{#case 'LEARNING_PLATFORM'}Learning platform{#case"
          + " 'VIDEO_PLATFORM'}Video platform{#case 'NEWSLETTER'}Newsletter{#case"
          + " 'PROSPECTUS_AND_MARKETING'}Prospectus and marketing{#case 'SOCIAL_MEDIA'}Social"
          + " media{#case 'PRESS_AND_BROADCAST'}Press and broadcast{#case"
          + " 'DISPLAY'}Display{#else}{category}{/switch}")
  String category(String category);

  @Message("Not approved by the Headteacher: nothing may be posted here.")
  String notApproved();

  @Message("{count} to tell us about")
  String toTell(int count);

  @Message("All places")
  String allPlaces();

  @Message("Where are these now?")
  String whereNow();

  @Message(
      "You have taken these files. Until you say where they are, we treat them as posted. If a"
          + " parent changes their mind, you will be asked to take them down.")
  String whereNowHelp();

  @Message("There is no file of which we do not know where it is.")
  String nothingToTell();

  @Message(
      "Take it down now. It may not be posted here: a permission has ended, or there never was one."
          + " When it is down, say so on this page.")
  String takeItDownNow();

  @Message("Say where it is")
  String sayWhere();

  @Message("Ready to post")
  String ready();

  @Message(
      "Nothing is ready for this place. Pictures appear here when a teacher has sent them for this"
          + " place and everybody in them is cleared.")
  String nothingReady();

  @Message("Picture {code}")
  String code(String code);

  @Message("May be posted until {when}")
  String until(String when);

  @Message("Posted")
  String posted();

  @Message("Taken, not yet told")
  String taken();

  @Message("More pictures")
  String more();

  @Message("Words to use")
  String words();

  @Message("These words were looked at for names. If you change them, leave out every name.")
  String wordsHelp();

  @Message("No words were sent with it. Do not add names.")
  String noWords();

  @Message(
      "{#switch naming}{#case 'NONE'}No name may stand beside it.{#case 'FIRST_NAME'}First names"
          + " may stand beside it, if they are in the words above.{#else}The name stands for"
          + " itself.{/switch}")
  String naming(String naming);

  @Message("Get the file")
  String download();

  @Message(
      "From that moment we treat it as posted here. The file starts with gatehouse-{code}, so that"
          + " you find it again.")
  String downloadHelp(String code);

  @Message(
      "This picture may not be posted here now. If you have posted it, take it down and tell us"
          + " under Take-downs. If you have not, choose “It was not used”.")
  String noLonger();

  @Message("What happened to it?")
  String what();

  @Message("I have posted it")
  String isPosted();

  @Message("It was not used")
  String notUsed();

  @Message("Delete the file from your computer and phone.")
  String notUsedHelp();

  @Message("Address of the post or page")
  String url();

  @Message("For example https://www.example.org/news. With it we can check that it is gone later.")
  String urlHelp();

  @Message("Or where, in words")
  String where();

  @Message("For example: newsletter of 3 May, page 2")
  String whereHelp();

  @Message("On which day?")
  String day();

  @Message("Leave it empty if it was today.")
  String dayHelp();

  @Message("Save")
  String save();

  @Message("Choose what happened to it.")
  String chooseWhat();

  @Message("Give the address, or say in words where it is.")
  String needWhere();

  @Message("The address has to start with https:// or http://")
  String badUrl();

  @Message("Give the day as day, month and year. It cannot be in the future.")
  String badDay();

  @Message("It was not released for this place before {day}. Give the day on which you posted it.")
  String tooEarly(String day);

  @Message("Take-downs")
  String takedowns();

  @Message(
      "These are out there without permission. Take them down first, then tell us. Every place has"
          + " its own task.")
  String takedownsHelp();

  @Message("To take down now")
  String open();

  @Message("Nothing has to come down. When a parent changes their mind, it appears here at once.")
  String nothingOpen();

  @Message("Not yet looked at by a second person")
  String doneList();

  @Message(
      "One person has said that it is down, or that it cannot be called back. Somebody else looks,"
          + " and says whether it is so.")
  String doneListHelp();

  @Message("Nothing waits for a second look.")
  String nothingDone();

  @Message("Everything that has to come down or has come down")
  String allTakedowns();

  @Message("Cannot be called back")
  String irretrievable();

  @Message("These were printed or passed on. They stay listed, so that you can answer a parent.")
  String irretrievableHelp();

  @Message("Down, and seen by two people")
  String verified();

  @Message("Overdue")
  String overdue();

  @Message("Overdue by {place:span(days, hours)}")
  String overdueBy(long days, long hours);

  @Message("{place:span(days, hours)} left")
  String left(long days, long hours);

  @Message("Deadline")
  String deadline();

  @Message(
      "{#if days == 0 && hours == 0}less than an hour{#else}{#if days > 0}{days} day{#if days !="
          + " 1}s{/if} {/if}{hours} hour{#if hours != 1}s{/if}{/if}")
  String span(long days, long hours);

  @Message("Where")
  String whereLabel();

  @Message("Nobody has said yet where. Look for the file gatehouse-{code}.")
  String whereUnknown(String code);

  @Message("Without permission for")
  String uncoveredFor();

  @Message("Posted on")
  String postedOn();

  @Message("Put there by")
  String by();

  @Message("the website’s own system")
  String machine();

  @Message(
      "{#switch state}{#case 'IRRETRIEVABLE'}Cannot be called back, says{#else}Taken down"
          + " by{/switch}")
  String confirmedBy(String state);

  @Message("Was still there")
  String stillThereFact();

  @Message("{who} had said on {when} that it was down.")
  String hadSaidDown(String who, String when);

  @Message("{who} had said on {when} that it cannot be called back.")
  String hadSaidCannot(String who, String when);

  @Message("The picture that has to come down")
  String pictureOf();

  @Message("File")
  String file();

  @Message("gatehouse-{code}")
  String fileName(String code);

  @Message("Second look by")
  String verifiedBy();

  @Message("Note")
  String note();

  @Message("The address was opened and the picture is gone.")
  String urlWasChecked();

  @Message("Nobody has opened the address to check.")
  String urlWasNotChecked();

  @Message("Tell us it is down")
  String confirm();

  @Message("Look a second time")
  String verify();

  @Message("Is it down?")
  String isItDown();

  @Message("Yes, it is down")
  String isDown();

  @Message("Deleted from the page, the post and everything that shared it.")
  String isDownHelp();

  @Message("It cannot be called back")
  String cannot();

  @Message("Printed and handed out, sent by e-mail, or on a page that is not ours.")
  String cannotHelp();

  @Message("I have opened the address, and the picture is gone")
  String iChecked();

  @Message("What did you do?")
  String noteLabel();

  @Message("For example: post deleted; asked the newspaper to remove it. No names of children.")
  String noteHelp();

  @Message("Choose whether it is down.")
  String chooseDown();

  @Message("Say why it cannot be called back. A second person reads it.")
  String whyNot();

  @Message("Say what you did. There is no address that could be opened.")
  String sayWhatYouDid();

  @Message("Open the address and tick that the picture is gone, or say what you did.")
  String proof();

  @Message("Is it really gone?")
  String reallyGone();

  @Message(
      "The school’s rule: a second person looks. Open the address yourself, in a private window,"
          + " and look for the picture.")
  String reallyGoneHelp();

  @Message("Can it really not be called back?")
  String reallyNot();

  @Message(
      "The school’s rule: a second person looks. Read the reason. If somebody can still take it"
          + " down, say so: then it has to come down.")
  String reallyNotHelp();

  @Message("What did you see?")
  String seenLabel();

  @Message("It is gone")
  String itIsGone();

  @Message("It is still there")
  String itIsThere();

  @Message("Then it has to come down again, with the deadline that it had.")
  String itIsThereHelp();

  @Message("It cannot be called back")
  String itCannot();

  @Message("It can be taken down after all")
  String itCan();

  @Message("Where and how did you look?")
  String lookedLabel();

  @Message("Needed if it is still there. No names of children.")
  String lookedHelp();

  @Message("Choose what you saw.")
  String chooseSeen();

  @Message("Say where you saw it, so that it can be taken down.")
  String whereSeen();

  @Message("Have you found it again?")
  String foundAgain();

  @Message("Say so, and it has to come down again.")
  String foundAgainHelp();

  @Message("Where did you see it?")
  String whereSeenLabel();

  @Message("You said so yourself. Somebody else has to look.")
  String somebodyElse();

  @Message(
      "{#switch key}{#case 'told'}Thank you. We know where it is.{#case 'unused'}Noted: it was not"
          + " used. Please delete the file.{#case 'down'}Thank you. Now a second person has to"
          + " look.{#case 'cannot'}Noted: it cannot be called back. Now a second person has to"
          + " look.{#case 'verified'}Noted: two people have seen the same.{#case 'reopened'}Noted:"
          + " it is still there. Take it down now.{#else}{/switch}")
  String done(String key);
}
