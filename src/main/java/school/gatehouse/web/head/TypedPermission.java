package school.gatehouse.web.head;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.school.DevicePermissionResource.NewPermission;
import school.gatehouse.school.DevicePermissionResource.Somebody;
import school.gatehouse.web.SchoolTime;

/** A permission for a personal device as the Head typed it. */
public class TypedPermission {
  @RestForm String account;
  @RestForm String reason;
  @RestForm String until;

  public boolean isFor(Somebody one) {
    return one.account().toString().equals(account);
  }

  public String reason() {
    return Objects.requireNonNullElse(reason, "").strip();
  }

  public String until() {
    return Objects.requireNonNullElse(until, "").strip();
  }

  /** For nobody, where nobody of them was chosen: that is refused. */
  NewPermission among(List<Somebody> people) {
    var holder = chosen(people);
    return new NewPermission(
        holder.map(Somebody::name).orElse(""),
        reason(),
        SchoolTime.typed("until", until).orElse(null),
        holder.map(Somebody::account).orElse(null));
  }

  Optional<Somebody> chosen(List<Somebody> people) {
    return people.stream().filter(this::isFor).findFirst();
  }
}
