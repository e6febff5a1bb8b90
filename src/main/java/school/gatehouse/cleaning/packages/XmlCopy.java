package school.gatehouse.cleaning.packages;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import school.gatehouse.inspection.Damaged;

/**
 * Writes an XML part anew, with only what the rules let stay. Nothing outside the part is ever
 * read: document types are refused.
 */
final class XmlCopy {

  private static final int LARGEST = 64 << 20;
  private static final int DEEPEST = 1_000;
  private static final String MARKUP =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final XmlRules rules;
  private final XmlOut out = new XmlOut();
  private Optional<XmlTag> around = Optional.empty();
  private Optional<XmlTag> dropped = Optional.empty();
  private int depth;
  private int number;

  private XmlCopy(XmlRules rules) {
    this.rules = rules;
  }

  static XmlOut write(byte[] xml, XmlRules rules) throws Damaged {
    if (xml.length > LARGEST) {
      throw Damaged.tooLarge();
    }
    XmlCopy copy = new XmlCopy(rules);
    try {
      copy.run(factory().createXMLStreamReader(new ByteArrayInputStream(xml)));
    } catch (XMLStreamException e) {
      throw Damaged.broken();
    }
    return copy.out;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private void run(XMLStreamReader reader) throws XMLStreamException, Damaged {
    while (hasNext(reader)) {
      switch (next(reader)) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(reader.getText());
        case XMLStreamConstants.COMMENT -> rules.removed("XML comment");
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> rules.removed("XML instruction");
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Damaged.unusual();
        default -> {}
      }
    }
  }

  private static boolean hasNext(XMLStreamReader reader) throws XMLStreamException {
    return reader.hasNext();
  }

  /** The parser of the JDK throws unchecked exceptions on some broken texts. */
  private static int next(XMLStreamReader reader) throws XMLStreamException, Damaged {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      throw Damaged.broken();
    }
  }

  private void start(XMLStreamReader reader) throws Damaged {
    if (++depth > DEEPEST) {
      throw Damaged.unusual();
    }
    XmlTag tag =
        new XmlTag(named(reader.getNamespaceURI(), reader.getLocalName()), number++, around);
    readAttributes(reader, tag);
    around = Optional.of(tag);
    if (dropped.isPresent()) {
      return;
    }
    tag.judged(rules.judge(tag));
    if (tag.verdict() == Verdict.DROP) {
      dropped = around;
      tag.attributes().clear();
    } else if (tag.verdict() == Verdict.KEEP) {
      out.start(tag.name(), tag.attributes());
      if (tag.parent().isEmpty()) {
        out.declare(rules.namespaces());
      }
    }
    if (tag.parent().isEmpty() && tag.verdict() != Verdict.KEEP) {
      throw Damaged.unusual();
    }
  }

  private void readAttributes(XMLStreamReader reader, XmlTag tag) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String uri = Objects.requireNonNullElse(reader.getAttributeNamespace(i), "");
      String local = reader.getAttributeLocalName(i);
      String name = uri.isEmpty() ? local : named(uri, local);
      String value = reader.getAttributeValue(i);
      boolean prefixes =
          uri.equals(MARKUP) || (local.equals("Requires") && tag.name().equals("mc:Choice"));
      if (name.startsWith(XmlTag.UNKNOWN)) {
        rules.removed("unknown attribute");
      } else {
        tag.attributes().put(name, prefixes ? prefixes(reader, value) : value);
      }
    }
  }

  /** Lists of prefixes name namespaces in the words of the file; written in ours. */
  private String prefixes(XMLStreamReader reader, String list) {
    StringBuilder known = new StringBuilder();
    for (String prefix : list.strip().split("\\s+", -1)) {
      String uri = prefix.isEmpty() ? null : reader.getNamespaceURI(prefix);
      String ours =
          uri == null ? XmlTag.UNKNOWN : rules.namespaces().getOrDefault(uri, XmlTag.UNKNOWN);
      known.append(known.isEmpty() ? "" : " ").append(ours);
    }
    return known.toString();
  }

  private String named(String namespace, String local) {
    String uri = Objects.requireNonNullElse(namespace, "");
    if (uri.equals(XMLConstants.XML_NS_URI)) {
      return "xml:" + local;
    }
    String prefix =
        uri.isEmpty() ? XmlTag.UNKNOWN : rules.namespaces().getOrDefault(uri, XmlTag.UNKNOWN);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private void text(String text) throws Damaged {
    if (dropped.isPresent()) {
      rules.gone(dropped.get(), text);
    } else if (around.isPresent()) {
      out.text(rules.text(around.get(), text));
    }
  }

  private void end() throws Damaged {
    XmlTag tag = around.orElseThrow(Damaged::broken);
    depth--;
    around = tag.parent();
    if (dropped.isPresent()) {
      if (dropped.get() == tag) {
        dropped = Optional.empty();
      }
      return;
    }
    rules.end(tag);
    if (tag.verdict() == Verdict.KEEP) {
      out.end(tag.name());
    }
  }
}
