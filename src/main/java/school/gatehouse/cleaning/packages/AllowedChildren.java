package school.gatehouse.cleaning.packages;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.cleaning.packages.OfficeVocabulary.Gone;

/** Parts that are lists of settings keep the harmless ones only. */
final class AllowedChildren implements OfficeRules.PartJudge {

  private static final Map<String, Set<String>> OF =
      Map.of(
          "w:settings",
          words(
              "w:zoom w:mirrorMargins w:defaultTabStop w:autoHyphenation"
                  + " w:consecutiveHyphenLimit w:hyphenationZone w:doNotHyphenateCaps"
                  + " w:evenAndOddHeaders w:bookFoldPrinting w:drawingGridHorizontalSpacing"
                  + " w:drawingGridVerticalSpacing w:displayHorizontalDrawingGridEvery"
                  + " w:displayVerticalDrawingGridEvery w:characterSpacingControl w:compat"
                  + " w:footnotePr w:endnotePr m:mathPr w:themeFontLang w:clrSchemeMapping"
                  + " w:decimalSymbol w:listSeparator w:displayBackgroundShape w:gutterAtTop"
                  + " w:noLineBreaksAfter w:noLineBreaksBefore"),
          "workbook",
          words("workbookPr bookViews sheets definedNames calcPr"),
          "worksheet",
          words(
              "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells"
                  + " phoneticPr conditionalFormatting dataValidations hyperlinks printOptions"
                  + " pageMargins pageSetup headerFooter rowBreaks colBreaks drawing tableParts"
                  + " picture sortState ignoredErrors extLst"),
          "p:presentation",
          words(
              "p:sldMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle p:kinsoku"
                  + " p:extLst"),
          "p:sld",
          words("p:cSld p:clrMapOvr p:transition p:timing mc:AlternateContent p:extLst"),
          "w:fonts",
          words("w:font"),
          "w:font",
          words("w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig"));

  @Override
  public Optional<Gone> gone(XmlTag tag) {
    Set<String> allowed = tag.parent().map(outer -> OF.get(outer.name())).orElse(null);
    if (allowed == null || allowed.contains(tag.name())) {
      return Optional.empty();
    }
    if (OfficeVocabulary.GONE.containsKey(tag.name())) {
      return Optional.empty();
    }
    return Optional.of(new Gone(name(tag), Set.of()));
  }

  private static String name(XmlTag tag) {
    if (tag.name().equals("w:mailMerge")) {
      return "mail merge";
    }
    if (tag.name().equals("w:docVars")) {
      return "document variables";
    }
    return "setting";
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
