package school.gatehouse.storage;

import io.minio.BucketExistsArgs;
import io.minio.GetBucketVersioningArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import io.minio.messages.VersioningConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** The few S3 calls that every store understands, with our names and our exceptions. */
final class S3Store implements AutoCloseable {
  private final S3Config config;
  private final S3Clients clients;

  S3Store(S3Config config) {
    this.config = config;
    this.clients = new S3Clients(config);
  }

  void createIfMissing(Bucket bucket) {
    String name = config.nameOf(bucket);
    if (!exists(bucket)) {
      run(() -> clients.of(bucket).makeBucket(MakeBucketArgs.builder().bucket(name).build()));
    }
  }

  boolean exists(Bucket bucket) {
    return exists(bucket, clients.of(bucket));
  }

  /** Asked in a hurry: for readiness. */
  boolean answersSoon(Bucket bucket) {
    return exists(bucket, clients.hurried(bucket));
  }

  private boolean exists(Bucket bucket, MinioClient client) {
    String name = config.nameOf(bucket);
    return call(() -> client.bucketExists(BucketExistsArgs.builder().bucket(name).build()));
  }

  /** A store that knows no versions refuses the question. */
  boolean keepsVersions(Bucket bucket) {
    GetBucketVersioningArgs which =
        GetBucketVersioningArgs.builder().bucket(config.nameOf(bucket)).build();
    return unlessRefused(
        () ->
            clients.of(bucket).getBucketVersioning(which).status()
                == VersioningConfiguration.Status.ENABLED);
  }

  void put(ObjectName name, InputStream source, long bytes) {
    run(
        () ->
            clients
                .of(name.bucket())
                .putObject(
                    PutObjectArgs.builder()
                        .bucket(config.nameOf(name.bucket()))
                        .object(name.path())
                        .stream(source, bytes, config.partSize().asLongValue())
                        .build()));
  }

  InputStream get(ObjectName name) {
    return ofObject(name, () -> clients.of(name.bucket()).getObject(read(name).build()));
  }

  InputStream getRange(ObjectName name, long offset, long length) {
    return ofObject(
        name,
        () ->
            clients.of(name.bucket()).getObject(read(name).offset(offset).length(length).build()));
  }

  /** What somebody without credentials may do: list the bucket or read the object. */
  boolean isOpenToAnyone(ObjectName name) {
    return unlessRefused(() -> exists(name.bucket(), clients.anonymous()))
        || unlessRefused(() -> isReadable(name, clients.anonymous()));
  }

  private boolean isReadable(ObjectName name, MinioClient client) throws MinioException {
    try (InputStream object = client.getObject(read(name).build())) {
      return object.read() >= 0;
    } catch (IOException cut) {
      throw StorageAway.saying(cut.getClass().getSimpleName());
    }
  }

  private static boolean unlessRefused(Call<Boolean> question) {
    try {
      return call(question);
    } catch (StorageRefuses refused) {
      return false;
    }
  }

  private GetObjectArgs.Builder read(ObjectName name) {
    return GetObjectArgs.builder().bucket(config.nameOf(name.bucket())).object(name.path());
  }

  /** The size as stored. */
  long size(ObjectName name) {
    return ofObject(
        name,
        () ->
            clients
                .of(name.bucket())
                .statObject(
                    StatObjectArgs.builder()
                        .bucket(config.nameOf(name.bucket()))
                        .object(name.path())
                        .build())
                .size());
  }

  void delete(ObjectName name) {
    run(
        () ->
            clients
                .of(name.bucket())
                .removeObject(
                    RemoveObjectArgs.builder()
                        .bucket(config.nameOf(name.bucket()))
                        .object(name.path())
                        .build()));
  }

  /** Asks for more as the stream is read. */
  Stream<Listed> list(Bucket bucket, String prefix) {
    ListObjectsArgs which =
        ListObjectsArgs.builder()
            .bucket(config.nameOf(bucket))
            .prefix(prefix)
            .recursive(true)
            .build();
    Iterator<Result<Item>> items = clients.of(bucket).listObjects(which).iterator();
    return Stream.generate(() -> call(() -> next(bucket, items)))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream);
  }

  private static Optional<Listed> next(Bucket bucket, Iterator<Result<Item>> items)
      throws MinioException {
    if (!items.hasNext()) {
      return Optional.empty();
    }
    Item item = items.next().get();
    return Optional.of(
        new Listed(bucket, item.objectName(), item.size(), item.lastModified().toInstant()));
  }

  @Override
  public void close() {
    clients.close();
  }

  private static void run(Command command) {
    call(
        () -> {
          command.run();
          return true;
        });
  }

  /** The client throws IllegalStateException around what the network threw. */
  private static <T> T call(Call<T> call) {
    try {
      return call.get();
    } catch (MinioException | IllegalStateException | CompletionException failure) {
      throw S3Failure.of(failure);
    }
  }

  private static <T> T ofObject(ObjectName name, Call<T> call) {
    try {
      return call.get();
    } catch (MinioException | IllegalStateException | CompletionException failure) {
      throw S3Failure.isMissing(failure) ? ObjectMissing.named(name) : S3Failure.of(failure);
    }
  }

  private interface Call<T> {
    T get() throws MinioException;
  }

  private interface Command {
    void run() throws MinioException;
  }
}
