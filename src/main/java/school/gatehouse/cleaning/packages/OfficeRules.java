package school.gatehouse.cleaning.packages;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.packages.OfficeVocabulary.Gone;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** What stays of one XML part of an Office document. */
final class OfficeRules implements XmlRules {

  /** Where the part's arrows lead. */
  interface Arrows {
    boolean leads(String id) throws Damaged;

    /** The id under which an arrow is written; only for those that lead somewhere. */
    String written(String id) throws Damaged;
  }

  private static final Pattern TEXT = Pattern.compile("[wam]:t|t");
  private static final Pattern NUMBER = Pattern.compile("[\\s\\d.,eE+-]*");
  private static final Pattern ENDS_A_LINE = Pattern.compile("[wa]:p|[wa]:br|si|c|w:tc|c:pt|w:tab");
  private static final Pattern OUTSIDE = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern NAMES = Pattern.compile("(w:)?(name|displayName|anchor)|location");
  private static final Set<String> FONTS =
      Set.of("typeface", "w:ascii", "w:hAnsi", "w:cs", "w:eastAsia", "panose");

  /** Elements that stay when an arrow of theirs leads nowhere. */
  private static final Set<String> STANDS_ALONE =
      Set.of("a:blip", "pageSetup", "w:hyperlink", "v:fill", "v:stroke", "hyperlink");

  private final Survey survey;
  private final Arrows arrows;
  private final List<PartJudge> judges;
  private final Told told;

  /** Rules that only one kind of part has. */
  interface PartJudge {
    Optional<Gone> gone(XmlTag tag) throws Damaged;

    default void text(XmlTag around, String text) throws Damaged {}
  }

  OfficeRules(Survey survey, Arrows arrows, List<PartJudge> judges, Told told) {
    this.survey = survey;
    this.arrows = arrows;
    this.judges = judges;
    this.told = told;
  }

  @Override
  public Map<String, String> namespaces() {
    return OfficeVocabulary.NAMESPACES;
  }

  @Override
  public void removed(String name) {
    told.removed(name);
  }

  @Override
  public Verdict judge(XmlTag tag) throws Damaged {
    Optional<Gone> gone = why(tag);
    if (gone.isPresent()) {
      told.gone(gone.get());
      return goneWithValues(tag);
    }
    if (survey.isUnwrapped(tag) || isUnwrapped(tag)) {
      return Verdict.UNWRAP;
    }
    takeAttributes(tag);
    return follow(tag);
  }

  private Optional<Gone> why(XmlTag tag) throws Damaged {
    if (tag.name().startsWith(XmlTag.UNKNOWN)) {
      return Optional.of(new Gone("unknown element", Set.of()));
    }
    for (PartJudge judge : judges) {
      Optional<Gone> gone = judge.gone(tag);
      if (gone.isPresent()) {
        return gone;
      }
    }
    return survey.gone(tag).or(() -> Optional.ofNullable(OfficeVocabulary.GONE.get(tag.name())));
  }

  /** Who made a change or locked a sheet is told and searched for. */
  private Verdict goneWithValues(XmlTag tag) throws Damaged {
    for (Map.Entry<String, String> each : tag.attributes().entrySet()) {
      String name = each.getKey().substring(each.getKey().indexOf(':') + 1);
      if (Set.of("author", "userName", "ed").contains(name)) {
        told.value("Office/author", each.getValue());
      } else if (Set.of("url", "val").contains(name) && each.getValue().indexOf('\\') > 0) {
        told.value("Office/other", each.getValue());
      }
    }
    return Verdict.DROP;
  }

  private boolean isUnwrapped(XmlTag tag) throws Damaged {
    if (tag.name().equals("w:fldSimple")) {
      boolean harmless = Fields.isHarmless(tag.attribute("w:instr"));
      if (!harmless) {
        told.removed("field");
      }
      return !harmless;
    }
    if (!OfficeVocabulary.UNWRAPPED.contains(tag.name())) {
      return false;
    }
    boolean change = tag.name().equals("w:ins") || tag.name().equals("w:moveTo");
    told.removed(change ? "tracked change" : "content control");
    if (change) {
      told.found(FindingCode.TRACKED_CHANGES);
      told.value("Office/author", tag.attribute("w:author"));
    }
    return true;
  }

