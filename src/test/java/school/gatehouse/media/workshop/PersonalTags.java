package school.gatehouse.media.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Asks exiftool, where it is installed, what it still sees in a file that says who, where or when.
 */
final class PersonalTags {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern TELLING_GROUP =
      Pattern.compile(
          "GPS|XMP.*|IPTC|Photoshop|MakerNotes|Canon.*|Nikon.*|Sony.*|Apple|Samsung|ID3.*|APE"
              + "|UserData|Keys|ItemList|Vorbis|ExifIFD|IFD1|InteropIFD|MPF.*|MPImage.*|FlashPix|XML"
              + "|AudioKeys|VideoKeys|PanasonicRaw|Ducky|CIFF|GoPro");

  private static final Pattern TELLING_TAG =
      Pattern.compile(
          ".*(GPS|Location|Serial|Author|Creator(?!Tool)|Artist|Owner|Credit|Copyright|Comment"
              + "|Description|Title|Subject|Keyword|Caption|Person|Region|Make|Model|Software|Encod(er|ed"
              + "By)|HostComputer|Thumbnail|Company|Manager|LastModifiedBy|Producer|CreatorTool"
              + "|Warning.*trailer).*");

  private static final Pattern TELLING_TIME = Pattern.compile(".*(Date|CreateTime).*");
  private static final Pattern NOTHING = Pattern.compile("|0+|0000:00:00 00:00:00|\\(none\\)|und");

  /** Words that describe the format itself, in every file of its kind. */
  private static final Pattern OF_THE_FORMAT =
      Pattern.compile(
          "File:.*|System:.*|ExifTool:ExifToolVersion|ICC.*|IFD0:Orientation|JFIF:.*|Composite:.*"
              + "|XMP-.*:$|.*:(ColorModel|GIFVersion|CompressorName|SampleGroupDescription|VideoCodecEncod.*|TimeCode.*)"
              + "|PNG:(ColorType|.*Model)|FLAC:.*Encoded.*|MPEG:Encoder");

  private PersonalTags() {}

  /** Names of telling tags in a file; empty where exiftool is not installed. */
  static Optional<List<String>> in(Path file) throws IOException {
    try {
      Process exiftool =
          new ProcessBuilder("exiftool", "-j", "-a", "-G1", "-s", "-u", file.toString())
              .redirectError(Redirect.DISCARD)
              .start();
      JsonNode answer = JSON.readTree(exiftool.getInputStream());
      List<String> telling = new ArrayList<>();
      if (answer.isArray() && answer.size() > 0) {
        for (Map.Entry<String, JsonNode> tag : answer.get(0).properties()) {
          if (isTelling(tag.getKey(), tag.getValue().asText())) {
            telling.add(tag.getKey());
          }
        }
      }
      return Optional.of(telling);
    } catch (IOException notInstalled) {
      return Optional.empty();
    }
  }

  private static boolean isTelling(String name, String value) {
    int colon = name.indexOf(':');
    if (colon < 0
        || OF_THE_FORMAT.matcher(name).matches()
        || NOTHING.matcher(value.strip()).matches()) {
      return false;
    }
    String group = name.substring(0, colon);
    String tag = name.substring(colon + 1);
    return TELLING_GROUP.matcher(group).matches()
        || TELLING_TAG.matcher(tag).matches()
        || TELLING_TIME.matcher(tag).matches();
  }
}
