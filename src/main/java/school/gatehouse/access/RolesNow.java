package school.gatehouse.access;

import java.util.Set;
import java.util.UUID;

/** Which roles an account holds at this moment; empty when it is unknown or switched off. */
public interface RolesNow {
  Set<String> of(String school, UUID account);
}
