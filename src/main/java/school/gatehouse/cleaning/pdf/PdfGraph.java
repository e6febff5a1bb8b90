package school.gatehouse.cleaning.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Walks every object that can be reached from the pages and takes away what is not drawn. */
final class PdfGraph {

  private static final int MOST_OBJECTS = 1_000_000;

  private static final Set<String> CATALOG =
      Set.of(
          "Type",
          "Version",
          "Extensions",
          "Pages",
          "PageLabels",
          "Dests",
          "Names",
          "ViewerPreferences",
          "PageLayout",
          "PageMode",
          "Outlines",
          "MarkInfo",
          "StructTreeRoot",
          "Lang",
          "OCProperties",
          "OutputIntents");

  private static final Set<String> PAGE =
      Set.of(
          "Type",
          "Parent",
          "Resources",
          "MediaBox",
          "CropBox",
          "BleedBox",
          "TrimBox",
          "ArtBox",
          "Rotate",
          "Contents",
          "Group",
          "UserUnit",
          "Tabs",
          "StructParents",
          "Annots");

  /** Wherever they stand, these are not drawn; what is found when one is met. */
  private static final Map<String, FindingCode> NEVER =
      Map.ofEntries(
          Map.entry("Metadata", FindingCode.OTHER_METADATA),
          Map.entry("PieceInfo", FindingCode.OTHER_METADATA),
          Map.entry("LastModified", FindingCode.CREATION_TIME),
          Map.entry("AA", FindingCode.ACTIVE_CONTENT),
          Map.entry("JS", FindingCode.ACTIVE_CONTENT),
          Map.entry("JavaScript", FindingCode.ACTIVE_CONTENT),
          Map.entry("OpenAction", FindingCode.ACTIVE_CONTENT),
          Map.entry("AF", FindingCode.ATTACHED_FILES),
          Map.entry("EmbeddedFiles", FindingCode.ATTACHED_FILES),
          Map.entry("Thumb", FindingCode.EMBEDDED_THUMBNAIL),
          Map.entry("OPI", FindingCode.OTHER_METADATA),
          Map.entry("SpiderInfo", FindingCode.OTHER_METADATA),
          Map.entry("Alternates", FindingCode.HIDDEN_CONTENT));

  private static final List<String> INFO_TIMES = List.of("CreationDate", "ModDate");

  private final PdfPictures pictures;
  private final PdfLinks links;
  private final Notes notes;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> waiting = new ArrayDeque<>();

  PdfGraph(PdfPictures pictures, Notes notes) {
    this.pictures = pictures;
    this.links = new PdfLinks(notes);
    this.notes = notes;
  }

  void clean(PDDocument document) throws IOException, Damaged {
    tellInfo(document.getDocument().getTrailer().getCOSDictionary(COSName.INFO));
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    takeMetadata(catalog);
    keepOnly(catalog, CATALOG);
    for (PDPage page : document.getPages()) {
      takeMetadata(page.getCOSObject());
      keepOnly(page.getCOSObject(), PAGE);
      links.keepOnly(page.getCOSObject());
    }
    waiting.add(catalog);
    while (!waiting.isEmpty()) {
      visit(waiting.poll());
    }
  }

  private void tellInfo(COSDictionary info) throws Damaged {
    if (info == null) {
      return;
    }
    for (COSName key : info.keySet()) {
      String text = info.getString(key, "");
      if (!text.isEmpty()) {
        notes.details().add("PDF/" + what(key.getName()), text);
      }
    }
  }

  private static String what(String key) {
    return switch (key) {
      case "Author" -> "author";
      case "Title", "Subject" -> "title";
      case "Keywords" -> "keywords";
      default -> INFO_TIMES.contains(key) ? "time" : "software";
    };
  }

  private void visit(COSBase base) throws IOException, Damaged {
    if (!seen.add(base)) {
      return;
    }
    if (seen.size() > MOST_OBJECTS) {
      throw Damaged.tooManyParts();
    }
    if (base instanceof COSDictionary dictionary) {
      takeMetadata(dictionary);
      if (dictionary instanceof COSStream stream) {
        visitStream(stream);
      }
      tellDescriptions(dictionary);
      for (COSName key : List.copyOf(dictionary.keySet())) {
        follow(dictionary.getItem(key));
      }
    } else if (base instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        follow(array.get(i));
      }
    }
  }

  private void follow(COSBase item) throws IOException {
    COSBase base = item instanceof COSObject reference ? reference.getObject() : item;
    if (base instanceof COSString string) {
      notes.unpacked(string.getBytes());
    } else if (base instanceof COSDictionary || base instanceof COSArray) {
      waiting.add(base);
    }
  }

  private void visitStream(COSStream stream) throws IOException, Damaged {
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      pictures.clean(stream);
      return;
    }
    if (stream.getInt(COSName.N, 0) > 0 && !stream.containsKey(COSName.FIRST)) {
      pictures.cleanProfile(stream);
      return;
    }
    byte[] content = PdfPictures.decoded(stream);
    notes.payload("stream", content);
    if (!isFont(stream)) {
      notes.unpacked(content);
    }
  }

  /** A font's maker is named in it, in everybody's documents. */
  private static boolean isFont(COSStream stream) {
    boolean form = COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE));
    return stream.containsKey(COSName.LENGTH1) || (stream.containsKey(COSName.SUBTYPE) && !form);
  }

  /** What screen readers say instead of a picture stays, and is read for names. */
  private void tellDescriptions(COSDictionary dictionary) throws Damaged {
    for (String key : List.of("Alt", "ActualText")) {
      String text = dictionary.getString(COSName.getPDFName(key), "");
      if (!text.isEmpty()) {
        notes.words("a picture's description", text);
      }
    }
  }

  private void takeMetadata(COSDictionary dictionary) throws Damaged {
    for (Map.Entry<String, FindingCode> never : NEVER.entrySet()) {
      COSName key = COSName.getPDFName(never.getKey());
      COSBase value = dictionary.getDictionaryObject(key);
      if (value == null) {
        continue;
      }
      if (value instanceof COSStream stream && never.getKey().equals("Metadata")) {
        notes.details().xmp(PdfPictures.decoded(stream));
      }
      notes.found(never.getValue());
      notes.removed(never.getKey());
      dictionary.removeItem(key);
    }
  }

  private void keepOnly(COSDictionary dictionary, Set<String> allowed) throws Damaged {
    if (dictionary instanceof COSStream) {
      throw Damaged.broken();
    }
    for (COSName key : List.copyOf(dictionary.keySet())) {
      if (!allowed.contains(key.getName())) {
        dictionary.removeItem(key);
        notes.removed("an entry of the " + (allowed == CATALOG ? "catalog" : "page"));
      }
    }
  }
}
