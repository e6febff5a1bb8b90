package school.gatehouse.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.EmbeddedPartsResource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddedPartsTest {
  /** For tests that leave it as they found it: only its first start is slow. */
  private static final Path SHARED = EmbeddedPartsResource.freshFolder();

  private final Path folder = EmbeddedPartsResource.freshFolder();

  @Test
  void a_later_start_finds_what_was_written() throws Exception {
    Set<String> names;
    try (Running parts = timed("first start")) {
      names = parts.properties().keySet();
      PartsInUse.of(parts).remember("yesterday");
    }
    try (Running parts = timed("later start")) {
      assertThat(PartsInUse.of(parts).remembered()).isEqualTo("yesterday / yesterday");
      assertThat(parts.properties()).containsOnlyKeys(names);
    }
  }

  @Test
  void credentials_stay_the_same_in_a_folder_and_differ_between_folders() {
    Map<String, String> first = propertiesOf(SHARED);
    Map<String, String> later = propertiesOf(SHARED);
    Map<String, String> elsewhere = propertiesOf(EmbeddedPartsResource.freshFolder());
    for (String secret :
        new String[] {
          "quarkus.datasource.password",
          "quarkus.flyway.password",
          "gatehouse.s3.access-key",
          "gatehouse.s3.secret-key"
        }) {
      assertThat(first.get(secret)).hasSize(43).isEqualTo(later.get(secret));
      assertThat(elsewhere.get(secret)).isNotEqualTo(first.get(secret));
    }
  }

  @Test
  void nobody_else_on_the_machine_can_read_the_folder() throws IOException {
    try (Running parts = startedShared();
        Stream<Path> tree = Files.walk(SHARED, 2)) {
      assertThat(parts.properties()).isNotEmpty();
      for (Path path :
          tree.filter(Files::isDirectory).filter(path -> !path.equals(SHARED)).toList()) {
        assertThat(mode(path)).as(path.toString()).isEqualTo("rwx------");
      }
    }
    try (Stream<Path> secrets = Files.list(SHARED.resolve("secrets"))) {
      assertThat(secrets.toList())
          .hasSize(9)
          .allSatisfy(secret -> assertThat(mode(secret)).isEqualTo("rw-------"));
    }
  }

  @Test
  void the_log_of_the_database_holds_no_values_and_no_passwords() throws Exception {
    try (Running parts = startedShared()) {
      PartsInUse use = PartsInUse.of(parts);
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> use.ask("select 'Zebedee Marker'::uuid"));
      assertThat(SHARED.resolve("postgres/postgresql.log"))
          .content()
          .doesNotContain("Zebedee Marker")
          .doesNotContain(use.properties().get("quarkus.datasource.password"));
    }
  }

  @Nested
  class The_database {
    @Test
    void is_durable_keeps_UTC_and_is_the_version_of_the_build_file() throws Exception {
      try (Running parts = startedShared()) {
        PartsInUse use = PartsInUse.of(parts);
        assertThat(use.ask("show fsync")).isEqualTo("on");
        assertThat(use.ask("show synchronous_commit")).isEqualTo("on");
        assertThat(use.ask("show full_page_writes")).isEqualTo("on");
        assertThat(use.ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(use.ask("show timezone")).isIn("UTC", "Etc/UTC");
        assertThat(use.ask("select lower('ÉLODIE')")).isEqualTo("élodie");
        assertThat(Path.of("pom.xml"))
            .content()
            .contains("binaries.version>" + use.ask("show server_version") + ".0<");
        assertThat(SHARED.resolve("postgres/programs-" + use.ask("show server_version") + ".0"))
            .isDirectory();
      }
    }

    @Test
    void gives_the_application_a_role_without_power() throws Exception {
      try (Running parts = startedShared()) {
        PartsInUse use = PartsInUse.of(parts);
        assertThat(
                use.ask(
                    "select (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)::text"
                        + " from pg_roles where rolname = current_user"))
            .isEqualTo("false");
        assertThat(
                use.ask("select pg_has_role('gatehouse_app', 'gatehouse_owner', 'member')::text"))
            .isEqualTo("false");
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> use.ask("create table mine (id int)"));
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> use.ask("create temporary table mine (id int)"));
      }
    }

    @Test
    void asks_everyone_for_a_password() {
      try (Running parts = startedShared()) {
        Map<String, String> forged = new HashMap<>(parts.properties());
        forged.put("quarkus.datasource.password", "guessed");
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> new PartsInUse(forged).asApplication())
            .matches(refused -> refused.getSQLState().equals("28P01"));
      }
    }
  }

  @Nested
  class The_store {
    @Test
    void refuses_a_wrong_secret_key() {
      try (Running parts = startedShared()) {
        Map<String, String> forged = new HashMap<>(parts.properties());
        forged.put("gatehouse.s3.secret-key", "guessed");
        assertThatExceptionOfType(io.minio.errors.ErrorResponseException.class)
            .isThrownBy(() -> new PartsInUse(forged).hasBucket());
      }
    }
  }

  @Nested
  class What_the_operator_configured {
    @Test
    void is_not_started() {
      Map<String, String> outside =
          Map.of(
              EmbeddedParts.DATABASE_URL,
              "jdbc:outside",
              EmbeddedParts.S3_ENDPOINT,
              "https://outside");
      try (Running parts = startedWith(outside)) {
        assertThat(parts.properties())
            .containsOnlyKeys(
                EmbeddedParts.DATA_DIR,
                EmbeddedParts.MASTER_KEY,
                EmbeddedParts.AUDIT_KEY,
                EmbeddedParts.SIGNING_KEY,
                EmbeddedParts.VERIFYING_KEY);
        assertThat(folder.resolve("postgres")).doesNotExist();
        assertThat(folder.resolve("s3")).doesNotExist();
      }
    }

    @Test
    void leaves_the_other_part_private() {
      try (Running parts = startedWith(Map.of(EmbeddedParts.DATABASE_URL, "jdbc:outside"))) {
        assertThat(parts.properties())
            .containsKey(EmbeddedParts.S3_ENDPOINT)
            .doesNotContainKey(EmbeddedParts.DATABASE_URL);
      }
    }

    @Test
    void may_be_everything_and_then_the_folder_stays_free() {
      Map<String, String> everything =
          Map.of(
              EmbeddedParts.DATABASE_URL, "jdbc:outside",
              EmbeddedParts.S3_ENDPOINT, "https://outside",
              EmbeddedParts.MASTER_KEY, "/etc/master",
              EmbeddedParts.AUDIT_KEY, "/etc/audit",
              EmbeddedParts.VERIFYING_KEY, "/etc/token.pem");
      try (Running parts = startedWith(everything)) {
        assertThat(parts.properties()).isEmpty();
        assertThat(folder).isEmptyDirectory();
      }
    }

    @Test
    void is_refused_in_the_demo() {
      assertThatExceptionOfType(OutsidePartsInDemo.class)
          .isThrownBy(
              () ->
                  startedWith(
                      Map.of(
                          EmbeddedParts.DEMO, "true", EmbeddedParts.S3_ENDPOINT, "https://real")))
          .withMessageContaining(EmbeddedParts.S3_ENDPOINT);
    }
  }

  @Test
  void a_lost_master_key_is_not_replaced() throws IOException {
    propertiesOf(folder);
    Files.delete(folder.resolve("secrets/master-key"));
    assertThatExceptionOfType(SecretLost.class).isThrownBy(this::started);
    assertThat(folder.resolve("secrets/master-key")).doesNotExist();
  }

  private static Running startedShared() {
    return EmbeddedParts.start(SHARED, name -> Optional.empty());
  }

  private Running started() {
    return EmbeddedParts.start(folder, name -> Optional.empty());
  }

  private Running startedWith(Map<String, String> configured) {
    return EmbeddedParts.start(folder, name -> Optional.ofNullable(configured.get(name)));
  }

  private Running timed(String what) {
    long begin = System.nanoTime();
    Running parts = started();
    System.out.printf(
        "%s: %d ms%n", what, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    return parts;
  }

  private static Map<String, String> propertiesOf(Path folder) {
    try (Running parts = EmbeddedParts.start(folder, name -> Optional.empty())) {
      return parts.properties();
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
