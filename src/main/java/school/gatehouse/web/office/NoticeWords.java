package school.gatehouse.web.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import school.gatehouse.channel.Audience;
import school.gatehouse.channel.ChannelState;

/** What is said about wordings and the places that they name. */
@MessageBundle("notice")
public interface NoticeWords {

  @Message("Notices")
  String title();

  @Message(
      "A notice is the exact wording that parents are shown. A permission counts only for the places"
          + " that its notice names.")
  String lead();

  @Message("Add a notice")
  String add();

  @Message("No notice yet. Add the wording of your consent form.")
  String none();

  @Message("New version")
  String newVersion();

  @Message("Language: {language}. Places: {places}.")
  String about(String language, String places);

  @Message("Read the wording")
  String read();

  @Message("Title")
  String titleField();

  @Message("The same title and language make a new version. Old versions stay as they were signed.")
  String titleHint();

  @Message("Language")
  String language();

  @Message("Such as en-GB, pl or ur.")
  String languageHint();

  @Message("Wording")
  String text();

  @Message("Exactly as it is printed on the form.")
  String textHint();

  @Message("Which places does it name?")
  String channels();

  @Message("No place yet.")
  String noChannels();

  @Message("What does it ask for?")
  String permissions();

  @Message("Tick each permission that has its own box on the form.")
  String permissionsHint();

  @Message("Place")
  String category();

  @Message("{kind}, {naming}")
  String column(String kind, String naming);

  @Message("{where}: {what}")
  String cell(String where, String what);

  @Message("Save the notice")
  String save();

  @Message("Places")
  String places();

  @Message(
      "Anybody in the office can propose a place. Nothing is published there before the Headteacher"
          + " has approved it.")
  String placesLead();

  @Message("No place yet. Propose the first one.")
  String noPlaces();

  @Message("Propose a place")
  String propose();

  @Message("Name")
  String placeName();

  @Message("Such as “School website” or “Newsletter”.")
  String placeNameHint();

  @Message("What sort of place is it?")
  String sort();

  @Message("Who can see it?")
  String audience();

  @Message(
      "{#switch audience}{#case PUBLIC}Everybody{#case SCHOOL_COMMUNITY}Families of the school{#case INTERNAL}Pupils and staff only{/switch}")
  String audienceOf(Audience audience);

  @Message("Address")
  String address();

  @Message("The web address or account, if there is one.")
  String addressHint();

  @Message("State")
  String state();

  @Message(
      "{#switch state}{#case PROPOSED}proposed{#case APPROVED}approved{#case SUSPENDED}suspended{/switch}")
  String stateOf(ChannelState state);

  @Message(
      "{#switch key}{#case 'added'}The notice is saved.{#case 'proposed'}The place is proposed. The Headteacher approves it.{#else}{/switch}")
  String done(String key);
}
