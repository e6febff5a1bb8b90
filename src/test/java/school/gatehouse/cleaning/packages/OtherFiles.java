package school.gatehouse.cleaning.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PicturePng;
import school.gatehouse.testsupport.PictureWords;

/** OpenDocument files, Scratch projects and web pages with everything that may not stay. */
final class OtherFiles {

  static final String COSTUME = "0123456789abcdef0123456789abcdef";
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  private OtherFiles() {}

  static Parts openText(String body) {
    return open(
        "text",
        "<office:text><office:annotation><dc:creator>"
            + PictureWords.OWNER
            + "</dc:creator><text:p>"
            + PictureWords.COMMENT
            + "</text:p></office:annotation>"
            + "<text:tracked-changes><text:p>"
            + PictureWords.PERSON
            + "</text:p></text:tracked-changes>"
            + "<text:p text:style-name=\"P1\">Our <text:span text:style-name=\"T1\">"
            + PictureWords.SERIAL
            + "</text:span>trip by <text:author-name>class four</text:author-name></text:p>"
            + "<text:p><text:hidden-paragraph text:is-hidden=\"true\"/>"
            + PictureWords.LENS_SERIAL
            + "</text:p><text:p><text:a xlink:href=\"https://example.org/page\">our page</text:a>"
            + " <text:a xlink:href=\"file:///home/marker/x.odt\">the"
            + " file</text:a></text:p><text:p><draw:frame draw:name=\"Emma Marker.jpg\"><draw:image"
            + " xlink:href=\"Pictures/Emma Marker.jpg\"/><svg:title>"
            + PictureWords.CAPTION
            + "</svg:title></draw:frame></text:p>"
            + body
            + "</office:text>");
  }

  static Parts openShow() {
    return open(
        "presentation",
        "<office:presentation><draw:page"
            + " draw:name=\"page1\"><draw:frame><draw:text-box><text:p>Sports day</text:p>"
            + "</draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box><text:p>"
            + PictureWords.COMMENT
            + "</text:p></draw:text-box></draw:frame></presentation:notes></draw:page><draw:page"
            + " draw:name=\"page2\" draw:style-name=\"dp1\"><draw:frame><draw:text-box><text:p>"
            + PictureWords.PERSON
            + "</text:p></draw:text-box></draw:frame></draw:page></office:presentation>");
  }

  static Parts openSheets(String row) {
    return open(
        "spreadsheet",
        "<office:spreadsheet><table:table"
            + " table:name=\"Results\"><table:table-column/><table:table-row><table:table-cell><text:p>Class"
            + " four</text:p></table:table-cell></table:table-row>"
            + row
            + "</table:table><table:table table:name=\"Other\""
            + " table:style-name=\"ta2\"><table:table-row><table:table-cell><text:p>"
            + PictureWords.PERSON
            + "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>");
  }

  private static Parts open(String kind, String body) {
    String spaces = spaces();
    String type = "application/vnd.oasis.opendocument." + kind;
    return new Parts()
        .with("mimetype", type)
        .with(
            "META-INF/manifest.xml",
            "<m:manifest xmlns:m=\""
                + OASIS
                + "manifest:1.0\"><m:file-entry m:full-path=\"/\" m:media-type=\""
                + type
                + "\"/></m:manifest>")
        .with(
            "meta.xml",
            "<office:document-meta"
                + spaces
                + " xmlns:meta=\""
                + OASIS
                + "meta:1.0\"><office:meta><dc:title>"
                + PictureWords.CAPTION
                + "</dc:title><meta:initial-creator>"
                + PictureWords.ARTIST
                + "</meta:initial-creator></office:meta></office:document-meta>")
        .with("settings.xml", "<office:document-settings" + spaces + "/>")
        .with("Thumbnails/thumbnail.png", PicturePng.aPng().bytes())
        .with("Pictures/Emma Marker.jpg", PictureJpeg.aTalkativeJpeg(3).bytes())
        .with(
            "styles.xml",
            "<office:document-styles" + spaces + "><office:styles/></office:document-styles>")
        .with(
            "content.xml",
            "<office:document-content"
                + spaces
                + " xmlns:marker=\"http://example.org/marker\" marker:x=\""
                + PictureWords.FACE
                + "\"><office:automatic-styles><style:style style:name=\"T1\""
                + " style:family=\"text\"><style:text-properties"
                + " text:display=\"none\"/></style:style><style:style style:name=\"ta2\""
                + " style:family=\"table\"><style:table-properties"
                + " table:display=\"false\"/></style:style><style:style style:name=\"dp1\""
                + " style:family=\"drawing-page\"><style:drawing-page-properties"
                + " presentation:visibility=\"hidden\"/></style:style>"
                + "</office:automatic-styles><office:body>"
                + body
                + "</office:body></office:document-content>");
  }

  private static String spaces() {
    StringBuilder all =
        new StringBuilder(
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    for (String name : "office style text table presentation".split(" ", -1)) {
      all.append(" xmlns:" + name + "=\"" + OASIS + name + ":1.0\"");
    }
    return all
        + " xmlns:draw=\""
        + OASIS
        + "drawing:1.0\" xmlns:svg=\""
        + OASIS
        + "svg-compatible:1.0\"";
  }

  static Parts scratch() {
    String project =
        "{'targets':[{'isStage':true,'name':'Stage','variables':{'v1':['score',3]},'lists':{},'broadcasts':{},'blocks':{'b1':{'opcode':'looks_say','next':null,'inputs':{'MESSAGE':[1,[10,'Hello"
            + " class']]},'fields':{},'shadow':false,'topLevel':true,'owner':'"
            + PictureWords.OWNER
            + "'}},'comments':{'c1':{'blockId':null,'text':'my first game'}},"
            + "'costumes':[{'assetId':'"
            + COSTUME
            + "','name':'me','md5ext':'"
            + COSTUME
            + ".png','dataFormat':'png','rotationCenterX':1}],"
            + "'sounds':[],'secret':'"
            + PictureWords.FACE
            + "'}],'monitors':[],'extensions':[],"
            + "'meta':{'semver':'3.0.0','vm':'0.2.0','agent':'"
            + PictureWords.MODEL
            + "','origin':'"
            + PictureWords.PERSON
            + "'}}";
    return new Parts()
        .with("project.json", project.replace('\'', '"'))
        .with(COSTUME + ".png", PicturePng.aTalkativePng(1).bytes())
        .with("notes.txt", PictureWords.COMMENT);
  }

  static byte[] styleSheet() {
    return ("@import url(https://evil.example/marker.css); /* "
            + PictureWords.COMMENT
            + " */\n"
            + "body { background: url('img/back.png'); color: red }\n"
            + "p { background: URL(//evil.example/marker) ; width: expression(alert(1)); }\n"
            + "h1 { background: \\75rl(https://evil.example/marker) } i { b:"
            + " url(data:text/html,marker) }")
        .getBytes(UTF_8);
  }
}
