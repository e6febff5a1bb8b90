package school.gatehouse.web.head;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about places and the Head's approval. */
@MessageBundle("approval")
public interface PlaceWords {

  @Message("Only those that wait for the Headteacher.")
  String onlyWaiting();

  @Message("All places")
  String all();

  @Message("Places")
  String title();

  @Message(
      "Every place where the school shows pictures or work of pupils is approved by the Headteacher"
          + " first. Nothing goes to a place that is not approved, or whose review is overdue.")
  String policy();

  @Message("No place has been proposed yet.")
  String empty();

  @Message("Propose the first one: the school website, say. Then the Headteacher approves it.")
  String emptyHelp();

  @Message("Propose a place")
  String propose();

  @Message(
      "{#switch key}{#case 'approved'}The place is approved.{#case 'suspended'}The place is"
          + " suspended. Nothing new goes there, and what is live there is being taken down."
          + "{#case 'included'}Recorded which notices include the place.{#case 'proposed'}The place"
          + " is proposed. The Headteacher can approve it now.{#else}{/switch}")
  String done(String key);

  @Message("All places, what needs the Headteacher first")
  String caption();

  @Message("Place")
  String place();

  @Message("State")
  String state();

  @Message("Approved until")
  String reviewOn();

  @Message("Review")
  String reviewDay();

  @Message("Until {day}")
  String until(String day);

  @Message(
      "{#switch state}{#case 'PROPOSED'}Waits for approval{#case 'APPROVED'}Approved"
          + "{#case 'SUSPENDED'}Suspended{#else}Review overdue{/switch}")
  String stateOf(String state);

  @Message(
      "{#switch category}{#case 'WEBSITE'}Website{#case 'LEARNING_PLATFORM'}Learning platform"
          + "{#case 'VIDEO_PLATFORM'}Video platform{#case 'NEWSLETTER'}Newsletter"
          + "{#case 'PROSPECTUS_AND_MARKETING'}Prospectus and marketing"
          + "{#case 'SOCIAL_MEDIA'}Social media{#case 'PRESS_AND_BROADCAST'}Press and"
          + " broadcast{#else}Display in school{/switch}")
  String category(String category);

  @Message(
      "{#switch audience}{#case 'PUBLIC'}Anybody can see it{#case 'SCHOOL_COMMUNITY'}Families and"
          + " staff can see it{#else}Only staff and pupils can see it{/switch}")
  String audience(String audience);

  @Message("Back to all places")
  String back();

  @Message("Kind")
  String kind();

  @Message("Who can see it")
  String seenBy();

  @Message("Address")
  String address();

  @Message("Nobody has given one. Ask who proposed the place before you approve it.")
  String noAddress();

  @Message("Why it is suspended")
  String because();

  @Message("The review is overdue. Nothing goes there until the Headteacher approves it again.")
  String overdue();

  @Message("Approve")
  String approve();

  @Message("Approve {name}")
  String approveTitle(String name);

  @Message(
      "Every use of a social networking site as part of a school service is approved by the"
          + " Headteacher first. Look at who can see it, and who looks after it.")
  String approveHelp();

  @Message("Look at it again on")
  String reviewAgain();

  @Message("It stays approved up to and including this day.")
  String reviewHelp();

  @Message("Suspend")
  String suspend();

  @Message("Suspend {name}")
  String suspendTitle(String name);

  @Message(
      "Nothing goes there from this moment on. What is live there has to come down. Approving it"
          + " again later brings nothing back by itself.")
  String suspendHelp();

  @Message("Why?")
  String reason();

  @Message("Everybody in school can read it. Do not write names of children.")
  String reasonHelp();

  @Message("Suspend this place now")
  String suspendNow();

  @Message("Notices")
  String notices();

  @Message("Include {name} in notices")
  String noticesTitle(String name);

  @Message(
      "A permission covers a place only if the form named it. Where a form meant this place in"
          + " other words, the Headteacher or the data protection officer can record that it"
          + " includes it.")
  String noticesHelp();

  @Message("These notices include it already")
  String included();

  @Message("No notice names or includes this place yet.")
  String notIncluded();

  @Message("Which notices include it too?")
  String which();

  @Message("There is no other notice.")
  String noOther();

  @Message("{title}, version {version} ({language})")
  String notice(String title, int version, String language);

  @Message("Why is it meant by their words? It is kept for the data protection officer.")
  String includeHelp();

  @Message("Record that they include it")
  String include();

  @Message("Name")
  String name();

  @Message("As people call it: School website, Friday newsletter.")
  String nameHelp();

  @Message(
      "Its web address, beginning with https://. For a place that is not on the web, say in words"
          + " where it is: notice board in the entrance hall.")
  String addressHelp();

  @Message("What kind of place is it?")
  String whichKind();

  @Message("Who can see what is shown there?")
  String whoSees();

  @Message("Choose")
  String choose();

  @Message("Say why.")
  String noReason();

  @Message("Choose at least one notice.")
  String noNotice();

  @Message("Give the place a name.")
  String noName();

  @Message("Choose what kind of place it is.")
  String noCategory();

  @Message("Choose who can see it.")
  String noAudience();
}
