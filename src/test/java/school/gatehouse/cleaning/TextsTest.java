package school.gatehouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.testsupport.PicturePng;

class TextsTest {

  static final String PICTURE =
      "data:image/png;base64,"
          + Base64.getEncoder().encodeToString(PicturePng.aTalkativePng(1).bytes());

  static final String PAGE =
      """
      <!-- saved by Marker-Writer -->
      <!DOCTYPE html><html><head><title>Our trip</title>
      <meta name="author" content="Arthur Marker-Artist">
      <script>var x = "Marker-Script";</script><style>.Marker{color:red}</style></head>
      <body onload="go()"><h1 id="Marker-Id" class="Marker">Sports day</h1>
      <p style="color:red">We play foot<b>ball</b> &amp; sing<p>and <a href="javascript:go()">run</a>
      <a href="https://school.example/?a=1&b=2">there</a> <a href="secret/Marker.html">here</a>
      <img src="PICTURE" alt="a goal"><img src="http://elsewhere.example/Marker.png">
      <iframe src="http://x"></iframe><table><tr><td colspan=2>3<td>4</table></body></html>
      """
          .replace("PICTURE", PICTURE);

  static final String DRAWING =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- drawn by Marker-Writer -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        xmlns:i="http://www.inkscape.org/namespaces/inkscape" width="10" height="10" onload="go()">
      <title>Title by Marker</title><desc>Described by Marker</desc>
      <metadata><creator xmlns="http://purl.org/dc/elements/1.1/">Arthur Marker-Artist</creator></metadata>
      <style>/* Marker */ .Marker{fill:url(#MarkerFill)} .x{fill:url(http://elsewhere.example)}</style>
      <linearGradient id="MarkerFill"><stop offset="0" style="stop-color:#fff"/></linearGradient>
      <g i:label="Layer of Marker" id="LayerMarker" class="Marker y"><path d="M 0,0 L 5,5" fill="url(#MarkerFill)"/></g>
      <use xlink:href="#LayerMarker"/><use xlink:href="http://elsewhere.example/Marker#a"/>
      <script>go("Marker")</script><foreignObject><p>Marker</p></foreignObject>
      <image width="1" height="1" xlink:href="PICTURE"/><text x="1">Sports <tspan>day</tspan></text></svg>
      """
          .replace("PICTURE", PICTURE);

  private final Cleaning cleaning = Cleaning.withSafeLimits(Inspection.withSafeLimits());

  @TempDir Path folder;

  @Test
  void plainTextStaysByteForByteAndAllOfItIsWords() throws Exception {
    for (Charset encoding :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
      byte[] text = "Zoë can café\r\nprint('<html>')\n".getBytes(encoding);
      Examined examined = examine(text);
      assertThat(examined.inspected().type()).isEqualTo(FileType.TEXT);
      assertThat(target()).isEqualTo(text);
      assertThat(words(examined)).isEqualTo("Zoë can café\r\nprint('<html>')\n");
    }
  }

  @Test
  void textThatTurnsIntoSomethingElseIsRefused() throws Exception {
    assertThat(examine(("a".repeat(3000) + "\0zip").getBytes(StandardCharsets.UTF_8)).copy())
        .isEmpty();
    assertThat(examine("a".repeat(5_000_001).getBytes(StandardCharsets.UTF_8)).copy()).isEmpty();
  }

  @Test
  void aPageKeepsItsWordsFormAndPicturesOnly() throws Exception {
    Examined examined = examine(PAGE);
    assertThat(examined.inspected().type()).isEqualTo(FileType.HTML);
    assertThat(clean())
        .contains("<title>Our trip</title>", "foot<b>ball</b>", "colspan=\"2\"", "data:image/png")
        .contains("https://school.example/")
        .doesNotContain("Marker", "script", "onload", "style", "elsewhere", "iframe", "secret");
    assertThat(words(examined)).contains("Our trip", "football", "a goal");
    assertThat(codes(examined))
        .contains(FindingCode.OWNER, FindingCode.ACTIVE_CONTENT, FindingCode.DEVICE_SERIAL);
  }

  @Test
  void aDrawingKeepsItsLinesTextsAndPicturesOnly() throws Exception {
    Examined examined = examine(DRAWING);
    assertThat(examined.inspected().type()).isEqualTo(FileType.SVG);
    assertThat(clean())
        .contains("d=\"M 0,0 L 5,5\"", "fill=\"url(#p1)\"", "xlink:href=\"#p2\"", "data:image/png")
        .contains(".c1{fill:url(#p1)}")
        .doesNotContain("Marker", "script", "onload", "elsewhere", "foreign", "<!--", "<title");
    assertThat(words(examined)).isEqualTo("Sports day\n");
    assertThat(codes(examined))
        .contains(FindingCode.OWNER, FindingCode.CAPTION, FindingCode.ACTIVE_CONTENT);
  }

  @Test
  void cleanPagesAndDrawingsStayTheSame() throws Exception {
    for (String file : List.of(PAGE, DRAWING)) {
      examine(file);
      byte[] once = target();
      assertThat(examine(once).copy().orElseThrow().removed()).isEmpty();
      assertThat(target()).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>",
        "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>",
        "<svg>no drawing</svg>"
      })
  void drawingsThatReachOutOrAreBrokenAreRefused(String drawing) throws Exception {
    Examined examined = examine(drawing);
    assertThat(examined.inspected().type()).isEqualTo(FileType.SVG);
    assertThat(examined.copy()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "URL(//elsewhere.example)",
        "url(  http://e)",
        "\\75rl(x)",
        "image-set('x' 1x)",
        "a:b"
      })
  void aValueThatReachesOutOfADrawingGoes(String value) throws Exception {
    examine(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><g fill=\""
            + value
            + "\" style=\"mask:"
            + value
            + "\"/></svg>");
    assertThat(clean()).contains("<g style=\"\"></g>");
  }

  @Test
  void aStyleForDarkScreensDoesNotBecomeTheOnlyOne() throws Exception {
    examine(
        """
        <svg xmlns="http://www.w3.org/2000/svg"><style>@import "x"; path{fill:red}
        @media (prefers-color-scheme:dark){svg{fill:white} g{fill:white}} g{fill:blue}</style></svg>
        """);
    assertThat(clean()).contains("<style>path{fill:red}g{fill:blue}</style>");
  }

  @Test
  void aPageWithoutItsOuterPartsIsAPageAllTheSame() throws Exception {
    Examined examined = examine("<p>Hello<script>go()</script>");
    assertThat(examined.inspected().type()).isEqualTo(FileType.HTML);
    assertThat(clean()).contains("<p>Hello</p>").doesNotContain("go()");
  }

  private Examined examine(String text) throws IOException {
    return examine(text.getBytes(StandardCharsets.UTF_8));
  }

  private Examined examine(byte[] file) throws IOException {
    Path original = Files.write(folder.resolve("original"), file);
    Path target = folder.resolve("target");
    return cleaning.examine(original, Optional.empty(), Optional.empty(), target, Set.of());
  }

  private byte[] target() throws IOException {
    return Files.readAllBytes(folder.resolve("target"));
  }

  private String clean() throws IOException {
    return Files.readString(folder.resolve("target"));
  }

  private static String words(Examined examined) {
    return String.join("|", examined.words().stream().map(words -> words.text()).toList());
  }

  private static List<FindingCode> codes(Examined examined) {
    return examined.inspected().findings().stream().map(Finding::code).toList();
  }
}
