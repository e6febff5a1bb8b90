package school.gatehouse.cleaning.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/**
 * Scratch projects: the program, and the pictures and sounds it speaks of, each cleaned and named
 * by its new digest.
 */
public final class ScratchCleaner implements Cleaner {

  private static final String PROJECT = "project.json";
  private static final int LARGEST = 32 << 20;

  private final Embedded embedded;
  private final ObjectMapper json = new ObjectMapper();

  public ScratchCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.SB3);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (Unzipped zip = new Unzipped(original, notes)) {
      ScratchAssets assets = new ScratchAssets(zip, embedded, target, notes);
      Told told = new Told(notes);
      ObjectNode project = new ScratchProject(assets, told).kept(read(zip.read(PROJECT)));
      byte[] written = json.writeValueAsBytes(project);
      notes.words("the project", told.takeText());
      notes.payload(PROJECT, json.writeValueAsBytes(ScratchProject.withoutAssets(project)));
      notes.unpacked(written);
      tellTheRest(zip, assets, notes);
      try (Zipped out = new Zipped(target)) {
        out.add(PROJECT, written);
        for (Map.Entry<String, byte[]> each : assets.content().entrySet()) {
          out.add(each.getKey(), each.getValue());
        }
      }
    }
  }

  private JsonNode read(byte[] bytes) throws IOException, Damaged {
    if (bytes.length > LARGEST) {
      throw Damaged.tooLarge();
    }
    try {
      return json.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw Damaged.broken();
    }
  }

  private static void tellTheRest(Unzipped zip, ScratchAssets assets, Notes notes) {
    Set<String> rest = new HashSet<>(zip.names());
    rest.remove(PROJECT);
    rest.removeAll(assets.taken());
    if (!rest.isEmpty()) {
      notes.removed("unknown part");
    }
  }
}
