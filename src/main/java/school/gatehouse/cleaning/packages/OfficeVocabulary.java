package school.gatehouse.cleaning.packages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.inspection.FindingCode;

/** The words of Office Open XML (ECMA-376) that may stay, and those that never do. */
final class OfficeVocabulary {

  /** Something that does not stay. */
  record Gone(String name, Set<FindingCode> codes) {}

  static final Map<String, String> NAMESPACES = namespaces();

  static final Map<String, Gone> GONE = gone();

  static final Set<String> UNWRAPPED =
      Set.of("w:sdt", "w:sdtContent", "w:smartTag", "w:customXml", "w:ins", "w:moveTo");

  /** Attributes that tell who, when or with which program, or that repeat what is seen. */
  static final Pattern GONE_ATTRIBUTES =
      Pattern.compile(
          "(w:|w14:|a14:)?(rsid\\w*|paraId|textId|author|initials|date|dateUtc|userId|editId|anchorId)"
              + "|descr|codeName|o:gfxdata|alt|href|o:href|o:title|o:relid|o:spid|title"
              + "|w:docLocation|uid|cm|vm|macro|fPublished|authorId|dT|lastEdited|lowestEdited"
              + "|rupBuild|appName|filterPrivacy|w:saveThroughXslt|mc:MustUnderstand"
              + "|mc:ProcessContent|mc:PreserveElements|mc:PreserveAttributes|o:ole|o:button"
              + "|saltData|hashData|saltValue|hashValue|password|securityDescriptor|endSnd");

  /** Chart axes and tables have titles that are seen; drawings have some that are not. */
  static final Set<String> NAMED_DRAWINGS = Set.of("cNvPr", "docPr");

  private OfficeVocabulary() {}

  private static Map<String, String> namespaces() {
    String open = "http://schemas.openxmlformats.org/";
    String microsoft = "http://schemas.microsoft.com/office/";
    Map<String, String> all = new LinkedHashMap<>();
    all.put(open + "spreadsheetml/2006/main", "");
    all.put(open + "wordprocessingml/2006/main", "w");
    all.put(open + "presentationml/2006/main", "p");
    all.put(open + "drawingml/2006/main", "a");
    all.put(open + "officeDocument/2006/relationships", "r");
    all.put(open + "officeDocument/2006/math", "m");
    all.put(open + "drawingml/2006/wordprocessingDrawing", "wp");
    all.put(open + "drawingml/2006/spreadsheetDrawing", "xdr");
    all.put(open + "drawingml/2006/picture", "pic");
    all.put(open + "drawingml/2006/chart", "c");
    all.put(open + "drawingml/2006/chartDrawing", "cdr");
    all.put(open + "drawingml/2006/diagram", "dgm");
    all.put(open + "drawingml/2006/lockedCanvas", "lc");
    all.put(open + "markup-compatibility/2006", "mc");
    all.put(microsoft + "drawing/2008/diagram", "dsp");
    all.put(microsoft + "word/2010/wordprocessingShape", "wps");
    all.put(microsoft + "word/2010/wordprocessingGroup", "wpg");
    all.put(microsoft + "word/2010/wordprocessingCanvas", "wpc");
    all.put(microsoft + "word/2010/wordprocessingDrawing", "wp14");
    all.put(microsoft + "word/2010/wordml", "w14");
    all.put(microsoft + "powerpoint/2010/main", "p14");
    all.put(microsoft + "drawing/2010/main", "a14");
    all.put(microsoft + "drawing/2016/SVG/main", "asvg");
    all.put("urn:schemas-microsoft-com:vml", "v");
    all.put("urn:schemas-microsoft-com:office:office", "o");
    all.put("urn:schemas-microsoft-com:office:word", "w10");
    return all;
  }

  private static Map<String, Gone> gone() {
    Map<String, Gone> all = new HashMap<>();
    put(
        all,
        "tracked change",
        Set.of(FindingCode.TRACKED_CHANGES),
        "w:del w:moveFrom w:delText w:delInstrText w:rPrChange w:pPrChange w:sectPrChange"
            + " w:tblPrChange w:tblPrExChange w:tcPrChange w:trPrChange w:tblGridChange"
            + " w:numberingChange w:cellIns w:cellDel w:cellMerge w:moveFromRangeStart"
            + " w:moveFromRangeEnd w:moveToRangeStart w:moveToRangeEnd w:customXmlInsRangeStart"
            + " w:customXmlInsRangeEnd w:customXmlDelRangeStart w:customXmlDelRangeEnd"
            + " w:customXmlMoveFromRangeStart w:customXmlMoveFromRangeEnd"
            + " w:customXmlMoveToRangeStart w:customXmlMoveToRangeEnd");
    put(
        all,
        "comment",
        Set.of(FindingCode.REVIEWER_COMMENTS),
        "w:commentRangeStart w:commentRangeEnd w:commentReference w:annotationRef legacyDrawing");
    put(
        all,
        "attached file",
        Set.of(FindingCode.ATTACHED_FILES),
        "c:externalData w:altChunk o:OLEObject p:oleObj oleObjects w:subDoc p:embed p:link"
            + " w:objectEmbed w:objectLink");
    put(
        all,
        "action",
        Set.of(FindingCode.ACTIVE_CONTENT),
        "w:control controls p:controls w:scriptAnchor w:docPartUnique a:snd");
    put(
        all,
        "hidden part",
        Set.of(FindingCode.HIDDEN_CONTENT),
        "customSheetViews scenarios pivotCaches p:custShowLst p:custShow");
    put(
        all,
        "content control",
        Set.of(),
        "w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:dataBinding");
    put(
        all,
        "setting",
        Set.of(),
        "w:proofErr w:permStart w:permEnd w:ffData w:lastRenderedPageBreak w:rsid w:rsids"
            + " w:latentStyles w:divId p:custDataLst p:modifyVerifier p:notesMasterIdLst"
            + " p:handoutMasterIdLst p:photoAlbum p:smartTags p:embeddedFontLst fileVersion"
            + " fileSharing fileRecoveryPr workbookProtection sheetProtection protectedRanges"
            + " smartTags smartTagPr smartTagTypes webPublishing webPublishObjects webPublishItems"
            + " customProperties legacyDrawingHF functionGroups externalReferences oleSize"
            + " calcChain c:protection c:printSettings w:embedRegular w:embedBold w:embedItalic"
            + " w:embedBoldItalic drawingHF a14:imgProps");
    return Map.copyOf(all);
  }

  private static void put(
      Map<String, Gone> all, String name, Set<FindingCode> codes, String elements) {
    for (String element : elements.split(" ", -1)) {
      all.put(element, new Gone(name, codes));
    }
  }
}
