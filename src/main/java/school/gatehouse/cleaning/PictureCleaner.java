package school.gatehouse.cleaning;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Part;

/** A picture that inspection has divided into parts already: JPEG and PNG. */
final class PictureCleaner implements Cleaner {

  private static final Pattern PICTURE =
      Pattern.compile("DQT|DHT|DAC|SOF\\d+|DRI|DNL|SOS|SCAN|IHDR|PLTE|tRNS|IDAT|acTL|fcTL|fdAT");

  private final PictureCopier copier;

  PictureCleaner(PictureCopier copier) {
    this.copier = copier;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(copier.type());
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    Inspected inspected = notes.inspected();
    List<Part> parts = inspected.parts();
    try (Source source = new Source(original)) {
      if (parts.isEmpty() || parts.get(parts.size() - 1).end() != source.size()) {
        throw NotCleanable.changedSinceInspection();
      }
      tell(inspected, source, notes);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
        copier.copy(source, inspected, out);
      }
    }
  }

  private static void tell(Inspected inspected, Source source, Notes notes)
      throws IOException, Damaged {
    notes.frame(inspected.width(), inspected.height(), inspected.orientation());
    Optional<byte[]> profile = StoredProfile.read(inspected, source);
    boolean known = profile.filter(KnownProfiles::contains).isPresent();
    for (Part part : inspected.parts()) {
      if (PICTURE.matcher(part.name()).matches()) {
        notes.payload(part.offset(), part.length());
      }
      if (known && StoredProfile.carries(part)) {
        notes.everybodys(part.offset(), part.length());
      }
    }
    if (profile.isPresent() && !known) {
      notes.unpacked(profile.get());
    }
  }
}
