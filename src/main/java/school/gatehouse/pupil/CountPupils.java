package school.gatehouse.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.Session;

/** How many pupils wait for somebody. Ask inside a transaction of the school. */
@ApplicationScoped
public class CountPupils {

  private final Session database;

  CountPupils(Session database) {
    this.database = database;
  }

  /** Stops on pupils that nobody has lifted. */
  public long stopped() {
    return database
        .createNativeQuery(
            "select count(*) from pupil_stop where lifted_change_id is null", Long.class)
        .getSingleResult();
  }

  /** Pupils who are not on roll yet. */
  public long joining(LocalDate today) {
    return count("select count(*) from pupil where on_roll_from > :today", today);
  }

  /** Holds that go on although the day has come on which somebody was to look at them again. */
  public long holdsToReview(LocalDate today) {
    return count(
        "select count(*) from hold where ended_change_id is null and not ends_by_itself"
            + " and until_day <= :today",
        today);
  }

  private long count(String sql, LocalDate today) {
    return database
        .createNativeQuery(sql, Long.class)
        .setParameter("today", today)
        .getSingleResult();
  }
}
