package school.gatehouse.cleaning.packages;

import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PictureWords;

/** Office documents in the shape in which Word, PowerPoint and Excel write them. */
final class OfficeFiles {

  static final String OPEN = "http://schemas.openxmlformats.org/";
  static final String REL = OPEN + "officeDocument/2006/relationships/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
  static final String MAIN =
      " xmlns:w=\""
          + OPEN
          + "wordprocessingml/2006/main\""
          + " xmlns:p=\""
          + OPEN
          + "presentationml/2006/main\""
          + " xmlns:a=\""
          + OPEN
          + "drawingml/2006/main\""
          + " xmlns:pic=\""
          + OPEN
          + "drawingml/2006/picture\""
          + " xmlns:wp=\""
          + OPEN
          + "drawingml/2006/wordprocessingDrawing\""
          + " xmlns:mc=\""
          + OPEN
          + "markup-compatibility/2006\""
          + " xmlns:r=\""
          + OPEN
          + "officeDocument/2006/relationships\""
          + " xmlns:marker=\"http://example.org/marker\"";

  private OfficeFiles() {}

  static String types(String... partAndType) {
    StringBuilder xml =
        new StringBuilder("<Types xmlns=\"" + OPEN + "package/2006/content-types\">")
            .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .append("<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>");
    for (int i = 0; i < partAndType.length; i += 2) {
      xml.append("<Override PartName=\"/" + partAndType[i] + "\" ContentType=\"")
          .append(partAndType[i + 1].contains("/") ? "" : TYPE)
          .append(partAndType[i + 1] + "\"/>");
    }
    return xml + "</Types>";
  }

  /** Id, type and target of each; an address as target is outside. */
  static String arrows(String... idTypeTarget) {
    StringBuilder xml =
        new StringBuilder("<Relationships xmlns=\"" + OPEN + "package/2006/relationships\">");
    for (int i = 0; i < idTypeTarget.length; i += 3) {
      String target = idTypeTarget[i + 2];
      xml.append("<Relationship Id=\"" + idTypeTarget[i] + "\" Type=\"")
          .append(REL + idTypeTarget[i + 1] + "\" Target=\"" + target + "\"")
          .append(target.contains(":") ? " TargetMode=\"External\"/>" : "/>");
    }
    return xml + "</Relationships>";
  }

  static String properties() {
    return "<cp:coreProperties xmlns:cp=\""
        + OPEN
        + "package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + PictureWords.CAPTION
        + "</dc:title><dc:creator>"
        + PictureWords.ARTIST
        + "</dc:creator><cp:lastModifiedBy>"
        + PictureWords.OWNER
        + "</cp:lastModifiedBy><cp:keywords>"
        + PictureWords.KEYWORD
        + "</cp:keywords></cp:coreProperties>";
  }

