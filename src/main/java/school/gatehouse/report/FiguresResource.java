package school.gatehouse.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;

/** Figures for those who answer for the school. */
@Path("/api/v1/figures")
public class FiguresResource {

  private final TellCoverage coverage;
  private final TellSchoolYear year;
  private final TellForecast forecast;
  private final TellTakedowns takedowns;
  private final TellUnanswered unanswered;
  private final TellEnding ending;
  private final Callers callers;

  FiguresResource(
      TellCoverage coverage,
      TellSchoolYear year,
      TellForecast forecast,
      TellTakedowns takedowns,
      TellUnanswered unanswered,
      TellEnding ending,
      Callers callers) {
    this.coverage = coverage;
    this.year = year;
    this.forecast = forecast;
    this.takedowns = takedowns;
    this.unanswered = unanswered;
    this.ending = ending;
    this.callers = callers;
  }

  /** Counts by class and permission; with names for the office where it asks for one class. */
  @GET
  @Path("coverage")
  @Operation(summary = "Where the permissions of pupils on roll stand")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
  public Coverage coverage(@RestQuery("class") @Size(max = 200) String className) {
    return coverage.tell(callers.now(), one(className));
  }

  @GET
  @Path("submissions")
  @Operation(summary = "What was sent in this school year, by month, and what became of it")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
  public SchoolYear submissions() {
    return year.tell(callers.now());
  }

  @GET
  @Path("forecast")
  @Operation(summary = "When released items lose cover if nothing new is recorded")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
  public Forecast forecast() {
    return forecast.tell(callers.now());
  }

  @GET
  @Path("takedowns")
  @Operation(summary = "How long take-downs took in this school year")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
  public TakedownReport takedowns() {
    return takedowns.tell(callers.now());
  }

  @GET
  @Path("unanswered")
  @Operation(summary = "Pupils about whom nobody has said yes or no")
  @RolesAllowed(Roles.OFFICE)
  public Unanswered unanswered(@RestQuery("class") @Size(max = 200) String className) {
    return unanswered.tell(callers.now(), one(className));
  }

  @GET
  @Path("ending")
  @Operation(summary = "Pupils whose permission ends within 60 days")
  @RolesAllowed(Roles.OFFICE)
  public Ending ending() {
    return ending.tell(callers.now());
  }

  /** Cells that a spreadsheet would take for a formula have an apostrophe before them. */
  @GET
  @Path("unanswered/csv")
  @Produces("text/csv")
  @Operation(summary = "The same as a file for a spreadsheet")
  @RolesAllowed(Roles.OFFICE)
  public RestResponse<String> unansweredFile(
      @RestQuery("class") @Size(max = 200) String className) {
    return RestResponse.ResponseBuilder.ok(unanswered.file(callers.now(), one(className)))
        .header("Content-Disposition", "attachment; filename=\"not-answered.csv\"")
        .build();
  }

  private static Optional<String> one(String className) {
    return Optional.ofNullable(className).filter(name -> !name.isBlank());
  }
}
