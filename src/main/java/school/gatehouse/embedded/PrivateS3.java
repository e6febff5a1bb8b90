package school.gatehouse.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/**
 * An S3 store inside this process, on the loopback interface, with its objects as files in a
 * folder.
 */
final class PrivateS3 implements AutoCloseable {
  private static final long STOP_MS = 5_000;

  /** Kept, because a logger that nobody holds forgets its level. */
  private static final Logger ITS_LOG = Logger.getLogger("org.gaul");

  private final S3Proxy proxy;

  private PrivateS3(S3Proxy proxy) {
    this.proxy = proxy;
  }

  static PrivateS3 start(Path folder, String accessKey, String secretKey) {
    // It tells about its web server while the application's own log levels are not yet in force.
    ITS_LOG.setLevel(Level.WARNING);
    S3Proxy proxy =
        S3Proxy.builder()
            .blobStore(new FilesystemNio2BlobStore(folder.toString()))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
            .stopTimeout(STOP_MS)
            .metricsEnabled(false)
            .build();
    try {
      proxy.start();
    } catch (Exception anything) {
      throw PartFailed.saying("The private S3 store did not start", anything);
    }
    return new PrivateS3(proxy);
  }

  String endpoint() {
    return "http://127.0.0.1:" + proxy.getPort();
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception anything) {
      throw PartFailed.saying("The private S3 store did not stop", anything);
    }
  }
}
