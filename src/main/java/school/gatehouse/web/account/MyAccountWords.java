package school.gatehouse.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the account that is one's own. */
@MessageBundle("myaccount")
public interface MyAccountWords {

  @Message("My account")
  String title();

  @Message("User name")
  String username();

  @Message("What you may do here")
  String roles();

  @Message("Something is missing or too much? Ask an administrator of your school.")
  String rolesHelp();

  @Message("Change my password")
  String change();

  @Message("Password of now")
  String current();

  @Message("New password")
  String next();

  @Message(
      "12 characters or more. Three words that have nothing to do with each other are good. You"
          + " stay signed in here and are signed out everywhere else.")
  String nextHint();

  @Message("Change password")
  String changeButton();

  @Message("Code from my phone")
  String secondStep();

  @Message("You are asked for a code from your phone when you sign in.")
  String secondStepOn();

  @Message(
      "A code besides the password keeps others out, even those who have seen you type. You need a"
          + " phone with an authenticator app.")
  String secondStepOff();

  @Message("Set up a code")
  String setUp();

  @Message("Sign out everywhere")
  String everywhere();

  @Message(
      "Did you forget to sign out on a shared computer, or lose a phone or laptop? This ends every"
          + " session of yours, also this one.")
  String everywhereHelp();

  @Message(
      "{#switch key}{#case 'password'}Your password is changed.{#case 'second-step'}From now on you"
          + " are asked for a code when you sign in.{#else}{/switch}")
  String done(String key);
}
