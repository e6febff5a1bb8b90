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

  @Message("Use your own account. On a shared computer, sign out when you leave it.")
  String own();
}
