package school.gatehouse.cleaning.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Tells what a drawing holds beside its lines, colours and texts. */
final class SvgLeftOut {

  private static final Set<String> ACTIVE =
      Set.of("script", "foreignObject", "set", "animate", "animateTransform", "animateMotion");

  private static final Set<String> TELLING =
      Set.of("label", "docname", "export-filename", "insensitive", "creator");

  private static final Pattern CODE = Pattern.compile("[<{}=;]");

  private final Notes notes;

  SvgLeftOut(Notes notes) {
    this.notes = notes;
  }

  void tell(Element element) throws Damaged {
    String name = element.getLocalName();
    if (ACTIVE.contains(name)) {
      notes.found(FindingCode.ACTIVE_CONTENT);
      notes.removed("active element");
    } else if (name.equals("title") || name.equals("desc")) {
      notes.removed(name);
      text("caption", element.getTextContent());
    } else if (name.equals("metadata")) {
      notes.removed("metadata");
      metadata(element);
    } else {
      notes.removed("unknown element");
    }
  }

  void attribute(String name, String value) throws Damaged {
    notes.removed("program's attribute");
    if (TELLING.contains(name)) {
      text("other", value);
    }
  }

  /** Code in a comment may stand in the drawing as well, so only plain words are told. */
  void comment(String comment) throws Damaged {
    notes.removed("comment");
    text("comment", comment);
  }

  private void metadata(Element metadata) throws Damaged {
    NodeList all = metadata.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element each = (Element) all.item(i);
      if (isLast(each)) {
        text(meaning(each), each.getTextContent());
      }
    }
  }

  private static boolean isLast(Element element) {
    Node child = element.getFirstChild();
    while (child != null && !(child instanceof Element)) {
      child = child.getNextSibling();
    }
    return child == null;
  }

  /** Dublin Core, where the name of a person lies some elements deeper than the role. */
  private static String meaning(Element element) {
    String name = element.getLocalName();
    Node above = element.getParentNode();
    for (int up = 0; up < 4 && above instanceof Element parent; up++) {
      name = name + " " + parent.getLocalName();
      above = parent.getParentNode();
    }
    if (name.contains("creator") || name.contains("contributor") || name.contains("publisher")) {
      return "author";
    }
    if (name.contains("rights")) {
      return "copyright";
    }
    return name.contains("date") ? "time" : name.contains("subject") ? "keywords" : "caption";
  }

  private void text(String what, String text) throws Damaged {
    if (!text.isBlank() && !CODE.matcher(text).find()) {
      notes.details().add("SVG/" + what, text.strip());
    }
  }
}
