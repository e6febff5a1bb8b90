package school.gatehouse.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When what may be published now will no longer be allowed if nothing new is recorded.
 *
 * @param items how many items are released for some place and show pupils
 */
@Schema(name = "CoverForecast")
public record Forecast(Instant at, int items, List<Day> days) {

  /**
   * The last day on which items are covered for the places told.
   *
   * @param items how many, each once
   * @param pupils whose permission ends then
   */
  @Schema(name = "CoverForecastDay")
  public record Day(LocalDate lastDay, int items, int pupils, List<InPlace> places) {}

  /** How many of them for one place. */
  @Schema(name = "CoverForecastPlace")
  public record InPlace(UUID channel, String place, int items) {}
}
