package school.gatehouse.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the accounts of a school. */
@MessageBundle("account")
public interface AccountWords {

  @Message("Accounts")
  String title();

  @Message("Everybody has an account of their own: the record says who did what.")
  String help();

  @Message("Add a person")
  String addPerson();

  @Message("Add a machine")
  String addMachine();

  @Message("People")
  String people();

  @Message("Machines")
  String machines();

  @Message(
      "No machine has an account yet. Add one for your website, so that it can ask before it shows a picture.")
  String noMachines();

  @Message("User name")
  String username();

  @Message("Unique in this installation, such as j.baker. It cannot be changed later.")
  String usernameHint();

  @Message("Roles")
  String roles();

  @Message("What somebody may do. Give as few as the work needs; a person may have several.")
  String rolesHint();

  @Message("Code from phone")
  String secondStep();

  @Message("State")
  String state();

  @Message("Active")
  String active();

  @Message("Switched off")
  String off();

  @Message("Yes")
  String yes();

  @Message("No")
  String no();

  @Message(
      "{#if all}All places{#else if count == 0}None{#else if count == 1}1 place{#else}{count}"
          + " places{/if}")
  String placeCount(boolean all, int count);

  @Message("It may ask about every place of the school, also about new ones.")
  String everyPlace();

  @Message(
      "It may ask about no place, and is told nothing. Switch it off, and add a machine with the"
          + " places that it needs.")
  String noPlaceOfIt();

  @Message("Name of the machine")
  String clientId();

  @Message("Such as website or newsletter-sender.")
  String clientIdHint();

  @Message("Places")
  String places();

  @Message(
      "It is told about pictures for these places only. For all others it hears that there is nothing.")
  String placesHint();

  @Message("Tick those that it publishes on. Without any it is told nothing.")
  String placesChoose();

  @Message("There is no place yet. The office or the Head proposes one, the Head approves it.")
  String noPlaces();

  @Message("Add this person")
  String addPersonButton();

  @Message("Add this machine")
  String addMachineButton();

  @Message("Password of {username}")
  String passwordOf(String username);

  @Message("Secret of {username}")
  String secretOf(String username);

  @Message("This is shown only now. Nobody can look it up later, not even you.")
  String onlyNow();

  @Message("Hand it over in person or on paper. Ask them to change it under My account.")
  String handOver();

  @Message("Put it into the settings of the machine. Do not send it by e-mail.")
  String putIn();

  @Message("Go to this account")
  String toAccount();

  @Message("Change roles")
  String changeRoles();

  @Message(
      "This is your own account. Only another administrator can switch it off or give it more roles.")
  String own();

  @Message("New password")
  String newPassword();

  @Message("For somebody who has forgotten it. The old one ends at once, and so do all sessions.")
  String newPasswordHelp();

  @Message("Make a new password")
  String makePassword();

  @Message("New secret")
  String newSecret();

  @Message("The old one ends at once: until the machine has the new one, it is told nothing.")
  String newSecretHelp();

  @Message("Make a new secret")
  String makeSecret();

  @Message("Take the phone off this account")
  String takePhone();

  @Message("For somebody who has lost it. Make sure that it is really them who ask.")
  String takePhoneHelp();

  @Message("Sign in with {provider}")
  String openId(String provider);

  @Message(
      "The first person who comes with this name from {provider} is linked to this account. From then"
          + " on only that person comes in with it, even if the name is given to somebody else there.")
  String openIdHelp(String provider);

  @Message("Nobody has signed in with it yet.")
  String openIdWaits();

  @Message("The person is linked. Another name unlinks them.")
  String openIdLinked();

  @Message("Name there")
  String openIdName();

  @Message("As your operator set it up: mostly the address, such as j.baker@school.example.")
  String openIdHint();

  @Message("Enter the name that this person has there")
  String openIdEmpty();

  @Message("Save this name")
  String openIdSave();

  @Message("Take this name off")
  String openIdOff();

  @Message("Switch this account off")
  String switchOff();

  @Message("Do you want to switch off {username}?")
  String switchOffTitle(String username);

  @Message(
      "Nobody can sign in with it any more, from this moment on. It cannot be switched on again."
          + " What was done with it stays in the record.")
  String switchOffHelp();

  @Message("Keep it")
  String keep();

  @Message(
      "{#switch key}{#case 'roles'}The roles are changed.{#case 'second-step'}The phone is off this"
          + " account.{#case 'openid'}The name is saved. Every session of this account has"
          + " ended.{#case 'openid-off'}Only user name and password open this account now.{#case 'off'}The account is switched off.{#else}{/switch}")
  String done(String key);

  @Message(
      "{#switch key}{#case 'teacher'}Teacher{#case 'office'}Office{#case 'editor'}Editor{#case"
          + " 'reviewer'}Reviewer{#case 'head'}Head{#case 'deputy'}Deputy head{#case"
          + " 'safeguarding'}Safeguarding lead{#case 'dpo'}Data protection officer{#case"
          + " 'auditor'}Auditor{#case 'admin'}Administrator{#case 'cms'}Machine{#else}{key}{/switch}")
  String role(String key);

  @Message(
      "{#switch key}{#case 'teacher'}Offers pictures and sees the own ones.{#case 'office'}Keeps"
          + " pupils, permissions and signed forms.{#case 'editor'}Publishes and takes down.{#case"
          + " 'reviewer'}Looks at pictures that need a second person.{#case 'head'}Approves places,"
          + " settles the policy.{#case 'deputy'}Is Head while the Head is away.{#case"
          + " 'safeguarding'}Puts children on hold and sees why.{#case 'dpo'}Sees forms, incidents"
          + " and the record.{#case 'auditor'}Reads the record.{#case 'admin'}Keeps accounts and"
          + " settings.{#else}{/switch}")
  String roleHelp(String key);
}
