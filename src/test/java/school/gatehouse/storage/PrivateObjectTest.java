package school.gatehouse.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.embedded.EmbeddedParts;
import school.gatehouse.embedded.Running;
import school.gatehouse.testsupport.EmbeddedPartsResource;

/** What encryption promises. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrivateObjectTest {
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

  @Nested
  class A_private_object {
    @Test
    void shows_nothing_of_itself_in_the_store() throws Exception {
      String marker = "Zebedee Marker agrees. ".repeat(50_000);
      for (Bucket bucket : new Bucket[] {Bucket.QUARANTINE, Bucket.EVIDENCE}) {
        byte[] raw = objects.raw(objects.put(bucket, marker));
        assertThat(new String(raw, ISO_8859_1)).doesNotContain("Zebedee", "Marker", "agrees");
        assertThat(raw).hasSizeGreaterThan(marker.length());
      }
    }

    @Test
    void differs_in_the_store_each_time_it_is_put() throws Exception {
      assertThat(objects.raw(objects.put(Bucket.EVIDENCE, "same")))
          .isNotEqualTo(objects.raw(objects.put(Bucket.EVIDENCE, "same")));
    }

    @Test
    void is_refused_when_a_byte_was_changed() throws Exception {
      ObjectName name = objects.put(Bucket.EVIDENCE, "a form ".repeat(300_000));
      byte[] raw = objects.raw(name);
      for (int at : new int[] {0, 20, 60, raw.length / 2, raw.length - 1}) {
        byte[] changed = raw.clone();
        changed[at] ^= 1;
        objects.overwrite(name, changed);
        assertThatExceptionOfType(UnreadableObject.class)
            .as("byte %d", at)
            .isThrownBy(() -> objects.read(name));
      }
    }

    @Test
    void is_refused_when_its_end_was_cut_off() throws Exception {
      ObjectName name = objects.put(Bucket.EVIDENCE, "a form ".repeat(300_000));
      byte[] raw = objects.raw(name);
      for (int length : new int[] {0, 40, 1 << 20, raw.length - 1}) {
        objects.overwrite(name, Arrays.copyOf(raw, length));
        assertThatExceptionOfType(UnreadableObject.class)
            .as("%d bytes", length)
            .isThrownBy(() -> objects.read(name));
      }
    }

    @Test
    void is_refused_in_the_place_of_another() throws Exception {
      ObjectName one = objects.put(Bucket.EVIDENCE, "one");
      objects.overwrite(one, objects.raw(objects.put(Bucket.EVIDENCE, "other")));
      assertThatExceptionOfType(UnreadableObject.class).isThrownBy(() -> objects.read(one));
    }

    @Test
    void stays_what_it_was_when_its_name_is_used_again() throws Exception {
      ObjectName name = objects.put(Bucket.EVIDENCE, "first");
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> storage.put(name, new ByteArrayInputStream(new byte[1]), 1));
      assertThat(objects.read(name)).asString(UTF_8).isEqualTo("first");
    }

    @Test
    void is_missing_for_another_school() throws Exception {
      ObjectName name = objects.put(Bucket.EVIDENCE, "ours");
      ObjectName theirs = new ObjectName(name.bucket(), "school-2", name.key());
      assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> storage.get(theirs));
      assertThat(use.keysSeenBy("school-2")).isZero();
      assertThat(use.keysSeenBy("")).isZero();
      storage.erase(theirs);
      assertThat(objects.read(name)).asString(UTF_8).isEqualTo("ours");
    }
  }

  @Nested
  class An_erased_object {
    @Test
    void is_gone_and_may_be_erased_again() throws Exception {
      ObjectName name = objects.put(Bucket.EVIDENCE, "a form");
      int before = use.keysSeenBy(SCHOOL);
      storage.erase(name);
      storage.erase(name);
      assertThat(storage.exists(name)).isFalse();
      assertThat(use.keysSeenBy(SCHOOL)).isEqualTo(before - 1);
      assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> storage.get(name));
    }

    @Test
    void cannot_be_read_from_a_copy_of_its_bytes() throws Exception {
      ObjectName name = objects.put(Bucket.EVIDENCE, "a form");
      byte[] copy = objects.raw(name);
      storage.erase(name);
      objects.overwrite(name, copy);
      assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> storage.get(name));
    }

    @Test
    void of_an_approved_picture_is_gone_too() {
      ObjectName name = objects.put(Bucket.APPROVED, "a picture");
      storage.erase(name);
      assertThat(storage.exists(name)).isFalse();
      assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> storage.get(name));
    }
  }
}
