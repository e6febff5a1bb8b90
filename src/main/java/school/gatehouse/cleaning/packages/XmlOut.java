package school.gatehouse.cleaning.packages;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes XML in one form only, and what of it is text once more for the search. */
final class XmlOut {

  private static final String HEADING =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Words of the format itself, such as {@code center}, which people's texts have as well. */
  private static final Pattern VOCABULARY = Pattern.compile("[a-z][a-zA-Z0-9-]{0,24}|[\\d.+-]*");

  private final StringBuilder xml = new StringBuilder(HEADING);
  private final StringBuilder said = new StringBuilder();
  private boolean open;

  void start(String name, Map<String, String> attributes) {
    close();
    xml.append('<').append(name);
    attributes.forEach(this::attribute);
    open = true;
  }

  /** Declarations are the same in everybody's files, so they are not searched. */
  void declare(Map<String, String> namespaces) {
    namespaces.forEach(
        (uri, prefix) ->
            xml.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                .append("=\"")
                .append(uri)
                .append('"'));
  }

  void text(String text) {
    if (!text.isEmpty()) {
      close();
      escape(text, false);
      said.append(text);
    }
  }

  void end(String name) {
    if (open) {
      xml.append("/>");
      open = false;
    } else {
      xml.append("</").append(name).append('>');
    }
    said.append('\n');
  }

  byte[] bytes() {
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Every text and value, without the vocabulary. */
  byte[] said() {
    return said.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"");
    escape(value, true);
    xml.append('"');
    if (!VOCABULARY.matcher(value).matches()) {
      said.append('\n').append(value);
    }
  }

  private void close() {
    if (open) {
      xml.append('>');
      open = false;
      said.append('\n');
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '\r' -> xml.append("&#13;");
        case '"' -> xml.append(attribute ? "&quot;" : "\"");
        case '\n', '\t' -> xml.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
        default -> xml.append(c);
      }
    }
  }
}
