package school.gatehouse.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.EmbeddedPartsResource;

/** One folder and two processes, one after the other or at the same time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddedPartsProcessesTest {
  private final Path folder = EmbeddedPartsResource.freshFolder();

  @Nested
  class After_a_kill {
    @Test
    void the_orphaned_database_is_stopped_and_nothing_is_lost() throws Exception {
      Process child = ChildGatehouse.startedOn(folder);
      assertThat(ChildGatehouse.firstWordOf(child)).isEqualTo(ChildGatehouse.WRITTEN);
      ProcessHandle orphan = postmaster();
      kill(child);
      assertThat(orphan.isAlive()).isTrue();

      try (Running parts = timed("start after kill -9")) {
        assertThat(PartsInUse.of(parts).remembered())
            .isEqualTo("before the kill / before the kill");
        assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
      }
      assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void of_the_database_too_a_pid_file_with_a_strangers_number_is_removed() throws Exception {
      Process child = ChildGatehouse.startedOn(folder);
      assertThat(ChildGatehouse.firstWordOf(child)).isEqualTo(ChildGatehouse.WRITTEN);
      ProcessHandle orphan = postmaster();
      kill(child);
      orphan.destroyForcibly();
      orphan.onExit().get(10, TimeUnit.SECONDS);
      String stale = Files.readString(pidFile());
      String stranger = Long.toString(ProcessHandle.current().pid());
      Files.writeString(pidFile(), stale.replaceFirst("\\d+", stranger));

      try (Running parts = timed("start after kill -9 of both")) {
        assertThat(PartsInUse.of(parts).remembered())
            .isEqualTo("before the kill / before the kill");
      }
    }
  }

  @Nested
  class A_second_instance {
    @Test
    void of_the_same_process_is_refused() {
      try (Running parts = started()) {
        assertThat(parts.properties()).isNotEmpty();
        assertThatExceptionOfType(DataFolderInUse.class)
            .isThrownBy(EmbeddedPartsProcessesTest.this::started)
            .withMessageContaining("in use by another Gatehouse")
            .withMessageNotContaining("\n");
      }
    }

    @Test
    void of_another_process_is_refused_also_after_a_refused_one_of_ours() throws Exception {
      try (Running parts = started()) {
        assertThatExceptionOfType(DataFolderInUse.class)
            .isThrownBy(EmbeddedPartsProcessesTest.this::started);
        Process child = ChildGatehouse.startedOn(folder);
        assertThat(ChildGatehouse.firstWordOf(child)).isEqualTo("DataFolderInUse");
        assertThat(child.waitFor()).isEqualTo(1);
        assertThat(PartsInUse.of(parts).ask("select 'alive'")).isEqualTo("alive");
      }
    }
  }

  private Running started() {
    return EmbeddedParts.start(folder, name -> Optional.empty());
  }

  private Running timed(String what) {
    long begin = System.nanoTime();
    Running parts = started();
    System.out.printf(
        "%s: %d ms%n", what, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    return parts;
  }

  private Path pidFile() {
    return folder.resolve("postgres/cluster-18/postmaster.pid");
  }

  private ProcessHandle postmaster() throws IOException {
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).get(0))).orElseThrow();
  }

  private static void kill(Process child) throws InterruptedException {
    child.destroyForcibly();
    child.waitFor();
  }
}
