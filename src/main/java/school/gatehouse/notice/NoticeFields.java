package school.gatehouse.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.problem.Problem;

/** The wording, the channels it names and the permissions it asks for. */
public record NoticeFields(
    @NotBlank @Size(max = 200) String title,
    @NotNull
        @Pattern(
            regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*",
            message = "must be the short form of a language, such as en or cy")
        @Size(max = 35)
        String language,
    @NotBlank @Size(max = 100_000) String text,
    @NotEmpty @Size(max = 500, message = "{gatehouse.many}") List<@NotNull UUID> channels,
    @NotEmpty @Size(max = 100, message = "{gatehouse.many}")
        List<@NotNull @Valid Asked> permissions) {

  /** Cells that differ in the naming only. */
  @Schema(name = "AskedPermissions")
  public record Asked(
      @NotNull Category category,
      @NotNull Kind kind,
      @NotEmpty @Size(max = 10) List<@NotNull Naming> namings) {}

  List<Permission> cells() {
    return permissions.stream()
        .flatMap(
            asked ->
                asked.namings().stream()
                    .map(naming -> new Permission(asked.category(), asked.kind(), naming)))
        .toList();
  }

  void insistOnSingles() {
    if (new HashSet<>(channels).size() < channels.size()) {
      throw Problem.invalid("channels", "has a channel twice");
    }
    if (new HashSet<>(cells()).size() < cells().size()) {
      throw Problem.invalid("permissions", "asks for a permission twice");
    }
  }
}
