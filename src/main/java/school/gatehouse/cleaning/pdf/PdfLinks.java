package school.gatehouse.cleaning.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Of what is laid over a page only links stay, and they only lead to places. */
final class PdfLinks {

  private static final Set<String> LINK =
      Set.of(
          "Type",
          "Subtype",
          "Rect",
          "Border",
          "BS",
          "C",
          "H",
          "QuadPoints",
          "F",
          "Dest",
          "A",
          "StructParent");

  private static final Set<String> STEP = Set.of("Type", "S", "D", "URI");

  private final Notes notes;

  PdfLinks(Notes notes) {
    this.notes = notes;
  }

  /** Takes everything else off a page, and tells it. */
  void keepOnly(COSDictionary page) throws Damaged {
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      page.removeItem(COSName.ANNOTS);
      return;
    }
    COSArray kept = new COSArray();
    for (int i = 0; i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary each) {
        if (COSName.getPDFName("Link").equals(each.getCOSName(COSName.SUBTYPE))) {
          keepLink(each);
          kept.add(annotations.get(i));
        } else {
          tellNote(each);
        }
      }
    }
    if (kept.size() == 0) {
      page.removeItem(COSName.ANNOTS);
    } else {
      page.setItem(COSName.ANNOTS, kept);
    }
  }

  private void keepLink(COSDictionary link) throws Damaged {
    if (link instanceof COSStream) {
      throw Damaged.broken();
    }
    for (COSName key : List.copyOf(link.keySet())) {
      if (!LINK.contains(key.getName())) {
        link.removeItem(key);
        notes.removed("an entry of a link");
      }
    }
    COSDictionary step = link.getCOSDictionary(COSName.A);
    if (step == null) {
      return;
    }
    String kind = step.getNameAsString(COSName.S, "");
    if (!kind.equals("URI") && !kind.equals("GoTo")) {
      notes.found(FindingCode.ACTIVE_CONTENT);
      notes.removed("an action");
      link.removeItem(COSName.A);
      return;
    }
    List.copyOf(step.keySet()).stream()
        .filter(key -> !STEP.contains(key.getName()))
        .forEach(step::removeItem);
  }

  private void tellNote(COSDictionary annotation) throws Damaged {
    String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
    notes.found(
        kind.equals("FileAttachment") ? FindingCode.ATTACHED_FILES : FindingCode.REVIEWER_COMMENTS);
    notes.removed("Annot");
    notes.details().add("PDF/comment", annotation.getString(COSName.CONTENTS, ""));
    notes.details().add("PDF/author", annotation.getString(COSName.T, ""));
  }
}
