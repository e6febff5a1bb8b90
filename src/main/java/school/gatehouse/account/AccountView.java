package school.gatehouse.account;

import java.util.List;
import java.util.UUID;

/**
 * An account as administrators see it.
 *
 * @param roles in alphabetical order
 * @param channels the only places a machine may ask about
 * @param secondFactor whether a code from a phone is asked besides the password
 */
public record AccountView(
    UUID id,
    String username,
    boolean machine,
    boolean active,
    List<String> roles,
    List<UUID> channels,
    boolean secondFactor) {}
