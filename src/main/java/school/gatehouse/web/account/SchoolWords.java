package school.gatehouse.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about a school and what it has settled. */
@MessageBundle("school")
public interface SchoolWords {

  @Message("School")
  String title();

  @Message("Name and colour")
  String look();

  @Message("Name of the school")
  String name();

  @Message("It stands above every page.")
  String nameHint();

  @Message("Colour")
  String colour();

  @Message(
      "# and six digits or letters a to f, such as #1d4f7c. White words must be easy to read on it.")
  String colourHint();

  @Message("Change name and colour")
  String changeLook();

  @Message("What the school has settled")
  String settings();

  @Message("Changes count at once. Pictures that lose their permission by a change come down.")
  String settingsHelp();

  @Message("Time zone")
  String timeZone();

  @Message("Its midnight begins a day: a permission until Friday ends when Friday ends there.")
  String timeZoneHint();

  @Message("What parental responsibility may rest on")
  String bases();

  @Message("A yes counts only from somebody whose responsibility rests on one of these.")
  String basesHint();

  @Message(
      "{#switch key}{#case 'SIGNED_DECLARATION'}A signed declaration{#case 'MIS'}What the school's"
          + " records system says{#case 'DOCUMENT_SEEN'}A document that the office has seen{#case"
          + " 'COURT_ORDER'}A court order{#else}{key}{/switch}")
  String basis(String key);

  @Message("What else is needed")
  String rules();

  @Message("The paper must be here")
  String papersRequired();

  @Message(
      "A court order, the local authority and other carers count only when their paper is stored.")
  String papersRequiredHint();

  @Message("All who answered must agree")
  String allAskedMustAgree();

  @Message(
      "A no always wins. With this, everybody who sent a form back must also have ticked yes: a box left empty is no yes.")
  String allAskedMustAgreeHint();

  @Message("A second person checks each form")
  String evidenceMustBeVerified();

  @Message("A recorded form permits nothing before somebody else has compared it with the paper.")
  String evidenceMustBeVerifiedHint();

  @Message("Code from a phone when signing in")
  String secondFactor();

  @Message(
      "Office, Head, safeguarding lead and data protection officer show one besides their password."
          + " They set it up the next time they sign in.")
  String secondFactorHint();

  @Message("Age from which pupils are asked too")
  String ownAgreementFrom();

  @Message(
      "From this age a picture also needs the pupil's own yes. Empty: the parents' yes is enough at"
          + " any age.")
  String ownAgreementFromHint();

  @Message("Basis for showing staff and other adults")
  String staffBasis();

  @Message(
      "Where it is written down, such as a staff policy and its date. Empty: an adult in a picture needs a paper of their own.")
  String staffBasisHint();

  @Message("Read this before it counts")
  String confirm();

  @Message(
      "{#if permissions == 1L}1 permission{#else}{permissions} permissions{/if} of {#if pupils =="
          + " 1L}1 pupil{#else}{pupils} pupils{/if} will stop counting at once if you save this.")
  String loses(long permissions, long pupils);

  @Message(
      "What is published on them is taken down. Nothing is saved yet. If that is not what you want,"
          + " go back and tick again what you have unticked.")
  String losesHelp();

  @Message("Save it all the same")
  String saveAllTheSame();

  @Message("Back to the settings")
  String backToSettings();

  @Message("Save what is settled")
  String save();

  @Message(
      "{#switch key}{#case 'look'}Name and colour are changed.{#case 'settings'}The settings are"
          + " saved and in force.{#else}{/switch}")
  String done(String key);
}
