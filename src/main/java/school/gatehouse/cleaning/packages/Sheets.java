package school.gatehouse.cleaning.packages;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.packages.OfficeVocabulary.Gone;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/**
 * What only spreadsheets have: sheets, rows and columns that are hidden, and one list of texts for
 * all sheets, of which those of dropped sheets must go too.
 */
final class Sheets implements OfficeRules.PartJudge {

  private static final Pattern TO_A_FILE = Pattern.compile("\\[\\d+\\]|\\[[^\\]]+\\.xl\\w+\\]");
  private static final int LAST_COLUMN = 16_384;
  private static final int MOST_TEXTS = 10_000_000;

  private final Set<String> hiddenSheets = new HashSet<>();
  private final BitSet used = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int string = -1;
  private int column;

  /** Before each part. */
  void startPart() {
    hiddenColumns.clear();
    string = -1;
  }

  @Override
  public Optional<Gone> gone(XmlTag tag) throws Damaged {
    switch (tag.name()) {
      case "sheet" -> {
        return hiddenSheet(tag);
      }
      case "definedName" -> {
        return definedName(tag);
      }
      case "col" -> hideColumns(tag);
      case "row" -> column = 0;
      case "c" -> column = column(tag);
      case "si" -> string++;
      case "workbookView" -> tag.attributes().keySet().removeAll(Set.of("activeTab", "firstSheet"));
      default -> {
        return unusedText(tag);
      }
    }
    return Optional.empty();
  }

  @Override
  public void text(XmlTag around, String text) throws Damaged {
    if (around.name().indexOf(':') >= 0 && !around.name().equals("c:f")) {
      return;
    }
    Optional<XmlTag> cell = around.around(outer -> outer.name().equals("c"));
    if (cell.isPresent()) {
      requireShown(cell.get());
      if (around.name().equals("v") && cell.get().attribute("t").equals("s")) {
        use(text.strip());
      }
    }
    if (around.name().startsWith("f") || around.name().equals("c:f")) {
      requireInside(text);
    }
  }

  private Optional<Gone> hiddenSheet(XmlTag tag) {
    if (!tag.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
      return Optional.empty();
    }
    hiddenSheets.add(tag.attribute("name"));
    return Optional.of(new Gone("hidden sheet", Set.of(FindingCode.HIDDEN_CONTENT)));
  }

  /** A name may stand for cells of a sheet that is gone, or of another file. */
  private Optional<Gone> definedName(XmlTag tag) {
    boolean hidden = Survey.isTrue(tag.attributes().getOrDefault("hidden", "0"));
    return hidden || !hiddenSheets.isEmpty()
        ? Optional.of(new Gone("defined name", Set.of()))
        : Optional.empty();
  }

  private void hideColumns(XmlTag tag) throws Damaged {
    if (Survey.isTrue(tag.attributes().getOrDefault("hidden", "0"))) {
      int from = number(tag.attribute("min"));
      int to = Math.min(LAST_COLUMN, number(tag.attribute("max")));
      if (from <= to) {
        hiddenColumns.set(from, to + 1);
      }
    }
  }

  private int column(XmlTag cell) {
    String letters = cell.attribute("r").replaceAll("\\d", "");
    if (letters.isEmpty() || letters.length() > 3) {
      return column + 1;
    }
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + (letters.charAt(i) - 'A' + 1);
    }
    return Math.max(0, number);
  }

  private void requireShown(XmlTag cell) throws Damaged {
    boolean row =
        cell.parent()
            .filter(outer -> Survey.isTrue(outer.attributes().getOrDefault("hidden", "0")))
            .isPresent();
    if (row || hiddenColumns.get(column)) {
      throw Damaged.because(
          "The spreadsheet has hidden rows or columns with content. Show or delete them and send it"
              + " again.");
    }
  }

  private void use(String index) throws Damaged {
    int number = number(index);
    if (number < 0 || number > MOST_TEXTS) {
      throw Damaged.broken();
    }
    used.set(number);
  }

  private Optional<Gone> unusedText(XmlTag tag) {
    boolean unused = tag.isIn("si") && !used.get(string);
    return unused ? Optional.of(new Gone("unused text", Set.of())) : Optional.empty();
  }

  private void requireInside(String formula) throws Damaged {
    if (TO_A_FILE.matcher(formula).find()) {
      throw Damaged.because(
          "A cell of the spreadsheet takes its value from another file. Replace the formula by its"
              + " value and send it again.");
    }
    for (String sheet : hiddenSheets) {
      if (formula.contains(sheet + "!") || formula.contains(sheet.replace("'", "''") + "'!")) {
        throw Damaged.because(
            "The spreadsheet takes values from a hidden sheet. Show the sheet, or replace the"
                + " formulas by their values, and send it again.");
      }
    }
  }

  private static int number(String digits) throws Damaged {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw Damaged.broken();
    }
  }
}
