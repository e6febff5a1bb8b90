package school.gatehouse.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Works with running parts as the application would: through nothing but the properties they hand
 * out.
 */
record PartsInUse(Map<String, String> properties) {
  static PartsInUse of(Running parts) {
    return new PartsInUse(parts.properties());
  }

  Connection asOwner() throws SQLException {
    return connect("quarkus.flyway.username", "quarkus.flyway.password");
  }

  Connection asApplication() throws SQLException {
    return connect("quarkus.datasource.username", "quarkus.datasource.password");
  }

  private Connection connect(String user, String password) throws SQLException {
    return DriverManager.getConnection(
        properties.get(EmbeddedParts.DATABASE_URL), properties.get(user), properties.get(password));
  }

  String ask(String query) throws SQLException {
    try (Connection connection = asApplication();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "no row";
    }
  }

  /** Puts a row and an object, both durable when this comes back. */
  void remember(String text) throws Exception {
    try (Connection connection = asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("create table memory (text text)");
      statement.execute("grant select on memory to gatehouse_app");
      statement.execute("insert into memory values ('" + text + "')");
    }
    MinioClient s3 = s3();
    s3.makeBucket(MakeBucketArgs.builder().bucket("memory").build());
    byte[] bytes = text.getBytes(UTF_8);
    s3.putObject(
        PutObjectArgs.builder().bucket("memory").object("text").stream(
                new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
            .build());
  }

  String remembered() throws Exception {
    try (var object =
        s3().getObject(GetObjectArgs.builder().bucket("memory").object("text").build())) {
      return ask("select text from memory") + " / " + new String(object.readAllBytes(), UTF_8);
    }
  }

  boolean hasBucket() throws Exception {
    return s3().bucketExists(BucketExistsArgs.builder().bucket("memory").build());
  }

  MinioClient s3() {
    return MinioClient.builder()
        .endpoint(properties.get(EmbeddedParts.S3_ENDPOINT))
        .region(properties.get("gatehouse.s3.region"))
        .credentials(
            properties.get("gatehouse.s3.access-key"), properties.get("gatehouse.s3.secret-key"))
        .build();
  }
}
