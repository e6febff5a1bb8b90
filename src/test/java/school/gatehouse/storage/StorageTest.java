package school.gatehouse.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import java.util.Arrays;
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
  private static final String SCHOOL = "school-1";

  private static Running parts;
  private static StorageInUse use;
  private static Storage storage;

  @BeforeAll
  static void start() {
    parts = EmbeddedParts.start(EmbeddedPartsResource.freshFolder(), name -> Optional.empty());
    use = new StorageInUse(parts.properties());
    use.migrate();
    new SelfTest(use.store()).run();
    storage = use.storage();
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
    assertThat(read(name)).isEqualTo(bytes);
  }

  @Test
  void a_file_is_put_whole() throws Exception {
    Path file = Files.writeString(Files.createTempFile("storage", ".txt"), "on paper");
    ObjectName name = ObjectName.fresh(Bucket.EVIDENCE, SCHOOL);
    assertThat(storage.put(name, file).bytes()).isEqualTo(8);
    assertThat(read(name)).asString(UTF_8).isEqualTo("on paper");
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
    ObjectName name = put(Bucket.APPROVED, "a picture");
    assertThat(storage.list(Bucket.APPROVED, SCHOOL + "/"))
        .filteredOn(listed -> listed.name().equals(Optional.of(name)))
        .singleElement()
        .matches(listed -> listed.storedBytes() == 9 && listed.lastModified() != null);
  }

  @Nested
  class An_erased_object {
    @Test
    void is_gone_and_may_be_erased_again() throws Exception {
      ObjectName name = put(Bucket.EVIDENCE, "a form");
      int before = use.keysSeenBy(SCHOOL);
      storage.erase(name);
      storage.erase(name);
      assertThat(storage.exists(name)).isFalse();
      assertThat(use.keysSeenBy(SCHOOL)).isEqualTo(before - 1);
      assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> storage.get(name));
    }

    @Test
    void cannot_be_read_from_a_copy_of_its_bytes() throws Exception {
      ObjectName name = put(Bucket.EVIDENCE, "a form");
      byte[] copy = raw(name);
      storage.erase(name);
      overwrite(name, copy);
      assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> storage.get(name));
    }

    @Test
    void of_an_approved_picture_is_gone_too() {
      ObjectName name = put(Bucket.APPROVED, "a picture");
      storage.erase(name);
      assertThat(storage.exists(name)).isFalse();
      assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> storage.get(name));
    }
  }

  @Nested
  class A_private_object {
    @Test
    void shows_nothing_of_itself_in_the_store() throws Exception {
      String marker = "Zebedee Marker agrees. ".repeat(50_000);
      for (Bucket bucket : new Bucket[] {Bucket.QUARANTINE, Bucket.EVIDENCE}) {
        byte[] raw = raw(put(bucket, marker));
        assertThat(new String(raw, ISO_8859_1)).doesNotContain("Zebedee", "Marker", "agrees");
        assertThat(raw).hasSizeGreaterThan(marker.length());
      }
    }

    @Test
    void differs_in_the_store_each_time_it_is_put() throws Exception {
      assertThat(raw(put(Bucket.EVIDENCE, "same"))).isNotEqualTo(raw(put(Bucket.EVIDENCE, "same")));
    }

    @Test
    void is_refused_when_a_byte_was_changed() throws Exception {
      ObjectName name = put(Bucket.EVIDENCE, "a form ".repeat(300_000));
      byte[] raw = raw(name);
      for (int at : new int[] {0, 20, 60, raw.length / 2, raw.length - 1}) {
        byte[] changed = raw.clone();
        changed[at] ^= 1;
        overwrite(name, changed);
        assertThatExceptionOfType(UnreadableObject.class)
            .as("byte %d", at)
            .isThrownBy(() -> read(name));
      }
    }

    @Test
    void is_refused_when_its_end_was_cut_off() throws Exception {
      ObjectName name = put(Bucket.EVIDENCE, "a form ".repeat(300_000));
      byte[] raw = raw(name);
      for (int length : new int[] {0, 40, 1 << 20, raw.length - 1}) {
        overwrite(name, Arrays.copyOf(raw, length));
        assertThatExceptionOfType(UnreadableObject.class)
            .as("%d bytes", length)
            .isThrownBy(() -> read(name));
      }
    }

    @Test
    void is_refused_in_the_place_of_another() throws Exception {
      ObjectName one = put(Bucket.EVIDENCE, "one");
      overwrite(one, raw(put(Bucket.EVIDENCE, "other")));
      assertThatExceptionOfType(UnreadableObject.class).isThrownBy(() -> read(one));
    }

    @Test
    void stays_what_it_was_when_its_name_is_used_again() throws Exception {
      ObjectName name = put(Bucket.EVIDENCE, "first");
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> storage.put(name, new ByteArrayInputStream(new byte[1]), 1));
      assertThat(read(name)).asString(UTF_8).isEqualTo("first");
    }

    @Test
    void is_missing_for_another_school() throws Exception {
      ObjectName name = put(Bucket.EVIDENCE, "ours");
      ObjectName theirs = new ObjectName(name.bucket(), "school-2", name.key());
      assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> storage.get(theirs));
      assertThat(use.keysSeenBy("school-2")).isZero();
      assertThat(use.keysSeenBy("")).isZero();
      storage.erase(theirs);
      assertThat(read(name)).asString(UTF_8).isEqualTo("ours");
    }
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
      ObjectName changed = put(Bucket.QUARANTINE, "a picture");
      byte[] raw = raw(changed);
      raw[raw.length - 1] ^= 1;
      overwrite(changed, raw);
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

  private static ObjectName put(Bucket bucket, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    ObjectName name = ObjectName.fresh(bucket, SCHOOL);
    storage.put(name, new ByteArrayInputStream(bytes), bytes.length);
    return name;
  }

  private static byte[] read(ObjectName name) throws IOException {
    try (InputStream object = storage.get(name)) {
      return object.readAllBytes();
    }
  }

  private static byte[] raw(ObjectName name) throws IOException {
    try (InputStream object = use.store().get(name)) {
      return object.readAllBytes();
    }
  }

  private static void overwrite(ObjectName name, byte[] bytes) {
    use.store().put(name, new ByteArrayInputStream(bytes), bytes.length);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
