package school.gatehouse.cleaning.text;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/** Drawings: written anew from elements and attributes that only draw. */
public final class SvgCleaner implements Cleaner {

  /** The declaration that programs write by habit; one with definitions inside is refused. */
  private static final Pattern PLAIN_DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[<>]*>");

  private final Embedded embedded;

  public SvgCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.SVG);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    Element root = parsed(Letters.of(original));
    if (!SvgSchema.SVG.equals(root.getNamespaceURI()) || !root.getLocalName().equals("svg")) {
      throw Damaged.broken();
    }
    SvgCopy copy = new SvgCopy(root, notes, new DataPictures(embedded, target, notes));
    String clean = copy.written();
    String words = copy.words();
    notes.words("the drawing", words);
    notes.payload("text", words.getBytes(StandardCharsets.UTF_8));
    Files.writeString(target, clean);
  }

  private static Element parsed(String text) throws IOException, Damaged {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      String plain = PLAIN_DOCTYPE.matcher(text).replaceFirst("");
      return builder.parse(new InputSource(new StringReader(plain.strip()))).getDocumentElement();
    } catch (SAXException e) {
      throw Damaged.broken();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java can read XML", e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(true);
    return factory;
  }
}
