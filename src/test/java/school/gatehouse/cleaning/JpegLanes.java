package school.gatehouse.cleaning;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.inspection.JpegOutline;
import school.gatehouse.testsupport.PictureFaces;
import school.gatehouse.testsupport.PictureJpeg;

/** The same photographs for every program, on a disk in memory where there is one. */
final class JpegLanes {

  static final int PICTURES = 100;

  private final Inspection inspection = Inspection.withSafeLimits();
  private final Cleaner cleaner = new PictureCleaner(new JpegCleaner());
  private final Cleaning cleaning = Cleaning.withSafeLimits(inspection);
  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<byte[]> inMemory = new ArrayList<>();
  private final List<Inspected> known = new ArrayList<>();
  private long written;

  JpegLanes(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("in"));
    Files.createDirectories(folder.resolve("ours"));
    byte[] picture = photograph();
    for (int i = 0; i < PICTURES; i++) {
      files.add(Files.write(folder.resolve("in/" + i + ".jpg"), picture));
      inMemory.add(picture.clone());
      known.add(look(files.get(i)));
    }
  }

  /** A picture with grain, as cameras make it, and with all that a camera says. */
  private static byte[] photograph() {
    BufferedImage picture = PictureFaces.landscape(1280, 960);
    Random grain = new Random(7);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        picture.setRGB(x, y, picture.getRGB(x, y) ^ (grain.nextInt(16) * 0x010101));
      }
    }
    byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    return PictureJpeg.of(picture)
        .withExif(6)
        .withXmp()
        .withIptc()
        .withComment()
        .withProfile(colours)
        .bytes();
  }

  long bytes() throws IOException {
    return Files.size(files.get(0));
  }

  /** Writes the copies alone, of files whose parts are known. */
  void copied() throws IOException {
    for (int i = 0; i < files.size(); i++) {
      copy(files.get(i), known.get(i));
    }
  }

  /** Finds its way through the file, reads every detail and writes the copy. */
  void readAndCopied() throws IOException {
    for (Path file : files) {
      copy(file, look(file));
    }
  }

  /** Finds the parts and the way up of pictures in memory and writes the copies there. */
  void cleanedInMemory() throws IOException {
    for (byte[] picture : inMemory) {
      written += cleaned(picture).size();
    }
  }

  /** Whether that gives the very bytes of the copies on disk. */
  boolean sameInMemory() throws IOException {
    readAndCopied();
    for (int i = 0; i < files.size(); i++) {
      byte[] onDisk = Files.readAllBytes(ours(files.get(i)));
      if (!Arrays.equals(onDisk, cleaned(inMemory.get(i)).toByteArray())) {
        return false;
      }
    }
    return written > 0;
  }

  private static ByteArrayOutputStream cleaned(byte[] picture) throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream(picture.length);
    try (FileBytes file = new FileBytes(picture)) {
      new JpegCleaner().copy(new Source(file), JpegOutline.of(file), copy);
    } catch (Damaged e) {
      throw new IOException(e);
    }
    return copy;
  }

  /** The same with every proof. */
  void proven() throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(ours(file));
      cleaning.clean(file, look(file), ours(file), Set.of());
    }
  }

  Optional<Double> exiftool() throws IOException {
    if (!CpuTime.isHere("exiftool")) {
      return Optional.empty();
    }
    clear("exiftool");
    String line = "exiftool -q -q -all= -tagsfromfile @ -icc_profile -orientation -o %s in";
    return Optional.of(CpuTime.of(line.formatted("exiftool/%f.jpg"), folder));
  }

  /** It writes over the file, so that it gets copies; making them is not counted. */
  Optional<Double> jhead(String line) throws IOException {
    if (!CpuTime.isHere("jhead")) {
      return Optional.empty();
    }
    clear("jhead");
    for (Path file : files) {
      Path copy = folder.resolve("jhead").resolve(file.getFileName());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return Optional.of(CpuTime.of(line, folder));
  }

  /** Same tables and pixels, same way up, same numbers to compute colours from. */
  boolean sameAs(String other) throws IOException {
    readAndCopied();
    for (Path file : files) {
      if (!facts(ours(file)).equals(facts(folder.resolve(other).resolve(file.getFileName())))) {
        return false;
      }
    }
    return true;
  }

  private String facts(Path file) throws IOException {
    Inspected inspected = look(file);
    Notes notes = new Notes(inspected, inspection.limits());
    try (Source source = new Source(file)) {
      inspected.parts().stream()
          .filter(part -> part.name().matches("D..|SOF\\d+|SOS|SCAN"))
          .forEach(part -> notes.payload(part.offset(), part.length()));
      String colours =
          StoredProfile.read(inspected, source)
              .map(ColourProfile::neutral)
              .map(Digest::of)
              .orElse("none");
      return notes.payloadDigest(file) + inspected.orientation() + "/" + colours;
    }
  }

  private void copy(Path file, Inspected inspected) throws IOException {
    try {
      cleaner.clean(file, ours(file), new Notes(inspected, inspection.limits()));
    } catch (Damaged e) {
      throw new IOException(e);
    }
  }

  private Inspected look(Path file) {
    return inspection.look(file, Optional.empty(), Optional.empty());
  }

  private Path ours(Path file) {
    return folder.resolve("ours").resolve(file.getFileName());
  }

  private void clear(String lane) throws IOException {
    Path target = Files.createDirectories(folder.resolve(lane));
    for (Path file : files) {
      Files.deleteIfExists(target.resolve(file.getFileName()));
    }
  }
}
