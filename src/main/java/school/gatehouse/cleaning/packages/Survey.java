package school.gatehouse.cleaning.packages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.packages.OfficeVocabulary.Gone;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/**
 * A first reading of a part: finds elements that go for the sake of something inside them or after
 * them, which one walk from top to bottom would learn too late.
 */
final class Survey implements XmlRules {

  static final Gone HIDDEN = new Gone("hidden content", Set.of(FindingCode.HIDDEN_CONTENT));
  private static final Gone ROW = new Gone("tracked change", Set.of(FindingCode.TRACKED_CHANGES));
  private static final Gone FIELD = new Gone("field", Set.of());
  private static final Gone EXTENSION = new Gone("extension", Set.of());
  private static final Gone VARIANT = new Gone("variant", Set.of());

  private static final Pattern SHAPE =
      Pattern.compile("p:(sp|pic|graphicFrame|grpSp|cxnSp)|w:drawing|xdr:\\w+Anchor");

  /** Films and sharp drawings; every other extension is unknown. */
  private static final Set<String> EXTENSIONS =
      Set.of("{DAA4B4D4-6D71-4841-9C94-3DE7FCFB9230}", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");

  private final Map<Integer, Gone> gone = new HashMap<>();
  private final Set<Integer> unwrapped = new HashSet<>();
  private final Map<Integer, XmlTag> chosen = new HashMap<>();
  private final Map<Integer, XmlTag> variants = new HashMap<>();
  private final Map<Integer, XmlTag> fallbacks = new HashMap<>();
  private final Set<Integer> hiddenParagraphs = new HashSet<>();
  private final Set<String> hiddenStyles;
  private final Fields fields = new Fields();
  private boolean shown = true;

  private Survey(Set<String> hiddenStyles) {
    this.hiddenStyles = hiddenStyles;
  }

  static Survey of(byte[] xml, Set<String> hiddenStyles) throws Damaged {
    Survey survey = new Survey(hiddenStyles);
    XmlCopy.write(xml, survey);
    survey.fields.dropped().forEach(number -> survey.gone.put(number, FIELD));
    survey.chooseVariants();
    return survey;
  }

  Optional<Gone> gone(XmlTag tag) {
    return Optional.ofNullable(gone.get(tag.number()));
  }

  boolean isUnwrapped(XmlTag tag) {
    return unwrapped.contains(tag.number());
  }

  /** False for a slide that is passed over in the show. */
  boolean isShown() {
    return shown;
  }

  @Override
  public Map<String, String> namespaces() {
    return OfficeVocabulary.NAMESPACES;
  }

  @Override
  public Verdict judge(XmlTag tag) {
    fields.tag(tag);
    switch (tag.localName()) {
      case "cNvPr", "docPr" -> drawing(tag);
      case "extLst" -> gone.put(tag.number(), EXTENSION);
      case "ext" -> extension(tag);
      case "AlternateContent" -> variants.put(tag.number(), tag);
      case "Choice" -> choice(tag);
      case "Fallback" -> tag.parent().ifPresent(all -> fallbacks.put(all.number(), tag));
      case "vanish", "rStyle", "pStyle", "r" -> hiddenText(tag);
      case "del" -> deletedRow(tag);
      case "sld" -> shown = isTrue(tag.attributes().getOrDefault("show", "1"));
      default -> {}
    }
    return Verdict.KEEP;
  }

  @Override
  public String text(XmlTag around, String text) {
    fields.text(around, text);
    return "";
  }

  static boolean isTrue(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private void drawing(XmlTag tag) {
    if (isTrue(tag.attributes().getOrDefault("hidden", "0"))) {
      tag.around(outer -> SHAPE.matcher(outer.name()).matches())
          .ifPresent(shape -> gone.put(shape.number(), HIDDEN));
    }
  }

  private void extension(XmlTag tag) {
    Optional<XmlTag> list = tag.parent().filter(outer -> outer.localName().equals("extLst"));
    if (list.isPresent() && EXTENSIONS.contains(tag.attribute("uri"))) {
      gone.remove(list.get().number());
    } else if (list.isPresent()) {
      gone.put(tag.number(), EXTENSION);
    }
  }

  private void choice(XmlTag tag) {
    int all = tag.parent().map(XmlTag::number).orElse(-1);
    if (tag.attribute("Requires").contains(XmlTag.UNKNOWN) || chosen.containsKey(all)) {
      gone.put(tag.number(), VARIANT);
    } else {
      chosen.put(all, tag);
    }
  }

  /** One variant stays: the first that is understood, else the plain one without its wrapping. */
  private void chooseVariants() {
    for (int all : variants.keySet()) {
      XmlTag plain = fallbacks.get(all);
      if (plain == null && !chosen.containsKey(all)) {
        gone.put(all, VARIANT);
      } else if (!chosen.containsKey(all)) {
        unwrapped.add(all);
        unwrapped.add(plain.number());
      } else if (plain != null) {
        gone.put(plain.number(), VARIANT);
      }
    }
  }

  private void hiddenText(XmlTag tag) {
    Optional<XmlTag> run = tag.around(outer -> outer.name().equals("w:r"));
    Optional<XmlTag> paragraph = tag.around(outer -> outer.name().equals("w:p"));
    boolean byStyle = hiddenStyles.contains(tag.attribute("w:val"));
    switch (tag.name()) {
      case "w:vanish" -> {
        if (isTrue(tag.attributes().getOrDefault("w:val", "1"))) {
          run.ifPresent(this::hide);
        }
      }
      case "w:rStyle" -> run.filter(any -> byStyle).ifPresent(this::hide);
      case "w:pStyle" ->
          paragraph.filter(p -> byStyle).ifPresent(p -> hiddenParagraphs.add(p.number()));
      case "w:r" ->
          paragraph.filter(p -> hiddenParagraphs.contains(p.number())).ifPresent(p -> hide(tag));
      default -> {}
    }
  }

  private void hide(XmlTag tag) {
    gone.put(tag.number(), HIDDEN);
  }

  private void deletedRow(XmlTag tag) {
    if (tag.name().equals("w:del") && tag.isIn("w:trPr")) {
      tag.around(outer -> outer.name().equals("w:tr"))
          .ifPresent(row -> gone.put(row.number(), ROW));
    }
  }
}
