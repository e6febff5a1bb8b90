package school.gatehouse.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.Severity;

/**
 * Cleans every file of a folder ({@code -Dgatehouse.corpus=}, else the samples beside the project,
 * where they are) and tells in a table what became of them.
 */
class CorpusTest {

  private static final Path SAMPLES = Path.of("../shared/samples/media");
  private static final String PROCESS_LOST = "could not be checked safely";

  private final Map<String, CorpusRow> rows = new TreeMap<>();
  private final List<String> complaints = new ArrayList<>();
  private boolean tagsCounted = true;

  @TempDir Path folder;

  @Test
  void everyFileIsCleanedOrRefusedWithAReason() throws IOException {
    Path corpus =
        Optional.ofNullable(System.getProperty("gatehouse.corpus")).map(Path::of).orElse(SAMPLES);
    List<Path> files = Files.isDirectory(corpus) ? filesOf(corpus) : made();
    Workshop workshop = WorkshopTest.with(Map.of(), folder);
    try {
      for (Path file : files) {
        take(file, workshop);
      }
    } finally {
      workshop.close();
    }
    System.out.println("Corpus of " + files.size() + " files\n" + table());
    assertThat(rows.values()).allSatisfy(row -> assertThat(row.changed()).isZero());
    assertThat(complaints).isEmpty();
  }

  private void take(Path file, Workshop workshop) throws IOException {
    Path copy = folder.resolve("copy." + extension(file));
    long began = System.nanoTime();
    Report report =
        workshop.examine(
            file, Optional.of(file.getFileName().toString()), Optional.empty(), copy, Set.of());
    CorpusRow row = rows.computeIfAbsent(report.type().name(), type -> new CorpusRow());
    row.took(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    if (report.copy().isEmpty()) {
      report.findings().stream()
          .filter(finding -> finding.severity() == Severity.BLOCKING)
          .forEach(finding -> refused(file, row, finding));
      return;
    }
    row.cleaned(report.copy().get().pixelsCompared());
    SameFrames.in(file, copy).ifPresent(row::judged);
    Optional<List<String>> tags = PersonalTags.in(copy);
    tagsCounted &= tags.isPresent();
    tags.ifPresent(left -> left(file, row, left));
    Files.deleteIfExists(copy);
  }

  private void refused(Path file, CorpusRow row, Finding finding) {
    row.refused(finding.code() + ": " + finding.message());
    if (finding.message().contains(PROCESS_LOST)) {
      complaints.add(file.getFileName() + " ended with something nobody foresaw");
    }
  }

  private void left(Path file, CorpusRow row, List<String> tags) {
    row.left(tags.size());
    if (!tags.isEmpty()) {
      complaints.add(file.getFileName() + " still says " + tags);
    }
  }

  private String table() {
    StringBuilder table = new StringBuilder(CorpusRow.head());
    rows.forEach((type, row) -> table.append('\n').append(row.line(type, tagsCounted)));
    return table.append('\n').toString();
  }

  private static List<Path> filesOf(Path corpus) throws IOException {
    try (var all = Files.walk(corpus)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private List<Path> made() throws IOException {
    System.out.println("No corpus at " + SAMPLES + ": made pictures are cleaned instead");
    return MadeFiles.in(Files.createDirectory(folder.resolve("made")));
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
