package school.gatehouse.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the code from a phone. */
@MessageBundle("secondstep")
public interface SecondStepWords {

  @Message("Enter the code from your phone")
  String codeTitle();

  @Message("Code")
  String code();

  @Message("Six digits from the authenticator app. Each code works once.")
  String codeHint();

  @Message("Continue")
  String next();

  @Message(
      "Lost your phone? An administrator of your school can take the old one off your account.")
  String lost();

  @Message("Set up a code from your phone")
  String setUpTitle();

  @Message(
      "Your account opens what is private about children. A password alone is not enough for that:"
          + " besides it, your phone shows a code.")
  String why();

  @Message("1. Open an authenticator app on your phone")
  String first();

  @Message(
      "Most phones can do this with the app that keeps passwords. Any authenticator app works, also"
          + " without a connection.")
  String firstHelp();

  @Message("2. Scan this picture with the app")
  String second();

  @Message("Picture with the secret for your authenticator app")
  String picture();

  @Message("Are you reading this on the phone itself? Open its app with the secret.")
  String here();

  @Message("Or type this secret into the app:")
  String orType();

  @Message("3. Enter the code that the app shows")
  String third();
}
