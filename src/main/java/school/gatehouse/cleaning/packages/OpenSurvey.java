package school.gatehouse.cleaning.packages;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.Damaged;

/**
 * A first reading of an OpenDocument part: which styles hide what has them, which paragraphs hide
 * themselves, and whether hidden rows and columns of tables have content.
 */
final class OpenSurvey implements XmlRules {

  private static final int LAST_COLUMN = 16_384;

  private final Set<String> hiddenStyles = new HashSet<>();
  private final Set<Integer> hidden = new HashSet<>();
  private final BitSet hiddenColumns = new BitSet();
  private int columns;
  private int cell;
  private boolean inHiddenCell;

  private OpenSurvey(Set<String> hiddenStyles) {
    this.hiddenStyles.addAll(hiddenStyles);
  }

  static OpenSurvey of(byte[] xml, Set<String> hiddenStyles) throws Damaged {
    OpenSurvey survey = new OpenSurvey(hiddenStyles);
    XmlCopy.write(xml, survey);
    return survey;
  }

  Set<String> hiddenStyles() {
    return hiddenStyles;
  }

  boolean isHidden(XmlTag tag) {
    return hidden.contains(tag.number());
  }

  @Override
  public Map<String, String> namespaces() {
    return OpenVocabulary.NAMESPACES;
  }

  @Override
  public Verdict judge(XmlTag tag) throws Damaged {
    readStyle(tag);
    boolean byStyle =
        hiddenStyles.contains(tag.attribute("text:style-name"))
            || hiddenStyles.contains(tag.attribute("table:style-name"))
            || hiddenStyles.contains(tag.attribute("draw:style-name"));
    boolean itself =
        tag.name().equals("text:section") && !tag.attribute("text:display").matches("|true");
    if (itself || (byStyle && tag.name().matches("text:(p|h|span)|table:table|draw:page"))) {
      hidden.add(tag.number());
    }
    if (tag.name().equals("text:hidden-paragraph")
        && tag.attribute("text:is-hidden").equals("true")) {
      tag.around(outer -> outer.name().matches("text:[ph]")).ifPresent(p -> hidden.add(p.number()));
    }
    readTable(tag);
    return Verdict.KEEP;
  }

  private void readStyle(XmlTag tag) {
    boolean hides =
        tag.attribute("text:display").equals("none")
            || (tag.attribute("table:display").equals("false")
                && tag.name().equals("style:table-properties"))
            || tag.attribute("presentation:visibility").equals("hidden");
    Optional<XmlTag> style = tag.parent().filter(outer -> outer.name().equals("style:style"));
    if (hides && style.isPresent()) {
      hiddenStyles.add(style.get().attribute("style:name"));
    }
  }

  private void readTable(XmlTag tag) throws Damaged {
    switch (tag.name()) {
      case "table:table" -> {
        columns = 0;
        hiddenColumns.clear();
      }
      case "table:table-column" -> {
        int end = Math.min(LAST_COLUMN, columns + repeated(tag));
        hiddenColumns.set(columns, end, isHiddenIn(tag));
        columns = end;
      }
      case "table:table-row" -> cell = 0;
      case "table:table-cell", "table:covered-table-cell" -> {
        boolean row = tag.parent().filter(OpenSurvey::isHiddenIn).isPresent();
        int end = Math.min(LAST_COLUMN, cell + repeated(tag));
        inHiddenCell = row || !hiddenColumns.get(cell, Math.max(cell, end)).isEmpty();
        cell = end;
      }
      default -> {}
    }
  }

  private static boolean isHiddenIn(XmlTag tag) {
    return tag.around(
            outer ->
                outer.attribute("table:visibility").matches("collapse|filter")
                    || (outer.name().endsWith("-group")
                        && outer.attribute("table:display").equals("false")))
        .isPresent();
  }

  private static int repeated(XmlTag tag) throws Damaged {
    try {
      String times = tag.attributes().getOrDefault("table:number-columns-repeated", "1");
      return Math.max(1, Math.min(LAST_COLUMN, Integer.parseInt(times)));
    } catch (NumberFormatException e) {
      throw Damaged.broken();
    }
  }

  @Override
  public String text(XmlTag around, String text) throws Damaged {
    boolean inCell = around.around(outer -> outer.name().equals("table:table-cell")).isPresent();
    if (inHiddenCell && inCell && !text.isBlank()) {
      throw Damaged.because(
          "The document has hidden rows or columns with content. Show or delete them and send it"
              + " again.");
    }
    return "";
  }
}