  /** A text with everything in it that may not stay; {@code body} is put in front. */
  static Parts word(String body) {
    return new Parts()
        .with(
            "[Content_Types].xml",
            types(
                "word/document.xml", "wordprocessingml.document.main+xml",
                "word/styles.xml", "wordprocessingml.styles+xml",
                "word/settings.xml", "wordprocessingml.settings+xml",
                "word/comments.xml", "wordprocessingml.comments+xml",
                "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
        .with(
            "_rels/.rels",
            arrows(
                "rId1",
                "officeDocument",
                "word/document.xml",
                "rId2",
                "core-properties",
                "docProps/core.xml"))
        .with("docProps/core.xml", properties())
        .with(
            "word/_rels/document.xml.rels",
            arrows(
                "rId1",
                "styles",
                "styles.xml",
                "rId2",
                "settings",
                "settings.xml",
                "rId3",
                "comments",
                "comments.xml",
                "rId4",
                "image",
                "media/" + "Emma Marker.jpg",
                "rId5",
                "hyperlink",
                "https://example.org/page",
                "rId6",
                "hyperlink",
                "file:///C:/Users/marker/Desktop",
                "rId7",
                "customXml",
                "../customXml/item1.xml",
                "rId8",
                "attachedTemplate",
                "file:///C:/Users/marker/Normal.dotm"))
        .with("word/document.xml", document(body))
        .with("word/styles.xml", styles())
        .with("word/settings.xml", settings())
        .with("word/comments.xml", comments())
        .with("customXml/item1.xml", "<x>" + PictureWords.FACE + "</x>")
        .with("word/media/Emma Marker.jpg", PictureJpeg.aTalkativeJpeg(6).bytes());
  }

  static String document(String body) {
    String change =
        " w:id=\"1\" w:author=\"" + PictureWords.PERSON + "\" w:date=\"2024-01-01T00:00:00Z\"";
    return "<w:document"
        + MAIN
        + " mc:Ignorable=\"marker\" marker:note=\""
        + PictureWords.FACE
        + "\"><w:body>"
        + body
        + "<w:p w:rsidR=\"00AB12CD\"><w:commentRangeStart w:id=\"0\"/><w:r><w:t"
        + " xml:space=\"preserve\">Our sports day </w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:ins"
        + change
        + "><w:r><w:t>was sunny</w:t></w:r></w:ins>"
        + "<w:del"
        + change
        + "><w:r><w:delText>"
        + PictureWords.COMMENT
        + "</w:delText></w:r></w:del>"
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>"
        + PictureWords.SERIAL
        + "</w:t></w:r>"
        + "<w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>"
        + PictureWords.LENS_SERIAL
        + "</w:t></w:r></w:p>"
        + "<w:p><w:hyperlink r:id=\"rId5\"><w:r><w:t>our page</w:t></w:r></w:hyperlink>"
        + "<w:hyperlink r:id=\"rId6\"><w:r><w:t>the folder</w:t></w:r></w:hyperlink></w:p>"
        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> FILENAME \\p "
        + PictureWords.MODEL
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>the"
        + " file</w:t></w:r><w:r><w:fldChar"
        + " w:fldCharType=\"end\"/></w:r></w:p><w:p><w:sdt><w:sdtPr><w:alias w:val=\""
        + PictureWords.OWNER
        + "\"/></w:sdtPr><w:sdtContent><w:r><w:t>kept"
        + " control</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:r>"
        + picture("rId4")
        + "</w:r></w:p><marker:what>"
        + PictureWords.PROFILE
        + "</marker:what>"
        + "<!-- "
        + PictureWords.COMMENT
        + " --><w:sectPr w:rsidR=\"00AB12CD\"/></w:body></w:document>";
  }

  static String picture(String id) {
    return "<w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Emma Marker.jpg\" descr=\""
        + PictureWords.CAPTION
        + "\"/><a:graphic><a:graphicData uri=\""
        + OPEN
        + "drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Emma"
        + " Marker.jpg\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
        + id
        + "\"><a:extLst><a:ext uri=\"{28A0092B-C50C-407E-A947-70E740481C1C}\"/></a:extLst></a:blip>"
        + "</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
  }

  private static String styles() {
    return "<w:styles"
        + MAIN
        + "><w:style w:type=\"character\" w:styleId=\"Secret\"><w:name w:val=\"Secret\"/>"
        + "<w:rPr><w:vanish/></w:rPr></w:style></w:styles>";
  }

  private static String settings() {
    return "<w:settings"
        + MAIN
        + "><w:defaultTabStop w:val=\"720\"/><w:rsids><w:rsid w:val=\"00AB12CD\"/></w:rsids>"
        + "<w:attachedTemplate r:id=\"rId1\"/><w:docVars><w:docVar w:name=\"x\" w:val=\""
        + PictureWords.FACE
        + "\"/></w:docVars></w:settings>";
  }

  private static String comments() {
    return "<w:comments"
        + MAIN
        + "><w:comment w:id=\"0\" w:author=\""
        + PictureWords.OWNER
        + "\" w:initials=\"OM\"><w:p><w:r><w:t>"
        + PictureWords.COMMENT
        + "</w:t></w:r></w:p></w:comment></w:comments>";
  }
}
