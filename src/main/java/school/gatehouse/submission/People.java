package school.gatehouse.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.decision.Depicted;
import school.gatehouse.decision.MediaKind;
import school.gatehouse.decision.OtherKind;
import school.gatehouse.decision.Role;
import school.gatehouse.problem.Problem;

/**
 * Who is in an item, as somebody said.
 *
 * @param nobodyIdentifiable nobody could be recognised, not even by someone who knows them
 * @param notSure it is not known who is shown
 */
public record People(
    @Size(max = 200, message = "{gatehouse.many}") List<@Valid Pupil> pupils,
    @Size(max = 50, message = "{gatehouse.many}") List<@Valid Others> others,
    boolean nobodyIdentifiable,
    boolean notSure) {

  /** Nobody said anything. */
  public static final People NOTHING = new People(null, null, false, false);

  public People {
    pupils = pupils == null ? List.of() : distinct(pupils);
    others = others == null ? List.of() : List.copyOf(others);
  }

  /** A pupil in one role; {@code possibly} when the submitter is not certain. */
  @Schema(name = "DepictedPupil")
  public record Pupil(@NotNull UUID pupil, @NotNull Role role, boolean possibly) {
    Depicted depicted() {
      return new Depicted(pupil, role, possibly);
    }
  }

  /** Others in shot; {@code evidence} is the id of a stored permission or confirmation. */
  @Schema(name = "OtherPeople")
  public record Others(@NotNull OtherKind kind, @Min(1) @Max(1000) int count, UUID evidence) {}

  boolean declared() {
    return !pupils.isEmpty() || !others.isEmpty() || nobodyIdentifiable || notSure;
  }

  /**
   * What the file is, for the permission that it needs: the work of pupils who appear only as its
   * authors; else what moves or sounds is a film, whatever its sender calls it.
   *
   * @param mediaType as read from the content
   */
  MediaKind kind(String mediaType) {
    boolean onlyAuthors =
        !pupils.isEmpty() && pupils.stream().allMatch(pupil -> pupil.role() == Role.AUTHOR);
    if (onlyAuthors) {
      return MediaKind.WORK;
    }
    boolean film = mediaType.startsWith("video/") || mediaType.startsWith("audio/");
    return film ? MediaKind.VIDEO : MediaKind.PHOTO;
  }

  public Set<UUID> pupilIds() {
    return pupils.stream().map(Pupil::pupil).collect(Collectors.toSet());
  }

  /** Equal for two declarations that name the same people in the same roles. */
  String signature() {
    var parts = new TreeSet<String>();
    pupils.forEach(pupil -> parts.add(pupil.pupil() + " " + pupil.role()));
    others.forEach(other -> parts.add(other.kind().name()));
    return parts + " " + nobodyIdentifiable + " " + notSure;
  }

  /** Whether nobody knows yet who is in it. */
  public boolean waiting() {
    return notSure && pupils.isEmpty();
  }

  /** The paper that covers so many of a kind; null where there is none. */
  public UUID paperFor(OtherKind kind, int count) {
    return others.stream()
        .filter(other -> other.kind() == kind && other.count() == count)
        .map(Others::evidence)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The same, with a paper that covers all of a kind. */
  public People with(OtherKind kind, UUID paper) {
    return new People(
        pupils,
        others.stream()
            .map(other -> other.kind() == kind ? new Others(kind, other.count(), paper) : other)
            .toList(),
        nobodyIdentifiable,
        notSure);
  }

  /** Insists that "nobody" is not said together with somebody. */
  void insistOnSense() {
    if (nobodyIdentifiable && (!pupils.isEmpty() || !others.isEmpty() || notSure)) {
      throw Problem.invalid(
          "people.nobodyIdentifiable", "cannot be said together with people or notSure");
    }
  }

  /** One entry per pupil and role; certain beats possible. */
  private static List<Pupil> distinct(List<Pupil> pupils) {
    if (pupils.stream().anyMatch(Objects::isNull)) {
      throw Problem.invalid("people.pupils", "must not hold null");
    }
    Map<String, Pupil> byRole = new LinkedHashMap<>();
    for (Pupil pupil : pupils) {
      byRole.merge(pupil.pupil() + " " + pupil.role(), pupil, (a, b) -> a.possibly() ? b : a);
    }
    return List.copyOf(byRole.values());
  }
}
