package school.gatehouse.cleaning;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.inspection.Part;

/** One format's clean copy, held against every proof before anybody may have it. */
final class ProvenCopy {

  /** Changes whenever a cleaner or proof changes what it lets through. */
  private static final String VERSION = "picture-copier/1";

  private final Inspection inspection;
  private final Cleaner cleaner;
  private final List<Proof> proofs;

  ProvenCopy(Inspection inspection, Cleaner cleaner, SamePixels samePixels) {
    this(
        inspection,
        cleaner,
        List.of(
            new SamePayload(),
            samePixels,
            new OnlyAllowedParts(),
            new NoValueRemains(),
            new NothingLeftToDo(cleaner)));
  }

  ProvenCopy(Inspection inspection, Cleaner cleaner, List<Proof> proofs) {
    this.inspection = inspection;
    this.cleaner = cleaner;
    this.proofs = proofs;
  }

  Cleaned make(Path original, Inspected inspected, Path target, Set<String> mustNotOccur)
      throws IOException {
    copy(original, inspected, target);
    Inspected after = inspection.look(target, Optional.empty(), Optional.empty());
    if (after.isBlocked()) {
      throw NotCleanable.partsRemain();
    }
    CleaningCase cleaned = new CleaningCase(original, inspected, target, after, mustNotOccur);
    for (Proof proof : proofs) {
      proof.demand(cleaned);
    }
    return report(cleaned);
  }

  private void copy(Path original, Inspected inspected, Path target) throws IOException {
    try (Source source = new Source(original)) {
      Part last = inspected.parts().get(inspected.parts().size() - 1);
      if (last.end() != source.size()) {
        throw NotCleanable.changedSinceInspection();
      }
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
        cleaner.copy(source, inspected, out);
      }
    }
  }

  private static Cleaned report(CleaningCase cleaned) throws IOException {
    return new Cleaned(
        Digest.of(cleaned.result()),
        Files.size(cleaned.result()),
        Digest.of(cleaned.original()),
        Payload.digest(cleaned.result(), cleaned.after().parts()),
        VERSION,
        SamePixels.canCompare(cleaned),
        removed(cleaned.before(), cleaned.after()));
  }

  /** Names of parts and tags that were there before and are not there any more. */
  private static List<String> removed(Inspected before, Inspected after) {
    TreeSet<String> names = new TreeSet<>(before.tagNames());
    before.parts().forEach(part -> names.add(part.name()));
    names.removeAll(after.tagNames());
    after.parts().forEach(part -> names.remove(part.name()));
    return List.copyOf(names);
  }
}
