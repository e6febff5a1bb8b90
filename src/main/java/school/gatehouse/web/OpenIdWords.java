package school.gatehouse.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to people who sign in with the school's own accounts. */
@MessageBundle("openid")
public interface OpenIdWords {

  @Message("Sign in with {name}")
  String with(String name);

  @Message("Or with a user name")
  String or();

  @Message("On a shared computer, sign out of {name} too when you leave it.")
  String shared(String name);

  @Message("You are signed in")
  String arrived();

  @Message("Go on")
  String next();

  @Message("You are not signed in")
  String no();

  @Message(
      "{#switch why}{#case 'unknown'}{name} has told us who you are, but no account here belongs to"
          + " it. Ask an administrator of Gatehouse at your school to enter your {name} name under"
          + " Accounts.{#case 'denied'}{name} did not sign you in. Nothing has changed here.{#case"
          + " 'away'}{name} does not answer at the moment. Wait a little and try again.{#case"
          + " 'stale'}That took too long, or it was begun in another window. Please start"
          + " again.{#case 'too_many'}Too many attempts have failed. Wait a minute and try"
          + " again.{#else}What {name} sent does not prove who you are. Please start again. If it"
          + " happens once more, tell an administrator of Gatehouse at your school.{/switch}")
  String why(String why, String name);

  @Message("Try again with {name}")
  String again(String name);

  @Message("Sign in with your user name and password")
  String back();
}
