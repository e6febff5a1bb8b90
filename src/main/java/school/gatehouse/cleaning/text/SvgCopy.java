package school.gatehouse.cleaning.text;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Writes a drawing anew and tells what it leaves out. */
final class SvgCopy {

  private final Element root;
  private final Notes notes;
  private final DataPictures pictures;
  private final SvgNames names;
  private final SvgStyles styles;
  private final SvgLeftOut leftOut;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder words = new StringBuilder();

  SvgCopy(Element root, Notes notes, DataPictures pictures) {
    this.root = root;
    this.notes = notes;
    this.pictures = pictures;
    this.names = new SvgNames(root);
    this.styles = new SvgStyles(names, notes);
    this.leftOut = new SvgLeftOut(notes);
  }

  String written() throws IOException, Damaged {
    element(root, 0, false);
    return out.append('\n').toString();
  }

  /** What people read in the drawing, complete once it is written. */
  String words() {
    return words.toString();
  }

  private void element(Element element, int depth, boolean inText) throws IOException, Damaged {
    if (depth > SvgSchema.DEEPEST) {
      throw Damaged.unusual();
    }
    String name = element.getLocalName();
    boolean isLink = isSvg(element) && name.equals("a");
    if (isLink) {
      notes.removed("link");
      children(element, depth, inText);
      return;
    }
    if (!isSvg(element) || !SvgSchema.isElement(name)) {
      leftOut.tell(element);
      return;
    }
    out.append('<').append(name);
    if (depth == 0) {
      out.append(" xmlns=\"").append(SvgSchema.SVG).append('"');
      out.append(" xmlns:xlink=\"").append(SvgSchema.XLINK).append('"');
    }
    attributes(element);
    out.append('>');
    if (name.equals("style")) {
      escape(styles.rules(element.getTextContent()), out);
    } else {
      children(element, depth, inText || name.equals("text"));
    }
    out.append("</").append(name).append('>');
    if (name.equals("text")) {
      words.append('\n');
    }
  }

  private static boolean isSvg(Element element) {
    return SvgSchema.SVG.equals(element.getNamespaceURI());
  }

  private void children(Element parent, int depth, boolean inText) throws IOException, Damaged {
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element) {
        element(element, depth + 1, inText);
      } else if (each.getNodeType() == Node.COMMENT_NODE) {
        leftOut.comment(each.getNodeValue());
      } else if (each.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
        notes.removed("processing instruction");
      } else if (inText) {
        words.append(each.getNodeValue());
        escape(each.getNodeValue(), out);
      } else if (!each.getNodeValue().isBlank()) {
        notes.removed("text outside of texts");
      }
    }
  }

  private void attributes(Element element) throws IOException, Damaged {
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      attribute(element, (Attr) all.item(i));
    }
  }

  private void attribute(Element element, Attr attribute) throws IOException, Damaged {
    String space = attribute.getNamespaceURI() == null ? "" : attribute.getNamespaceURI();
    String name = attribute.getLocalName();
    String value = attribute.getValue().strip();
    if (space.equals("http://www.w3.org/2000/xmlns/")) {
      return;
    }
    if (name.equals("href") && (space.isEmpty() || space.equals(SvgSchema.XLINK))) {
      reference(element, value);
    } else if (space.equals("http://www.w3.org/XML/1998/namespace")) {
      keep(name.equals("space") && value.equals("preserve"), "xml:space", value);
    } else if (!space.isEmpty()) {
      leftOut.attribute(name, value);
    } else {
      plain(name, value);
    }
  }

  private void plain(String name, String value) {
    switch (name) {
      case "id" -> write("id", names.part(value));
      case "class" -> write("class", names.classes(value));
      case "style" -> write("style", styles.declarations(value));
      default -> {
        String kept = names.references(value);
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
          notes.found(FindingCode.ACTIVE_CONTENT);
        }
        keep(SvgSchema.isAttribute(name) && SvgStyles.isSafe(kept), name, kept);
      }
    }
  }

  /** Other parts of the drawing, and pictures written into it. */
  private void reference(Element element, String value) throws IOException, Damaged {
    if (value.startsWith("#")) {
      write("xlink:href", "#" + names.part(value.substring(1)));
      return;
    }
    boolean isPicture = element.getLocalName().equals("image");
    Optional<String> clean = isPicture ? pictures.clean(value) : Optional.empty();
    if (clean.isPresent()) {
      write("xlink:href", clean.get());
    } else {
      notes.removed(isPicture ? "picture" : "link");
    }
  }

  private void keep(boolean stays, String name, String value) {
    if (stays) {
      write(name, value);
    } else {
      notes.removed("attribute");
    }
  }

  private void write(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, out);
    out.append('"');
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> out.append(each);
      }
    }
  }
}
