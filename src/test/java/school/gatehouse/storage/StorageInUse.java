package school.gatehouse.storage;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** The room's plain objects put together over running parts, without a container. */
record StorageInUse(Map<String, String> properties) {
  Storage storage() {
    return new Storage(store(), keys());
  }

  S3Store store() {
    return new S3Store(s3Config());
  }

  S3Config s3Config() {
    return new SmallRyeConfigBuilder()
        .withMapping(S3Config.class)
        .addDiscoveredConverters()
        .withDefaultValues(properties)
        .build()
        .getConfigMapping(S3Config.class);
  }

  ObjectKeys keys() {
    return keys(Path.of(properties.get("gatehouse.storage.master-key-file")));
  }

  ObjectKeys keys(Path masterKey) {
    return new ObjectKeys(asApplication(), MasterKey.in(masterKey), new NoTransaction());
  }

  StorageInUse with(String property, String value) {
    Map<String, String> changed = new HashMap<>(properties);
    changed.put(property, value);
    return new StorageInUse(changed);
  }

  void migrate() {
    Flyway.configure()
        .dataSource(
            properties.get("quarkus.datasource.jdbc.url"),
            properties.get("quarkus.flyway.username"),
            properties.get("quarkus.flyway.password"))
        .placeholders(Map.of("appUser", properties.get("quarkus.datasource.username")))
        .load()
        .migrate();
  }

  DataSource asApplication() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(properties.get("quarkus.datasource.jdbc.url"));
    source.setUser(properties.get("quarkus.datasource.username"));
    source.setPassword(properties.get("quarkus.datasource.password"));
    return source;
  }

  /** How many data keys the application sees when it stands in a school. */
  int keysSeenBy(String school) throws SQLException {
    try (Connection connection = asApplication().getConnection();
        PreparedStatement wall =
            connection.prepareStatement("select set_config('gatehouse.school', ?, false)");
        PreparedStatement count = connection.prepareStatement("select count(*) from object_key")) {
      wall.setString(1, school);
      wall.execute();
      try (ResultSet rows = count.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private static final class NoTransaction implements ObjectKeys.Outside {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
