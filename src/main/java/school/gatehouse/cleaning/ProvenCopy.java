package school.gatehouse.cleaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;

/** One format's clean copy, held against every proof before anybody may have it. */
final class ProvenCopy {

  /** Changes whenever a cleaner or proof changes what it lets through. */
  private static final String VERSION = "copier/2";

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
            new NothingMetAgain(),
            new OnlyAllowedParts(),
            new NoValueRemains(),
            new NothingLeftToDo()));
  }

  ProvenCopy(Inspection inspection, Cleaner cleaner, List<Proof> proofs) {
    this.inspection = inspection;
    this.cleaner = cleaner;
    this.proofs = proofs;
  }

  Proven make(Path original, Inspected inspected, Path target, Set<String> mustNotOccur)
      throws IOException, Damaged {
    Notes first = new Notes(inspected, inspection.limits());
    cleaner.clean(original, target, first);
    Inspected after = inspection.look(target, Optional.empty(), Optional.empty());
    if (after.isBlocked()) {
      throw NotCleanable.partsRemain();
    }
    Path again = target.resolveSibling(target.getFileName() + ".again");
    try {
      CleaningCase cleaned = walkedAgain(original, first, target, after, again, mustNotOccur);
      for (Proof proof : proofs) {
        proof.demand(cleaned);
      }
      return new Proven(first.account(), first.words(), first.hasPictures(), report(cleaned));
    } finally {
      Files.deleteIfExists(again);
    }
  }

  private CleaningCase walkedAgain(
      Path original, Notes first, Path target, Inspected after, Path again, Set<String> names)
      throws IOException, Damaged {
    Set<String> read = new TreeSet<>(first.inspected().personalValues());
    read.addAll(first.details().read().personalValues());
    ValueSearch unpacked = NoValueRemains.inUnpacked(first, read, names);
    Notes second = new Notes(after, inspection.limits(), unpacked);
    cleaner.clean(target, again, second);
    if (unpacked.found()) {
      throw NotCleanable.valuesRemain();
    }
    return new CleaningCase(original, first, target, second, again, names);
  }

  private static Cleaned report(CleaningCase cleaned) throws IOException {
    return new Cleaned(
        Digest.of(cleaned.result()),
        Files.size(cleaned.result()),
        Digest.of(cleaned.original()),
        cleaned.second().payloadDigest(cleaned.result()),
        VERSION,
        SamePixels.canCompare(cleaned),
        removed(cleaned));
  }

  /** Names of parts and tags that were there before and are not there any more. */
  private static List<String> removed(CleaningCase cleaned) {
    TreeSet<String> names = new TreeSet<>(cleaned.first().account().tagNames());
    cleaned.before().parts().forEach(part -> names.add(part.name()));
    names.removeAll(cleaned.after().tagNames());
    cleaned.after().parts().forEach(part -> names.remove(part.name()));
    names.addAll(cleaned.first().removed());
    return List.copyOf(names);
  }
}
