package school.gatehouse.access;

import java.util.Optional;
import java.util.UUID;

/** Looks up the sessions of people in the pages; implemented where accounts are kept. */
public interface PageSessions {

  /** The name of the cookie that holds a session; only the pages take it, never the API. */
  String COOKIE = "gatehouse-session";

  /** Whose session it is. */
  record Holder(String school, UUID account) {}

  /** The holder of a session that has neither ended nor been idle for too long. */
  Optional<Holder> holder(String cookie);
}
