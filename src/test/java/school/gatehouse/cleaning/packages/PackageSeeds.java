package school.gatehouse.cleaning.packages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Made packages as starting points for a hunt: packed, and not packed so that parts can change. */
public final class PackageSeeds {

  private PackageSeeds() {}

  public static List<byte[]> all() {
    List<byte[]> packed =
        List.of(
            OfficeFiles.word("").zip(),
            ShowAndBookFiles.show().zip(),
            ShowAndBookFiles.book("").zip(),
            OtherFiles.openText("").zip(),
            OtherFiles.openSheets("").zip(),
            OtherFiles.scratch().zip());
    return Stream.concat(packed.stream().map(PackageSeeds::stored), packed.stream()).toList();
  }

  private static byte[] stored(byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : Parts.of(packed).entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(part.getValue());
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
