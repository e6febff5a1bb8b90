package school.gatehouse.cleaning.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Form fields become part of the page, as they look; what is behind them goes. */
final class PdfForm {

  private PdfForm() {}

  static void drawIn(PDDocument document, Notes notes) throws Damaged {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    if (form.hasXFA()) {
      notes.found(FindingCode.ACTIVE_CONTENT);
      notes.removed("XFA");
    }
    try {
      if (!form.getFields().isEmpty()) {
        form.flatten();
      }
    } catch (IOException | RuntimeException undrawable) {
      throw Damaged.because(
          "The document has form fields that cannot be drawn. Print it to a new PDF and send that.");
    }
    notes.removed("AcroForm");
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
  }
}
