package school.gatehouse.cleaning.packages;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.packages.OfficeVocabulary.Gone;
import school.gatehouse.inspection.Damaged;

/** What stays of one XML part of an OpenDocument file. */
final class OpenRules implements XmlRules {

  /** Finds the parts that elements speak of. */
  interface Links {
    /** Under which name a part is written; empty if it is not kept. */
    Optional<String> inside(String path) throws Damaged;
  }

  private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"<>\\\\]*");
  private static final Pattern TEXT =
      Pattern.compile("text:.*|number:text|math:.*|presentation:.*-decl");
  private static final Pattern FONTS = Pattern.compile("(fo|style|svg):font-(family|name).*");

  private final OpenSurvey survey;
  private final Links links;
  private final Told told;
  private final String place;
  private int places;

  /**
   * Rules for one part.
   *
   * @param place where its words are, for people; {@code #} is the number of the slide or sheet
   */
  OpenRules(OpenSurvey survey, Links links, Told told, String place) {
    this.survey = survey;
    this.links = links;
    this.told = told;
    this.place = place;
  }

  @Override
  public Map<String, String> namespaces() {
    return OpenVocabulary.NAMESPACES;
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
      return Verdict.DROP;
    }
    if (tag.name().equals("presentation:notes")) {
      return Verdict.DROP;
    }
    if (tag.name().equals("draw:object-ole")) {
      throw Damaged.because(
          "The document contains an object of another program, which cannot be checked. Put a"
              + " picture of it in its place and send the document.");
    }
    if (OpenVocabulary.FIELD.matcher(tag.name()).matches()) {
      told.removed("field");
      return Verdict.UNWRAP;
    }
    takeAttributes(tag);
    return follow(tag);
  }

  private Optional<Gone> why(XmlTag tag) {
    if (tag.name().startsWith(XmlTag.UNKNOWN)) {
      return Optional.of(new Gone("unknown element", Set.of()));
    }
    if (tag.name().startsWith("form:")) {
      return Optional.of(new Gone("form", Set.of()));
    }
    return survey.isHidden(tag)
        ? Optional.of(Survey.HIDDEN)
        : Optional.ofNullable(OpenVocabulary.GONE.get(tag.name()));
  }

  private void takeAttributes(XmlTag tag) throws Damaged {
    for (Iterator<Map.Entry<String, String>> all = tag.attributes().entrySet().iterator();
        all.hasNext(); ) {
      Map.Entry<String, String> each = all.next();
      if (OpenVocabulary.GONE_ATTRIBUTES.matcher(each.getKey()).matches()) {
        told.removed("object name");
        if (each.getValue().indexOf('.') > 0) {
          told.value("Office/other", each.getValue());
        }
        all.remove();
      } else if (each.getKey().endsWith(":name") || each.getKey().endsWith("-name")) {
        tellName(each.getKey(), each.getValue());
      } else if (!each.getKey().equals("xlink:href")) {
        told.name(each.getValue());
      }
    }
  }

  private void tellName(String attribute, String value) {
    if (!FONTS.matcher(attribute).matches()) {
      told.name("A " + value.replaceAll("_20_", " "));
    }
  }

  private Verdict follow(XmlTag tag) throws Damaged {
    String href = tag.attribute("xlink:href");
    if (href.isEmpty() || href.startsWith("#")) {
      told.name(href);
      return Verdict.KEEP;
    }
    boolean anchor = tag.name().equals("text:a") || tag.name().equals("draw:a");
    if (anchor && WEB.matcher(href).matches()) {
      told.name("A " + href);
      return Verdict.KEEP;
    }
    Optional<String> inside = anchor ? Optional.empty() : links.inside(href);
    if (inside.isPresent()) {
      tag.attributes().put("xlink:href", inside.get());
      return Verdict.KEEP;
    }
    boolean copy = href.contains("ObjectReplacements/");
    told.removed(copy ? "object replacement" : "link");
    if (!copy) {
      told.value("Office/other", href);
    }
    return anchor ? Verdict.UNWRAP : Verdict.DROP;
  }

  @Override
  public String text(XmlTag around, String text) {
    if (text.isBlank() && !TEXT.matcher(around.name()).matches()) {
      return "";
    }
    told.text(text);
    return text;
  }

  @Override
  public void end(XmlTag tag) throws Damaged {
    boolean sheet = tag.name().equals("table:table") && tag.isIn("office:spreadsheet");
    if (sheet || tag.name().equals("draw:page")) {
      told.place(place.replace("#", String.valueOf(++places)));
    } else if (tag.name().matches("text:(p|h|tab|line-break)|table:table-cell")) {
      told.gap();
    }
  }

  @Override
  public void gone(XmlTag dropped, String text) throws Damaged {
    switch (dropped.name()) {
      case "presentation:notes" -> {
        if (!text.isBlank() && dropped.isIn("draw:page")) {
          told.gone(new Gone("speaker notes", Survey.HIDDEN.codes()));
          told.value("Office/other", text);
        }
      }
      case "office:annotation", "text:tracked-changes", "table:tracked-changes" ->
          told.value("Office/other", text);
      case "svg:title", "svg:desc" -> told.value("Office/caption", text);
      default -> {}
    }
  }
}
