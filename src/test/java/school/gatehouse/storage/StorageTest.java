package school.gatehouse.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.gatehouse.embedded.EmbeddedParts;
import school.gatehouse.embedded.Running;
import school.gatehouse.testsupport.EmbeddedPartsResource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StorageTest {
  private static final String SCHOOL = Objects.SCHOOL;

  private static Running parts;
  private static StorageInUse use;
  private static Storage storage;
  private static Objects objects;

  @BeforeAll
  static void start() {
    parts = EmbeddedParts.start(EmbeddedPartsResource.freshFolder(), name -> Optional.empty());
    use = new StorageInUse(parts.properties());
    use.migrate();
    new SelfTest(use.store()).run();
    storage = use.storage();
    objects = new Objects(storage, use.store());
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @ParameterizedTest
  @CsvSource({
    "QUARANTINE, 0",
    "QUARANTINE, 1",
    "EVIDENCE, 1048576",
    "EVIDENCE, 5000000",
    "EVIDENCE, 60000000",
    "APPROVED, 0",
    "APPROVED, 1",
    "APPROVED, 5000000",
    "APPROVED, 60000000"
  })
  void what_was_put_comes_back_byte_for_byte(Bucket bucket, int size) throws Exception {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    ObjectName name = ObjectName.fresh(bucket, SCHOOL);

    Stored stored = storage.putVerified(name, new ByteArrayInputStream(bytes), size);

    assertThat(stored).isEqualTo(new Stored(name, sha256(bytes), size));
    assertThat(objects.read(name)).isEqualTo(bytes);
  }

  @Test
  void a_file_is_put_whole() throws Exception {
    Path file = Files.writeString(Files.createTempFile("storage", ".txt"), "on paper");
    ObjectName name = ObjectName.fresh(Bucket.EVIDENCE, SCHOOL);
    assertThat(storage.put(name, file).bytes()).isEqualTo(8);
    assertThat(objects.read(name)).asString(UTF_8).isEqualTo("on paper");
    Files.delete(file);
  }

  @Test
  void two_hundred_megabytes_need_little_memory() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx80m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            PutInLittleMemory.class.getName());
    builder.environment().putAll(use.properties());
    Process child = builder.redirectErrorStream(true).start();
    String output = new String(child.getInputStream().readAllBytes(), UTF_8);
    assertThat(output).contains("bytes " + PutInLittleMemory.BYTES);
  }

  @Test
  void the_bucket_lists_what_lies_in_it() {
    ObjectName name = objects.put(Bucket.APPROVED, "a picture");
    assertThat(storage.list(Bucket.APPROVED, SCHOOL + "/"))
        .filteredOn(listed -> listed.name().equals(Optional.of(name)))
        .singleElement()
        .matches(listed -> listed.storedBytes() == 9 && listed.lastModified() != null);
  }

  @Test
  void the_list_goes_on_beyond_what_the_store_gives_at_once() {
    String crowded = "school-with-many";
    for (int i = 0; i < 1_005; i++) {
      objects.overwrite(ObjectName.fresh(Bucket.APPROVED, crowded), new byte[1]);
    }
    assertThat(storage.list(Bucket.APPROVED, crowded + "/").map(Listed::path).distinct())
        .hasSize(1_005);
  }

  @Nested
  class A_source {
    @Test
    void of_another_size_than_said_leaves_nothing_behind() throws Exception {
      for (Bucket bucket : Bucket.values()) {
        for (int said : new int[] {2, 4}) {
          ObjectName name = ObjectName.fresh(bucket, SCHOOL);
          assertThatExceptionOfType(RuntimeException.class)
              .as("%s %d", bucket, said)
              .isThrownBy(() -> storage.put(name, new ByteArrayInputStream(new byte[3]), said));
          assertThat(storage.exists(name)).isFalse();
        }
      }
    }

    @Test
    void that_is_an_object_with_changed_bytes_says_so() throws Exception {
      ObjectName changed = objects.put(Bucket.QUARANTINE, "a picture");
      byte[] raw = objects.raw(changed);
      raw[raw.length - 1] ^= 1;
      objects.overwrite(changed, raw);
      ObjectName copy = ObjectName.fresh(Bucket.APPROVED, SCHOOL);
      try (InputStream object = storage.get(changed)) {
        assertThatExceptionOfType(UnreadableObject.class)
            .isThrownBy(() -> storage.put(copy, object, 9));
      }
      assertThat(storage.exists(copy)).isFalse();
    }

    @Test
    void that_breaks_off_is_not_taken_for_the_stores_fault() {
      InputStream broken =
          new SequenceInputStream(new ByteArrayInputStream(new byte[3]), new Broken());
      for (Bucket bucket : Bucket.values()) {
        ObjectName name = ObjectName.fresh(bucket, SCHOOL);
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(() -> storage.put(name, broken, 10));
        assertThat(storage.exists(name)).isFalse();
      }
    }
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the browser went away");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return read();
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
