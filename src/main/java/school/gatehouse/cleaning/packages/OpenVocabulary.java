package school.gatehouse.cleaning.packages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.packages.OfficeVocabulary.Gone;
import school.gatehouse.inspection.FindingCode;

/** The words of OpenDocument (ISO/IEC 26300) that may stay, and those that never do. */
final class OpenVocabulary {

  static final Map<String, String> NAMESPACES = namespaces();

  static final Map<String, Gone> GONE = gone();

  /** Fields that tell of people and files; what is seen of them stays as plain text. */
  static final Pattern FIELD =
      Pattern.compile(
          "text:(author-\\w+|sender-[\\w-]+|initial-creator|creator|printed-by|file-name"
              + "|template-name|user-defined|title|subject|keywords|description|editing-\\w+"
              + "|creation-\\w+|modification-\\w+|print-\\w+|database-[\\w-]+|conditional-text"
              + "|execute-macro|dde-connection|meta|meta-field)");

  static final Pattern GONE_ATTRIBUTES =
      Pattern.compile(
          "draw:name|xlink:title|.*:protection-key.*|text:(date|time)-value|draw:filter-name"
              + "|table:(creator|source-\\w+|filter-\\w+)|office:name|draw:notify-on-update-of-ranges"
              + "|text:user-name|draw:password|text:string-value-if-\\w+");

  private OpenVocabulary() {}

  private static Map<String, String> namespaces() {
    String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    Map<String, String> all = new LinkedHashMap<>();
    for (String name : "office style text table drawing chart presentation".split(" ", -1)) {
      all.put(oasis + name + ":1.0", name.equals("drawing") ? "draw" : name);
    }
    all.put(oasis + "dr3d:1.0", "dr3d");
    all.put(oasis + "datastyle:1.0", "number");
    all.put(oasis + "animation:1.0", "anim");
    all.put(oasis + "xsl-fo-compatible:1.0", "fo");
    all.put(oasis + "svg-compatible:1.0", "svg");
    all.put(oasis + "smil-compatible:1.0", "smil");
    all.put(oasis + "of:1.2", "of");
    all.put(oasis + "form:1.0", "form");
    all.put(oasis + "script:1.0", "script");
    all.put("http://purl.org/dc/elements/1.1/", "dc");
    all.put("http://www.w3.org/1999/xlink", "xlink");
    all.put("http://www.w3.org/1998/Math/MathML", "math");
    all.put("http://openoffice.org/2004/writer", "ooow");
    all.put("http://openoffice.org/2004/calc", "oooc");
    return all;
  }

  private static Map<String, Gone> gone() {
    Map<String, Gone> all = new HashMap<>();
    put(
        all,
        "tracked change",
        Set.of(FindingCode.TRACKED_CHANGES),
        "text:tracked-changes text:change text:change-start text:change-end table:tracked-changes");
    put(
        all,
        "comment",
        Set.of(FindingCode.REVIEWER_COMMENTS),
        "office:annotation office:annotation-end dc:creator dc:date");
    put(
        all,
        "hidden content",
        Set.of(FindingCode.HIDDEN_CONTENT),
        "text:hidden-text table:scenario table:data-pilot-tables text:hidden-paragraph");
    put(
        all,
        "action",
        Set.of(FindingCode.ACTIVE_CONTENT),
        "script:event-listener text:script draw:applet draw:plugin draw:floating-frame");
    put(all, "alternative text", Set.of(), "svg:title svg:desc");
    put(all, "embedded font", Set.of(), "svg:font-face-src svg:font-face-uri");
    put(all, "link", Set.of(), "text:section-source table:table-source table:dde-links");
    put(all, "form", Set.of(), "office:forms draw:control");
    put(
        all,
        "setting",
        Set.of(),
        "office:scripts office:meta office:settings text:dde-connection-decls"
            + " table:label-ranges presentation:settings"
            + " text:alphabetical-index-auto-mark-file");
    return Map.copyOf(all);
  }

  private static void put(
      Map<String, Gone> all, String name, Set<FindingCode> codes, String elements) {
    for (String element : elements.split(" ", -1)) {
      all.put(element, new Gone(name, codes));
    }
  }
}
