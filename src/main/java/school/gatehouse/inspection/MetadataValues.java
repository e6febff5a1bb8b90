package school.gatehouse.inspection;

import com.drew.lang.KeyValuePair;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.Tag;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists every value that metadata-extractor read, under names that cannot be values. */
final class MetadataValues {

  /** They describe the picture itself or the file on this disk. */
  private static final Set<String> STRUCTURAL =
      Set.of("JPEG", "Huffman", "PNG-IHDR", "PNG-PLTE", "Adobe JPEG", "File", "File Type");

  /** Keywords of PNG text that the standard lists; any other keyword may itself be a name. */
  private static final Set<String> PNG_KEYWORDS =
      Set.of(
          "Title",
          "Author",
          "Description",
          "Copyright",
          "Creation Time",
          "Software",
          "Disclaimer",
          "Warning",
          "Source",
          "Comment");

  private static final byte[] CURVE = "curv".getBytes(StandardCharsets.US_ASCII);

  private final List<MetadataValue> values = new ArrayList<>();

  private MetadataValues() {}

  static List<MetadataValue> in(Metadata metadata) {
    MetadataValues all = new MetadataValues();
    for (Directory directory : metadata.getDirectories()) {
      if (directory instanceof XmpDirectory xmp) {
        all.addXmp(xmp);
      } else if (!STRUCTURAL.contains(directory.getName())) {
        all.addTags(directory);
      }
    }
    return all.values;
  }

  private void addXmp(XmpDirectory xmp) {
    xmp.getXmpProperties().forEach((path, text) -> add(XmpNames.of(path), text));
  }

  private void addTags(Directory directory) {
    for (Tag tag : directory.getTags()) {
      Object value = directory.getObject(tag.getTagType());
      if (value instanceof byte[] bytes && directory instanceof IccDirectory && isCurve(bytes)) {
        add(directory.getName() + "/" + tag.getTagName(), "");
      } else if (value instanceof List<?> list) {
        addPairs(list);
      } else {
        add(directory.getName() + "/" + tag.getTagName(), textOf(value, tag));
      }
    }
  }

  /** Thousands of numbers to compute colours from, and slow to put in words. */
  private static boolean isCurve(byte[] value) {
    return Arrays.equals(value, 0, Math.min(value.length, CURVE.length), CURVE, 0, CURVE.length);
  }

  private void addPairs(List<?> list) {
    for (Object entry : list) {
      if (entry instanceof KeyValuePair pair) {
        boolean known = PNG_KEYWORDS.contains(pair.getKey());
        add("PNG text/" + (known ? pair.getKey() : "other"), pair.getValue().toString());
        add("PNG text/keyword", known ? "" : pair.getKey());
      }
    }
  }

  private static String textOf(Object value, Tag tag) {
    if (value instanceof String || value instanceof StringValue) {
      return value.toString();
    }
    if (value instanceof Object[] list) {
      return Arrays.stream(list).map(Objects::toString).collect(Collectors.joining("\n"));
    }
    return Objects.toString(tag.getDescription(), "");
  }

  private void add(String name, String text) {
    values.add(new MetadataValue(name, Objects.toString(text, "").replace("\0", "\n")));
  }
}
