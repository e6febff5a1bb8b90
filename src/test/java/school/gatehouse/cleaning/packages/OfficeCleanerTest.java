package school.gatehouse.cleaning.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.testsupport.PictureWords;

class OfficeCleanerTest {

  @TempDir Path folder;

  @Test
  void aTextKeepsWhatPeopleReadAndNothingElse() throws Exception {
    CleanedPackage clean = clean(OfficeFiles.word(""));
    assertNoMarkerIn(clean);
    assertThat(clean.words().get("the text"))
        .isEqualTo("Our sports day was sunny\nour pagethe folder\nthe file\nkept control\n");
    assertThat(clean.codes())
        .contains(
            FindingCode.OWNER,
            FindingCode.REVIEWER_COMMENTS,
            FindingCode.TRACKED_CHANGES,
            FindingCode.HIDDEN_CONTENT,
            FindingCode.CAPTION,
            FindingCode.LOCATION);
    assertThat(clean.removed())
        .contains("comments", "custom XML", "document properties", "tracked change", "field");
    assertThat(clean.parts().keySet())
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "media/media1.jpeg");
  }

  @Test
  void aTextKeepsLinksToTheWebOnly() throws Exception {
    CleanedPackage clean = clean(OfficeFiles.word(""));
    assertThat(clean.part("word/_rels/document.xml.rels"))
        .contains("https://example.org/page")
        .doesNotContain("file:");
    assertThat(clean.part("word/document.xml")).contains("<w:hyperlink r:id=\"rId1\">");
  }

  @Test
  void fieldsOfAllDocumentsStayAndThoseOfAuthorsDoNot() {
    assertThat(List.of(" PAGE ", "TOC \\o \"1-3\"", " =A1+1", "HYPERLINK \"https://example.org\""))
        .allMatch(Fields::isHarmless);
    assertThat(
            List.of(
                "AUTHOR", "FILENAME \\p", "INCLUDEPICTURE \"file:///C:/x\"", "HYPERLINK \"C:\\x\""))
        .noneMatch(Fields::isHarmless);
  }

  @Test
  void aHiddenSlideAndSpeakerNotesAreNotInTheShow() throws Exception {
    CleanedPackage clean = clean(ShowAndBookFiles.show());
    assertNoMarkerIn(clean);
    assertThat(clean.words()).containsEntry("slide 1", "Sports day\n").doesNotContainKey("slide 2");
    assertThat(clean.codes()).contains(FindingCode.HIDDEN_CONTENT, FindingCode.CAPTION);
    assertThat(clean.removed()).contains("hidden content", "speaker notes", "alternative text");
  }

  @Test
  void aHiddenSheetTakesItsTextsWithIt() throws Exception {
    CleanedPackage clean = clean(ShowAndBookFiles.book(""));
    assertNoMarkerIn(clean);
    assertThat(clean.part("xl/sharedStrings.xml")).contains("<si><t>Class four</t></si><si/>");
    assertThat(clean.part("xl/worksheets/sheet1.xml")).contains("<f>1+1</f><v>2</v>");
    assertThat(clean.codes()).contains(FindingCode.HIDDEN_CONTENT, FindingCode.REVIEWER_COMMENTS);
  }

  @Test
  void sheetsThatWouldChangeAreRefusedWithWhatToDo() throws Exception {
    assertThat(refusal("<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>7</v></c></row>"))
        .contains("hidden rows");
    assertThat(refusal("<row r=\"2\"><c r=\"A2\"><f>Secrets!A1</f><v>7</v></c></row>"))
        .contains("hidden sheet");
    assertThat(refusal("<row r=\"2\"><c r=\"A2\"><f>[1]Other!A1</f><v>7</v></c></row>"))
        .contains("another file");
  }

  @Test
  void theCameraOfAPictureInsideIsTold() throws Exception {
    var told = CleanedPackage.of(folder, OfficeFiles.word("").zip()).examined().inspected();
    assertThat(told.device().make()).contains("Marker Ltd");
    assertThat(told.device().model()).contains(PictureWords.MODEL);
  }

  @Test
  void macrosAndMetafilesAreRefusedWithWhatToDo() throws Exception {
    Parts macros = OfficeFiles.word("").with("word/vbaProject.bin", new byte[100]);
    assertThat(CleanedPackage.of(folder, macros.zip()).refusal()).contains("macros");
    Parts drawing =
        OfficeFiles.word("<w:p><w:r>" + OfficeFiles.picture("rId9") + "</w:r></w:p>")
            .with("word/media/image1.emf", new byte[100])
            .with(
                "word/_rels/document.xml.rels",
                OfficeFiles.arrows("rId9", "image", "media/image1.emf"));
    assertThat(CleanedPackage.of(folder, drawing.zip()).refusal()).contains("EMF").contains("PNG");
  }

  @Test
  void aDocumentTypeIsRefusedBecauseItCanReadOtherFiles() throws Exception {
    String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    Parts parts = OfficeFiles.word("").with("word/styles.xml", evil + "<x>&e;</x>");
    assertThat(CleanedPackage.of(folder, parts.zip()).refusal()).isNotEmpty();
  }

  private CleanedPackage clean(Parts parts) throws IOException {
    CleanedPackage clean = CleanedPackage.of(folder, parts.zip());
    assertThat(clean.refusal()).isEmpty();
    assertThat(CleanedPackage.of(folder, clean.bytes()).bytes()).isEqualTo(clean.bytes());
    return clean;
  }

  private String refusal(String rows) throws IOException {
    return CleanedPackage.of(folder, ShowAndBookFiles.book(rows).zip()).refusal();
  }

  static void assertNoMarkerIn(CleanedPackage clean) throws IOException {
    byte[] all = clean.unpacked();
    for (Charset encoding :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String text = new String(all, encoding);
      assertThat(text).doesNotContain("marker").doesNotContain("Marker");
      assertThat(text).doesNotContain("MARKER").doesNotContain("4711").doesNotContain("00AB12CD");
      assertThat(PictureWords.ALL).noneMatch(text::contains);
    }
  }
}
