package school.gatehouse.cleaning.packages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.cleaning.packages.OfficeVocabulary.Gone;
import school.gatehouse.inspection.FindingCode;

/** Which parts an Office document may have, by the arrow that leads to them. */
final class OfficeParts {

  /**
   * A kind of part.
   *
   * @param name under which it is written; {@code #} is its number
   * @param type its content type
   * @param implied whether the arrow counts although no element speaks of it
   * @param place where its words are, for people
   */
  record Kind(String name, String type, boolean implied, String place) {}

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static final Map<String, Kind> KINDS = kinds();

  private static final Map<String, Gone> GONE = gone();

  private static final Set<String> MEDIA = Set.of("image", "media", "video", "audio");

  private OfficeParts() {}

  /** The kind that an arrow of this type may lead to when the part has this content type. */
  static Optional<Kind> of(String relation, String contentType) {
    return Optional.ofNullable(KINDS.get(relation + " " + contentType));
  }

  static boolean isMedia(String relation) {
    return MEDIA.contains(relation);
  }

  /** Why an arrow of this type is not kept. */
  static Gone gone(String relation) {
    return GONE.getOrDefault(relation, new Gone("unknown part", Set.of()));
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> all = new HashMap<>();
    String word = "wordprocessingml.";
    for (String main : Set.of("document.main+xml", "template.main+xml")) {
      put(all, "officeDocument", "word/document.xml", word + main, "the text");
    }
    for (String name : Set.of("styles", "numbering", "settings", "fontTable")) {
      implied(all, name, "word/" + name + ".xml", word + name + "+xml", "the settings");
    }
    for (String name : Set.of("footnotes", "endnotes")) {
      implied(all, name, "word/" + name + ".xml", word + name + "+xml", "the notes");
    }
    put(all, "header", "word/header#.xml", word + "header+xml", "a header");
    put(all, "footer", "word/footer#.xml", word + "footer+xml", "a footer");
    String show = "presentationml.";
    for (String main : Set.of("presentation.main+xml", "slideshow.main+xml", "template.main+xml")) {
      put(all, "officeDocument", "ppt/presentation.xml", show + main, "the presentation");
    }
    put(all, "slide", "ppt/slides/slide#.xml", show + "slide+xml", "slide #");
    for (String name : Set.of("slideMaster", "slideLayout")) {
      implied(all, name, "ppt/" + name + "s/" + name + "#.xml", show + name + "+xml", "the layout");
    }
    implied(all, "tableStyles", "ppt/tableStyles.xml", show + "tableStyles+xml", "the layout");
    String sheet = "spreadsheetml.";
    for (String main : Set.of("sheet.main+xml", "template.main+xml")) {
      put(all, "officeDocument", "xl/workbook.xml", sheet + main, "the workbook");
    }
    put(all, "worksheet", "xl/worksheets/sheet#.xml", sheet + "worksheet+xml", "sheet #");
    put(all, "chartsheet", "xl/chartsheets/sheet#.xml", sheet + "chartsheet+xml", "a chart");
    implied(all, "styles", "xl/styles.xml", sheet + "styles+xml", "the settings");
    implied(all, "sharedStrings", "xl/sharedStrings.xml", sheet + "sharedStrings+xml", "the cells");
    put(all, "table", "xl/tables/table#.xml", sheet + "table+xml", "a table");
    put(all, "drawing", "xl/drawings/drawing#.xml", "drawing+xml", "a drawing");
    drawings(all);
    return Map.copyOf(all);
  }

  private static void drawings(Map<String, Kind> all) {
    implied(all, "theme", "theme/theme#.xml", "theme+xml", "the layout");
    implied(all, "themeOverride", "theme/override#.xml", "themeOverride+xml", "the layout");
    put(all, "chart", "charts/chart#.xml", "drawingml.chart+xml", "a chart");
    put(all, "chartUserShapes", "charts/shapes#.xml", "drawingml.chartshapes+xml", "a chart");
    for (String name : Set.of("Data", "Layout", "QuickStyle", "Colors")) {
      String type = name.equals("QuickStyle") ? "Style" : name;
      put(
          all,
          "diagram" + name,
          "diagrams/" + name.toLowerCase(Locale.ROOT) + "#.xml",
          "drawingml.diagram" + type + "+xml",
          "a diagram");
    }
  }

  private static void put(
      Map<String, Kind> all, String relation, String name, String type, String place) {
    all.put(relation + " " + OFFICE + type, new Kind(name, OFFICE + type, false, place));
  }

  private static void implied(
      Map<String, Kind> all, String relation, String name, String type, String place) {
    all.put(relation + " " + OFFICE + type, new Kind(name, OFFICE + type, true, place));
  }

  private static Map<String, Gone> gone() {
    Map<String, Gone> all = new HashMap<>();
    for (String type :
        "comments commentsExtended commentsIds commentsExtensible commentAuthors people person threadedComment threadedComments authors"
            .split(" ", -1)) {
      all.put(type, new Gone("comments", Set.of(FindingCode.REVIEWER_COMMENTS)));
    }
    for (String type : "oleObject package aFChunk subDocument".split(" ", -1)) {
      all.put(type, new Gone("attached file", Set.of(FindingCode.ATTACHED_FILES)));
    }
    for (String type : "control activeXControl activeXControlBinary ctrlProp".split(" ", -1)) {
      all.put(type, new Gone("control", Set.of(FindingCode.ACTIVE_CONTENT)));
    }
    for (String type : "pivotTable pivotCacheDefinition pivotCacheRecords".split(" ", -1)) {
      all.put(type, new Gone("pivot data", Set.of(FindingCode.HIDDEN_CONTENT)));
    }
    for (String type :
        "core-properties metadata/core-properties extended-properties custom-properties"
            .split(" ", -1)) {
      all.put(type, new Gone("document properties", Set.of()));
    }
    for (String type :
        "notesMaster handoutMaster presProps viewProps webSettings calcChain".split(" ", -1)) {
      all.put(type, new Gone("settings part", Set.of()));
    }
    all.put("notesSlide", new Gone("speaker notes", Set.of(FindingCode.HIDDEN_CONTENT)));
    all.put("thumbnail", new Gone("thumbnail", Set.of(FindingCode.EMBEDDED_THUMBNAIL)));
    all.put("customXml", new Gone("custom XML", Set.of()));
    all.put("printerSettings", new Gone("printer settings", Set.of()));
    all.put("externalLink", new Gone("link to another file", Set.of()));
    all.put("connections", new Gone("link to another file", Set.of()));
    all.put("glossaryDocument", new Gone("building blocks", Set.of()));
    all.put("font", new Gone("embedded font", Set.of()));
    return Map.copyOf(all);
  }
}
