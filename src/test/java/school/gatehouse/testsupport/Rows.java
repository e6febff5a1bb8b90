package school.gatehouse.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Counts what the application itself can see in a school's tables. */
@ApplicationScoped
public class Rows {

  private final DataSource database;

  Rows(DataSource database) {
    this.database = database;
  }

  /** How many rows each table holds of this school; tables without any are left out. */
  public Map<String, String> of(String school) {
    Map<String, String> counts = new TreeMap<>();
    for (var table :
        query(
            school,
            "select table_name from information_schema.columns where table_schema = 'public'"
                + " and column_name = 'school_id' order by 1")) {
      var count = query(school, "select count(*) from " + table).get(0);
      if (!count.equals("0")) {
        counts.put(table, count);
      }
    }
    return counts;
  }

  /** The first column of a query that runs within the school. */
  public List<String> query(String school, String sql) {
    List<String> found = new ArrayList<>();
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var set = connection.prepareStatement("select set_config('gatehouse.school', ?, true)");
          var statement = connection.createStatement()) {
        set.setString(1, school);
        set.execute();
        try (var rows = statement.executeQuery(sql)) {
          while (rows.next()) {
            found.add(rows.getString(1));
          }
        }
      }
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }
}
