package school.gatehouse.storage;

import io.minio.MinioClient;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * One client for each bucket's credentials, over one pool of connections, none of them patient for
 * minutes.
 */
final class S3Clients implements AutoCloseable {
  private static final int CALLS_AT_A_TIME = 64;

  /**
   * Silent, because it quotes answers; kept, because a logger that nobody holds forgets its level.
   */
  private static final Logger ITS_LOG = Logger.getLogger("io.minio");

  private final Map<Bucket, MinioClient> patient = new EnumMap<>(Bucket.class);
  private final Map<Bucket, MinioClient> hurried = new EnumMap<>(Bucket.class);
  private final MinioClient anonymous;
  private final OkHttpClient http;

  S3Clients(S3Config config) {
    ITS_LOG.setLevel(Level.OFF);
    http = http(config);
    OkHttpClient soon = http.newBuilder().callTimeout(config.healthTimeout()).build();
    for (Bucket bucket : Bucket.values()) {
      patient.put(bucket, client(config, bucket, http));
      hurried.put(bucket, client(config, bucket, soon));
    }
    anonymous = builder(config, http).build();
  }

  MinioClient of(Bucket bucket) {
    return patient.get(bucket);
  }

  MinioClient hurried(Bucket bucket) {
    return hurried.get(bucket);
  }

  MinioClient anonymous() {
    return anonymous;
  }

  /**
   * A client of our own making also repeats nothing by itself, where the default one does for
   * minutes.
   */
  private static OkHttpClient http(S3Config config) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(CALLS_AT_A_TIME);
    dispatcher.setMaxRequestsPerHost(CALLS_AT_A_TIME);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectTimeout(config.connectTimeout())
        .readTimeout(config.readTimeout())
        .writeTimeout(config.writeTimeout())
        .followRedirects(false)
        .build();
  }

  private static MinioClient client(S3Config config, Bucket bucket, OkHttpClient http) {
    S3Config.Credentials own = config.credentials().get(bucket);
    return own == null
        ? builder(config, http).credentials(config.accessKey(), config.secretKey()).build()
        : builder(config, http).credentials(own.accessKey(), own.secretKey()).build();
  }

  private static MinioClient.Builder builder(S3Config config, OkHttpClient http) {
    return MinioClient.builder()
        .endpoint(config.endpoint())
        .region(config.region())
        .httpClient(http);
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
