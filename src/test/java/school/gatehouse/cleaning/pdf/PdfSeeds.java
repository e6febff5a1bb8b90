package school.gatehouse.cleaning.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Made documents as starting points for a hunt. */
public final class PdfSeeds {

  private PdfSeeds() {}

  public static List<byte[]> all() {
    try {
      return List.of(PdfCleanerTest.talkative(), PdfCleanerTest.withAnEarlierRevision());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
