package school.gatehouse.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.embedded.EmbeddedParts;
import school.gatehouse.embedded.Running;
import school.gatehouse.testsupport.EmbeddedPartsResource;

/** What is said when the store, the database or a key is not there or not right. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StorageAwayTest {
  private static final String ENDPOINT = "gatehouse.s3.endpoint";
  private static final Duration SECONDS = Duration.ofSeconds(5);

  private static Running parts;
  private static StorageInUse use;

  private final ObjectName name = ObjectName.fresh(Bucket.EVIDENCE, "school-1");

  @BeforeAll
  static void start() {
    parts = EmbeddedParts.start(EmbeddedPartsResource.freshFolder(), property -> Optional.empty());
    use = new StorageInUse(parts.properties());
    use.migrate();
    new SelfTest(use.store()).run();
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @Test
  void the_safe_defaults_of_the_settings_are_these() {
    S3Config config = use.s3Config();
    assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(config.readTimeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(config.writeTimeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(config.healthTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(config.partSize().asLongValue()).isEqualTo(8 << 20);
    assertThat(config.credentials()).isEmpty();
    assertThat(config.nameOf(Bucket.QUARANTINE)).isEqualTo("gatehouse-quarantine");
    assertThat(config.nameOf(Bucket.EVIDENCE)).isEqualTo("gatehouse-evidence");
    assertThat(config.nameOf(Bucket.APPROVED)).isEqualTo("gatehouse-approved");
  }

  @Nested
  class A_store {
    @Test
    void that_was_stopped_is_away_within_seconds_and_its_objects_can_still_be_made_unreadable()
        throws Exception {
      Running store = storeOfItsOwn();
      StorageInUse mine = usingStoreOf(store);
      new SelfTest(mine.store()).run();
      Storage storage = mine.storage();
      put(storage);
      store.close();

      isAwayWithinSeconds(() -> storage.get(name));
      isAwayWithinSeconds(() -> put(mine.storage(), ObjectName.fresh(Bucket.EVIDENCE, "school-1")));
      isAwayWithinSeconds(() -> storage.list(Bucket.APPROVED, "").count());
      isAwayWithinSeconds(() -> storage.erase(name));
      assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> mine.keys().of(name));
    }

    @Test
    void that_hangs_is_away_when_the_time_is_up() throws Exception {
      try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
        StorageInUse mine =
            use.with(ENDPOINT, "http://127.0.0.1:" + silent.getLocalPort())
                .with("gatehouse.s3.read-timeout", "1s");
        isAwayWithinSeconds(() -> mine.storage().exists(name));
        isAwayWithinSeconds(
            () -> mine.storage().put(name, new ByteArrayInputStream(new byte[1]), 1));
        isAwayWithinSeconds(() -> mine.store().answersSoon(Bucket.APPROVED));
      }
    }

    @Test
    void that_refuses_our_credentials_says_so_without_them() {
      String secret = "not-the-secret-key-at-all";
      Storage storage = use.with("gatehouse.s3.secret-key", secret).storage();
      assertThatExceptionOfType(StorageRefuses.class)
          .isThrownBy(() -> storage.exists(name))
          .withNoCause()
          .withMessageNotContainingAny(
              secret, use.properties().get("gatehouse.s3.access-key"), "Authorization");
    }

    @Test
    void that_anyone_can_read_is_refused() throws Exception {
      Running open = storeOfItsOwn();
      try (open) {
        MinioClient.builder()
            .endpoint(open.properties().get(ENDPOINT))
            .region("us-east-1")
            .credentials(
                open.properties().get("gatehouse.s3.access-key"),
                open.properties().get("gatehouse.s3.secret-key"))
            .build()
            .makeBucket(
                MakeBucketArgs.builder()
                    .bucket("gatehouse-approved")
                    .extraHeaders(Map.of("x-amz-acl", "public-read"))
                    .build());
        assertThatExceptionOfType(StorageRefuses.class)
            .isThrownBy(() -> new SelfTest(usingStoreOf(open).store()).run())
            .withMessageContaining("APPROVED")
            .withMessageContaining("strangers");
      }
    }
  }

  @Nested
  class Readiness {
    @Test
    void is_up_once_the_self_test_has_passed() {
      assertThat(readiness(use).call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void follows_a_store_that_comes_late_and_goes() {
      Running late = storeOfItsOwn();
      StorageReadiness readiness = readiness(usingStoreOf(late));
      readiness.prepare(null);
      assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
      late.close();
      assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void does_not_stop_the_start_when_the_store_is_away() {
      StorageReadiness readiness = readiness(use.with(ENDPOINT, "http://127.0.0.1:1"));
      readiness.prepare(null);
      assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
    }

    private StorageReadiness readiness(StorageInUse mine) {
      return new StorageReadiness(mine.store(), mine.keys());
    }
  }

  @Nested
  class A_master_key {
    @Test
    void that_is_not_the_one_of_this_database_is_refused() throws Exception {
      use.keys().proveMasterKey();
      put(use.storage());
      ObjectKeys wrong = use.keys(keyFile(randomKey()));
      assertThatExceptionOfType(WrongMasterKey.class).isThrownBy(wrong::proveMasterKey);
      assertThatExceptionOfType(UnreadableObject.class).isThrownBy(() -> wrong.of(name));
    }

    @Test
    void may_be_put_on_top_of_the_old_one() throws Exception {
      use.keys().proveMasterKey();
      put(use.storage());
      String old =
          Files.readString(Path.of(use.properties().get("gatehouse.storage.master-key-file")));
      ObjectKeys both = use.keys(keyFile(randomKey() + "\n" + old));
      both.proveMasterKey();
      assertThat(new Storage(use.store(), both).get(name)).hasBinaryContent(new byte[] {7});
    }

    @Test
    void that_is_no_key_is_refused() throws Exception {
      for (String content : new String[] {"", "\n", "short", "AAAA", "no base64 !"}) {
        Path file = keyFile(content);
        assertThatExceptionOfType(WrongMasterKey.class).isThrownBy(() -> MasterKey.in(file));
      }
      assertThatExceptionOfType(WrongMasterKey.class)
          .isThrownBy(() -> MasterKey.in(Path.of("/nowhere")));
    }
  }

  private static Running storeOfItsOwn() {
    return EmbeddedParts.start(
        EmbeddedPartsResource.freshFolder(),
        property ->
            property.equals("quarkus.datasource.jdbc.url")
                ? Optional.of("jdbc:elsewhere")
                : Optional.empty());
  }

  private static StorageInUse usingStoreOf(Running store) {
    StorageInUse mine = use;
    for (String property :
        new String[] {ENDPOINT, "gatehouse.s3.access-key", "gatehouse.s3.secret-key"}) {
      mine = mine.with(property, store.properties().get(property));
    }
    return mine;
  }

  private void put(Storage storage) {
    put(storage, name);
  }

  private static void put(Storage storage, ObjectName where) {
    storage.put(where, new ByteArrayInputStream(new byte[] {7}), 1);
  }

  private static void isAwayWithinSeconds(ThrowingCallable call) {
    long begin = System.nanoTime();
    assertThatExceptionOfType(StorageAway.class).isThrownBy(call).withNoCause();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SECONDS);
  }

  private static String randomKey() {
    byte[] bytes = new byte[32];
    new java.security.SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Path keyFile(String content) throws Exception {
    Path file = EmbeddedPartsResource.freshFolder().resolve("master-key");
    return Files.writeString(file, content);
  }
}