  private void takeAttributes(XmlTag tag) throws Damaged {
    boolean drawing = OfficeVocabulary.NAMED_DRAWINGS.contains(tag.localName());
    for (Iterator<Map.Entry<String, String>> all = tag.attributes().entrySet().iterator();
        all.hasNext(); ) {
      Map.Entry<String, String> each = all.next();
      String name = each.getKey();
      if (drawing && name.equals("name")) {
        takeName(each);
      } else if (name.equals("mc:Ignorable")) {
        each.setValue(each.getValue().replaceAll("\\?( |$)", "").strip());
      } else if (OfficeVocabulary.GONE_ATTRIBUTES.matcher(name).matches()
          && isPersonal(tag, name)) {
        tellAttribute(name, each.getValue());
        all.remove();
      } else if (NAMES.matcher(name).matches()) {
        told.name(each.getValue());
        told.name("A " + each.getValue());
      } else if (!FONTS.contains(name) && !name.startsWith("r:")) {
        told.name(each.getValue());
      }
    }
  }

  /** Tables and lists of values use some of these names for what is seen. */
  private static boolean isPersonal(XmlTag tag, String name) {
    return !(name.equals("title") && tag.name().startsWith("dataV"))
        && !(name.equals("date") && tag.name().startsWith("p:"))
        && !tag.name().equals("w:date");
  }

  private void takeName(Map.Entry<String, String> name) throws Damaged {
    if (!name.getValue().isEmpty()) {
      told.removed("object name");
      if (name.getValue().indexOf('.') > 0) {
        told.value("Office/other", name.getValue());
      }
      name.setValue("");
    }
  }

  private void tellAttribute(String name, String value) throws Damaged {
    String local = name.substring(name.indexOf(':') + 1);
    switch (local) {
      case "descr", "alt", "title" -> {
        told.removed("alternative text");
        told.value("Office/caption", value);
      }
      case "author", "initials" -> {
        told.removed("author");
        told.value("Office/author", value);
      }
      case "href" -> told.removed("link");
      default -> told.removed("revision mark");
    }
  }

  private Verdict follow(XmlTag tag) throws Damaged {
    boolean lost = false;
    for (Iterator<Map.Entry<String, String>> all = tag.attributes().entrySet().iterator();
        all.hasNext(); ) {
      Map.Entry<String, String> each = all.next();
      boolean arrow = each.getKey().startsWith("r:") && !each.getValue().isEmpty();
      if (arrow && !arrows.leads(each.getValue())) {
        told.removed("link");
        all.remove();
        lost = true;
      }
    }
    if (lost && !STANDS_ALONE.contains(tag.name())) {
      return Verdict.DROP;
    }
    for (Map.Entry<String, String> each : tag.attributes().entrySet()) {
      if (each.getKey().startsWith("r:") && !each.getValue().isEmpty()) {
        each.setValue(arrows.written(each.getValue()));
      }
    }
    return Verdict.KEEP;
  }

  @Override
  public String text(XmlTag around, String text) throws Damaged {
    boolean words = TEXT.matcher(around.name()).matches();
    if (text.isBlank() && !words && !around.name().equals("w:instrText")) {
      return "";
    }
    if (around.name().equals("c:f") && OUTSIDE.matcher(text).find()) {
      told.removed("link");
      return OUTSIDE.matcher(text).replaceAll("");
    }
    for (PartJudge judge : judges) {
      judge.text(around, text);
    }
    if (words || !NUMBER.matcher(text).matches()) {
      told.text(text);
    } else {
      told.figure(text);
    }
    return text;
  }

  @Override
  public void end(XmlTag tag) {
    if (ENDS_A_LINE.matcher(tag.name()).matches()) {
      told.gap();
    }
  }

  @Override
  public void gone(XmlTag dropped, String text) throws Damaged {
    boolean spoken = Set.of("w:del", "w:moveFrom", "w:r").contains(dropped.name());
    if (spoken) {
      told.value("Office/other", text);
    }
  }
}
