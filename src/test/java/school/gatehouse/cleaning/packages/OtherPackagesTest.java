package school.gatehouse.cleaning.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.cleaning.packages.OfficeCleanerTest.assertNoMarkerIn;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.FindingCode;

class OtherPackagesTest {

  @TempDir Path folder;

  @Test
  void anOpenTextKeepsWhatPeopleReadAndNothingElse() throws Exception {
    CleanedPackage clean = clean(OtherFiles.openText(""));
    assertNoMarkerIn(clean);
    assertThat(clean.words().get("the text"))
        .isEqualTo("Our trip by class four\nour page the file\n");
    assertThat(clean.codes())
        .contains(
            FindingCode.OWNER,
            FindingCode.REVIEWER_COMMENTS,
            FindingCode.TRACKED_CHANGES,
            FindingCode.HIDDEN_CONTENT,
            FindingCode.EMBEDDED_THUMBNAIL,
            FindingCode.CAPTION);
    assertThat(clean.parts().keySet())
        .containsExactly(
            "mimetype",
            "content.xml",
            "styles.xml",
            "Pictures/media1.jpeg",
            "META-INF/manifest.xml");
    assertThat(clean.part("content.xml")).contains("https://example.org/page");
  }

  @Test
  void anOpenShowLosesItsHiddenSlideAndNotes() throws Exception {
    CleanedPackage clean = clean(OtherFiles.openShow());
    assertNoMarkerIn(clean);
    assertThat(clean.words()).containsEntry("slide 1", "Sports day\n").doesNotContainKey("slide 2");
    assertThat(clean.removed()).contains("speaker notes", "hidden content", "thumbnail");
  }

  @Test
  void openSheetsLoseHiddenTablesAndAreRefusedForHiddenRows() throws Exception {
    CleanedPackage clean = clean(OtherFiles.openSheets(""));
    assertNoMarkerIn(clean);
    assertThat(clean.words()).containsEntry("sheet 1", "Class four\n");
    String row =
        "<table:table-row table:visibility=\"filter\"><table:table-cell><text:p>kept back</text:p>"
            + "</table:table-cell></table:table-row>";
    assertThat(refusal(OtherFiles.openSheets(row))).contains("hidden rows");
  }

  @Test
  void openDocumentsWithMacrosOrPasswordsAreRefused() throws Exception {
    Parts macros = OtherFiles.openText("").with("Basic/Standard/Module1.xml", "<x/>");
    assertThat(refusal(macros)).contains("macros");
    String locked =
        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
    assertThat(refusal(OtherFiles.openText("").with("META-INF/manifest.xml", locked)))
        .contains("password");
  }

  @Test
  void aScratchProjectKeepsItsProgramAndItsCleanedPictures() throws Exception {
    CleanedPackage clean = clean(OtherFiles.scratch());
    assertNoMarkerIn(clean);
    assertThat(clean.words().get("the project"))
        .contains("Hello class", "my first game", "Stage", "score");
    Map<String, byte[]> parts = clean.parts();
    assertThat(parts).hasSize(2).containsKey("project.json");
    String costume =
        parts.keySet().stream().filter(name -> name.endsWith(".png")).findFirst().orElseThrow();
    String md5 =
        HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(parts.get(costume)));
    assertThat(costume).isEqualTo(md5 + ".png").isNotEqualTo(OtherFiles.COSTUME + ".png");
    assertThat(clean.part("project.json"))
        .contains("\"md5ext\":\"" + costume + "\"", "\"agent\":\"\"", "\"score\",3");
  }

  private CleanedPackage clean(Parts parts) throws IOException {
    CleanedPackage clean = CleanedPackage.of(folder, parts.zip());
    assertThat(clean.refusal()).isEmpty();
    assertThat(CleanedPackage.of(folder, clean.bytes()).bytes()).isEqualTo(clean.bytes());
    return clean;
  }

  private String refusal(Parts parts) throws IOException {
    return CleanedPackage.of(folder, parts.zip()).refusal();
  }
}
