package school.gatehouse.access;

import java.util.UUID;

/** Looks up what an account may; implemented where accounts are kept. */
public interface StandingNow {
  Standing of(String school, UUID account);
}
