package school.gatehouse.cleaning.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureJpeg.aTalkativeJpeg;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.cleaning.Cleaning;
import school.gatehouse.cleaning.Examined;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.inspection.Words;
import school.gatehouse.testsupport.PictureWords;

class PdfCleanerTest {

  private static final String SHOWN = "Our trip to the old mill";

  private final Cleaning cleaning = Cleaning.withSafeLimits(Inspection.withSafeLimits());

  @TempDir Path folder;

  @Test
  void losesEverythingButWhatIsDrawn() throws IOException {
    Examined examined = examine(talkative());
    assertThat(examined.inspected().findings().stream().map(each -> each.code()))
        .contains(
            FindingCode.OWNER,
            FindingCode.CAPTION,
            FindingCode.CREATION_TIME,
            FindingCode.REVIEWER_COMMENTS,
            FindingCode.ATTACHED_FILES,
            FindingCode.ACTIVE_CONTENT,
            FindingCode.DEVICE_SERIAL,
            FindingCode.LOCATION)
        .doesNotContain(FindingCode.NOT_CLEANABLE);
    assertThat(examined.copy()).isPresent();
    try (PDDocument clean = Loader.loadPDF(folder.resolve("clean").toFile())) {
      for (String word : words()) {
        assertThat(everythingIn(clean)).as(word).noneMatch(bytes -> holds(bytes, word));
      }
    }
  }

  @Test
  void keepsWhatIsDrawnAndTheLinks() throws IOException {
    Examined examined = examine(talkative());
    assertThat(examined.words()).contains(new Words("page 1", SHOWN + "\n"));
    try (PDDocument clean = Loader.loadPDF(folder.resolve("clean").toFile())) {
      assertThat(clean.getNumberOfPages()).isEqualTo(1);
      assertThat(clean.getPage(0).getAnnotations())
          .singleElement()
          .isInstanceOf(PDAnnotationLink.class);
    }
  }

  @Test
  void whatAnEarlierRevisionHeldIsGone() throws IOException {
    byte[] twice = withAnEarlierRevision();
    assertThat(holds(twice, PictureWords.OWNER)).isTrue();
    assertThat(examine(twice).copy()).isPresent();
    assertThat(holds(Files.readAllBytes(folder.resolve("clean")), PictureWords.OWNER)).isFalse();
  }

  @Test
  void aLockedDocumentIsRefused() throws IOException {
    try (PDDocument document = Loader.loadPDF(talkative())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(examine(saved(document)).inspected().findings().toString()).contains("password");
    }
  }

  @Test
  void damagedDocumentsAreRefusedAndNothingElse() throws IOException {
    byte[] sound = talkative();
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      byte[] broken = sound.clone();
      for (int hit = 0; hit < 1 + i % 7; hit++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      int length = i % 5 == 0 ? random.nextInt(broken.length) : broken.length;
      byte[] sent = Arrays.copyOf(broken, length);
      Examined examined = examine(sent);
      assertThat(examined.copy().isPresent()).isNotEqualTo(examined.inspected().isBlocked());
    }
  }

  private static List<String> words() {
    return List.of(
        PictureWords.OWNER,
        PictureWords.SERIAL,
        PictureWords.CAPTION,
        PictureWords.COMMENT,
        PictureWords.ARTIST,
        PictureWords.PERSON,
        PictureWords.FACE);
  }

  private Examined examine(byte[] file) throws IOException {
    Files.deleteIfExists(folder.resolve("clean"));
    return cleaning.examine(
        Files.write(folder.resolve("file.pdf"), file),
        Optional.of("file.pdf"),
        Optional.empty(),
        folder.resolve("clean"),
        Set.of());
  }

  static byte[] talkative() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      draw(document, page);
      PDDocumentInformation info = document.getDocumentInformation();
      info.setAuthor(PictureWords.OWNER);
      info.setTitle(PictureWords.CAPTION);
      info.setCreationDate(Calendar.getInstance());
      PDMetadata xmp = new PDMetadata(document, new ByteArrayInputStream(xmp()));
      document.getDocumentCatalog().setMetadata(xmp);
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
      annotate(document, page);
      return saved(document);
    }
  }

  private static void draw(PDDocument document, PDPage page) throws IOException {
    PDImageXObject picture =
        PDImageXObject.createFromByteArray(document, aTalkativeJpeg(1).bytes(), "picture");
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(50, 700);
      content.showText(SHOWN);
      content.endText();
      content.drawImage(picture, 50, 500, 60, 45);
    }
  }

  private static void annotate(PDDocument document, PDPage page) throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents(PictureWords.COMMENT);
    note.setTitlePopup(PictureWords.ARTIST);
    note.setRectangle(new PDRectangle(10, 10, 20, 20));
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(10, 40, 20, 20));
    PDActionURI action = new PDActionURI();
    action.setURI("https://school.example/mill");
    link.setAction(action);
    link.setContents(PictureWords.COMMENT);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("register.txt");
    file.setEmbeddedFile(
        new PDEmbeddedFile(
            document,
            new ByteArrayInputStream(PictureWords.PERSON.getBytes(StandardCharsets.UTF_8))));
    PDAnnotationFileAttachment attached = new PDAnnotationFileAttachment();
    attached.setFile(file);
    attached.setRectangle(new PDRectangle(10, 70, 20, 20));
    page.setAnnotations(List.of(note, link, attached));
  }

  static byte[] withAnEarlierRevision() throws IOException {
    byte[] first = talkative();
    try (PDDocument document = Loader.loadPDF(first)) {
      document.getDocumentInformation().setAuthor("nobody in particular");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static byte[] xmp() {
    return ("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator><rdf:Seq><rdf:li>"
            + PictureWords.ARTIST
            + "</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static List<byte[]> everythingIn(PDDocument document) throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      COSBase base = object.getObject();
      if (base instanceof COSStream stream) {
        all.add(PdfPictures.decoded(stream));
        all.add(stream.createRawInputStream().readAllBytes());
      }
      all.add(String.valueOf(base).getBytes(StandardCharsets.UTF_8));
    }
    return all;
  }

  private static boolean holds(byte[] bytes, String word) {
    return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE).stream()
        .anyMatch(
            encoding ->
                new String(bytes, StandardCharsets.ISO_8859_1)
                    .contains(new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1)));
  }
}
