package school.gatehouse.cleaning.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/**
 * A PDF document, saved anew in full, so that nothing of its earlier revisions is left.
 *
 * <p>What is drawn stays: the content of pages, fonts, pictures (JPEG ones cleaned without decoding
 * them), links, bookmarks, and the tags that screen readers need with their descriptions. What is
 * drawn outside a page's visible box, or covered by something else, is still in it.
 */
public final class PdfCleaner implements Cleaner {

  private static final int MOST_PAGES = 2_000;
  private static final byte[] NO_ID = new byte[16];

  private final Embedded embedded;

  public PdfCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.PDF);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (PDDocument document = open(original)) {
      if (document.isEncrypted()) {
        throw Damaged.encrypted();
      }
      if (document.getNumberOfPages() < 1 || document.getNumberOfPages() > MOST_PAGES) {
        throw Damaged.because("A document must have between 1 and 2,000 pages. Send it in parts.");
      }
      PdfForm.drawIn(document, notes);
      new PdfGraph(new PdfPictures(embedded, target, notes), notes).clean(document);
      tellWords(document, notes);
      nameless(document);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        document.save(out, CompressParameters.NO_COMPRESSION);
      }
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      throw explained(unreadable);
    }
  }

  private static PDDocument open(Path original) throws IOException {
    return Loader.loadPDF(original.toFile(), IOUtils.createTempFileOnlyStreamCache());
  }

  /** The library throws anything on broken documents; the document is at fault. */
  private static Damaged explained(Throwable thrown) {
    return thrown instanceof InvalidPasswordException ? Damaged.encrypted() : Damaged.broken();
  }

  private static void tellWords(PDDocument document, Notes notes) throws IOException, Damaged {
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(document);
      notes.words("page " + page, text);
      notes.payload("text of a page", text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Both halves of the identity are told from time and place by most programs. */
  private static void nameless(PDDocument document) {
    // objects are numbered on from here, so that saving again gives the same bytes
    document.getDocument().setHighestXRefObjectNumber(0);
    COSDictionary trailer = document.getDocument().getTrailer();
    trailer.removeItem(COSName.INFO);
    COSArray id = new COSArray();
    id.add(new COSString(NO_ID));
    id.add(new COSString(NO_ID));
    trailer.setItem(COSName.ID, id);
  }
}
