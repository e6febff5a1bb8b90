package school.gatehouse.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where people come in. */
@MessageBundle("signin")
public interface SignInWords {

  @Message("Sign in")
  String title();

  @Message("User name")
  String username();

  @Message("Password")
  String password();

  @Message(
      "You are signed out: nothing was done for a while, or you signed out elsewhere."
          + "{#switch key}{#case 'typed'} What you typed last has not been saved.{#else}{/switch}")
  String over(String key);

  @Message("Use your own account. On a shared computer, sign out when you leave it.")
  String own();
}
