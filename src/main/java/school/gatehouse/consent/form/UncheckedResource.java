package school.gatehouse.consent.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Moment;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;

/** Forms that wait for a second person, where the school asks for one. */
@Path("/api/v1/consents/unverified")
public class UncheckedResource {

  private static final String WAITING =
      "select f.id, f.pupil_id, f.keyed_by, c.at from consent_form f"
          + " join change c on c.id = f.change_id where f.evidence_id is not null"
          + " and not exists (select 1 from consent_verification v where v.form_id = f.id)"
          + " and not exists (select 1 from consent_invalidation i where i.form_id = f.id)"
          + " order by c.v limit 200";

  private final Session database;
  private final SchoolWall wall;
  private final Schools schools;
  private final Pupils pupils;
  private final Callers callers;

  UncheckedResource(
      Session database, SchoolWall wall, Schools schools, Pupils pupils, Callers callers) {
    this.database = database;
    this.wall = wall;
    this.schools = schools;
    this.pupils = pupils;
    this.callers = callers;
  }

  /**
   * One form.
   *
   * @param keyedByReader whoever keyed it may not be the second person
   */
  @Schema(name = "UnverifiedForm")
  public record Waiting(UUID id, PupilName pupil, Instant recordedAt, boolean keyedByReader) {}

  @Schema(name = "UnverifiedFormList")
  public record WaitingList(
      List<Waiting> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** The oldest 200; none where the school asks for no second person. */
  @GET
  @Operation(summary = "List the forms that nobody has compared with their paper yet")
  @RolesAllowed(Roles.OFFICE)
  public WaitingList list() {
    var reader = callers.now();
    return wall.in(
        reader.school(),
        () ->
            new WaitingList(
                schools.facts().policy().evidenceMustBeVerified() ? waiting(reader) : List.of(),
                null));
  }

  private List<Waiting> waiting(Caller reader) {
    var rows = database.createNativeQuery(WAITING, Tuple.class).getResultList();
    Map<UUID, PupilName> names =
        pupils.names(rows.stream().map(row -> row.get("pupil_id", UUID.class)).toList()).stream()
            .collect(Collectors.toMap(PupilName::id, Function.identity()));
    return rows.stream()
        .map(
            row ->
                new Waiting(
                    row.get("id", UUID.class),
                    names.get(row.get("pupil_id", UUID.class)),
                    Moment.ofRow(0L, row.get("at"), Instant.EPOCH).at(),
                    row.get("keyed_by", UUID.class).equals(reader.account())))
        .toList();
  }
}
