package school.gatehouse.consent.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.Person;

/** Everything that was recorded about a pupil's permissions, the newest first; persons are ids. */
public record Timeline(List<Event> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

  /** What happened. */
  @Schema(name = "TimelineEventType")
  public enum Type {
    FORM,
    WITHDRAWN,
    OBJECTED,
    VERIFIED,
    INVALIDATED,
    STOPPED,
    STOP_LIFTED,
    RESPONSIBILITY
  }

  /**
   * One event.
   *
   * @param day when a form was signed, or a no received
   * @param reason why a form was found invalid; the state of a responsibility
   * @param about the form that was compared or found invalid
   */
  @Schema(name = "TimelineEvent")
  public record Event(
      UUID id,
      Type type,
      Instant at,
      Optional<Person> by,
      Optional<LocalDate> day,
      Optional<String> reason,
      Optional<UUID> about,
      Optional<Signed> form,
      Optional<Scope> scope) {

    static Event of(UUID id, Type type, Instant at) {
      return new Event(
          id,
          type,
          at,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    Event said(Person who, LocalDate when) {
      return new Event(
          id, type, at, Optional.of(who), Optional.of(when), reason, about, form, scope);
    }

    Event because(Person who, String why) {
      return new Event(id, type, at, Optional.of(who), day, Optional.of(why), about, form, scope);
    }

    Event concerning(UUID which, Optional<String> why) {
      return new Event(id, type, at, by, day, why, Optional.of(which), form, scope);
    }

    Event signed(Signed what) {
      return new Event(id, type, at, by, day, reason, about, Optional.of(what), scope);
    }

    Event about(Scope what) {
      return new Event(id, type, at, by, day, reason, about, form, Optional.of(what));
    }
  }

  /**
   * A signed form with all its answers.
   *
   * @param evidenceType what sort of file the paper is
   * @param keyedByReader whoever keyed it may not be the second person
   */
  @Schema(name = "SignedForm")
  public record Signed(
      UUID notice,
      Optional<UUID> evidence,
      Optional<String> evidenceType,
      LocalDate validFrom,
      LocalDate publishUntil,
      LocalDate keepUntil,
      List<FormFields.Cell> answers,
      boolean verified,
      boolean invalid,
      boolean keyedByReader) {}

  /** What a no was about; empty means all. */
  @Schema(name = "NoScope")
  public record Scope(
      String method,
      Set<Category> categories,
      Set<Kind> kinds,
      Set<UUID> channels,
      Set<UUID> media,
      Optional<Naming> naming) {}
}
