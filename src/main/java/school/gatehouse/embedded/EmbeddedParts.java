package school.gatehouse.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Starts whatever the operator has not configured: a private PostgreSQL, a private S3 store, and
 * key files. Everything lives in one data folder and outlives restarts and kills.
 */
public final class EmbeddedParts {
  static final String DATA_DIR = "gatehouse.data-dir";
  static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
  static final String S3_ENDPOINT = "gatehouse.s3.endpoint";
  static final String DEMO = "gatehouse.demo";
  static final String MASTER_KEY = "gatehouse.storage.master-key-file";
  static final String AUDIT_KEY = "gatehouse.audit.key-file";
  static final String SIGNING_KEY = "smallrye.jwt.sign.key.location";
  static final String VERIFYING_KEY = "mp.jwt.verify.publickey.location";
  private static final String S3_LOG_LEVEL = "quarkus.log.category.\"org.gaul\".level";

  private static final Logger LOG = Logger.getLogger(EmbeddedParts.class);

  private final Function<String, Optional<String>> configured;
  private final Map<String, String> properties = new HashMap<>();

  private EmbeddedParts(Function<String, Optional<String>> configured) {
    this.configured = configured;
  }

  /**
   * Comes back when the parts answer; the caller must close what it gets.
   *
   * @param folder where data and secrets are kept; made with mode 700 if missing
   * @param configured the value of a configuration property, if the operator has set it
   * @throws DataFolderInUse if another Gatehouse works on the folder
   * @throws OutsidePartsInDemo if the demo is asked for together with an outside database or store
   * @throws SecretLost if the folder has data but not the secret it needs
   * @throws PartFailed for anything else, with what to do about it
   */
  public static Running start(Path folder, Function<String, Optional<String>> configured) {
    long begin = System.nanoTime();
    EmbeddedParts parts = new EmbeddedParts(configured);
    parts.refuseOutsidePartsInDemo();
    Running running = new Running(parts.properties);
    if (parts.everythingIsConfigured()) {
      return running;
    }
    try {
      parts.startIn(running.holding(DataFolder.claim(folder)), running);
    } catch (IOException failed) {
      running.close();
      throw PartFailed.saying("The data folder " + folder + " cannot be used: " + failed, failed);
    } catch (RuntimeException refused) {
      running.close();
      throw refused;
    }
    LOG.infof(
        "Private PostgreSQL: %s, private S3: %s, up after %d ms, data in %s",
        parts.properties.containsKey(DATABASE_URL),
        parts.properties.containsKey(S3_ENDPOINT),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
        parts.properties.get(DATA_DIR));
    return running;
  }

  private void startIn(DataFolder folder, Running running) throws IOException {
    properties.put(DATA_DIR, folder.root().toString());
    Secrets secrets = new Secrets(folder.folder("secrets"));
    // Before the parts: a key that is missing although there is data has been lost.
    offerKeys(folder, secrets);
    if (isMissing(DATABASE_URL)) {
      startPostgres(folder, secrets, running);
    }
    if (isMissing(S3_ENDPOINT)) {
      startS3(folder, secrets, running);
    }
  }

  private void startPostgres(DataFolder folder, Secrets secrets, Running running)
      throws IOException {
    String superuser = secrets.password("postgres-superuser", folder.cluster());
    String owner = secrets.password("postgres-owner", folder.cluster());
    String application = secrets.password("postgres-app", folder.cluster());
    PrivatePostgres postgres =
        running.holding(
            PrivatePostgres.start(folder.folder("postgres"), folder.cluster(), superuser));
    new PostgresRoles(postgres.port(), superuser).ensure(owner, application);
    properties.put(DATABASE_URL, PostgresRoles.url(postgres.port(), PostgresRoles.DATABASE));
    properties.put("quarkus.datasource.username", PostgresRoles.APPLICATION);
    properties.put("quarkus.datasource.password", application);
    properties.put("quarkus.flyway.username", PostgresRoles.OWNER);
    properties.put("quarkus.flyway.password", owner);
  }

  private void startS3(DataFolder folder, Secrets secrets, Running running) throws IOException {
    String accessKey = secrets.password("s3-access-key");
    String secretKey = secrets.password("s3-secret-key");
    PrivateS3 s3 = running.holding(PrivateS3.start(folder.folder("s3"), accessKey, secretKey));
    properties.put(S3_ENDPOINT, s3.endpoint());
    properties.put("gatehouse.s3.access-key", accessKey);
    properties.put("gatehouse.s3.secret-key", secretKey);
    properties.put("gatehouse.s3.region", "us-east-1");
    if (isMissing(S3_LOG_LEVEL)) {
      properties.put(S3_LOG_LEVEL, "WARN");
    }
  }

  private void offerKeys(DataFolder folder, Secrets secrets) throws IOException {
    if (isMissing(MASTER_KEY)) {
      properties.put(
          MASTER_KEY, secrets.key("master-key", folder.cluster(), folder.s3()).toString());
    }
    if (isMissing(AUDIT_KEY)) {
      properties.put(AUDIT_KEY, secrets.key("audit-key", folder.cluster()).toString());
    }
    if (isMissing(SIGNING_KEY) && isMissing(VERIFYING_KEY)) {
      Secrets.TokenKeys keys = secrets.tokenKeys();
      properties.put(SIGNING_KEY, keys.signing().toUri().toString());
      properties.put(VERIFYING_KEY, keys.verifying().toUri().toString());
    }
  }

  private boolean isMissing(String property) {
    return configured.apply(property).isEmpty();
  }

  private boolean everythingIsConfigured() {
    return Stream.of(DATABASE_URL, S3_ENDPOINT, MASTER_KEY, AUDIT_KEY, VERIFYING_KEY)
        .noneMatch(this::isMissing);
  }

  private void refuseOutsidePartsInDemo() {
    if (configured.apply(DEMO).map(Boolean::parseBoolean).orElse(false)) {
      for (String property : new String[] {DATABASE_URL, S3_ENDPOINT}) {
        if (!isMissing(property)) {
          throw OutsidePartsInDemo.because(property);
        }
      }
    }
  }
}
