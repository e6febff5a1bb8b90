package school.gatehouse.account;

import java.util.List;
import java.util.UUID;

/**
 * An account as administrators see it.
 *
 * @param roles in alphabetical order
 * @param channels the only places a machine may ask about
 * @param allChannels a machine that may ask about every place of the school, also new ones; absent
 *     of people
 * @param secondFactor whether a code from a phone is asked besides the password
 * @param openid what the school's own sign-in calls this person; absent if nobody entered it
 */
public record AccountView(
    UUID id,
    String username,
    boolean machine,
    boolean active,
    List<String> roles,
    List<UUID> channels,
    Boolean allChannels,
    boolean secondFactor,
    OpenIdName openid) {

  /**
   * What a person is called by the school's OpenID provider.
   *
   * @param name as an administrator entered it
   * @param linked whether the person has signed in with it; only that one person counts then
   */
  public record OpenIdName(String name, boolean linked) {}
}
