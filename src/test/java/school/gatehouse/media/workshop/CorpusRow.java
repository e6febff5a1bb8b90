package school.gatehouse.media.workshop;

import java.util.Map;
import java.util.TreeMap;

/** What became of the files of one type. */
final class CorpusRow {

  private int files;
  private int cleaned;
  private int sameContent;
  private int changed;
  private int samePixels;
  private int personalTags;
  private long milliseconds;
  private final Map<String, Integer> refused = new TreeMap<>();

  void took(long time) {
    files++;
    milliseconds += time;
  }

  void cleaned(boolean pixelsCompared) {
    cleaned++;
    samePixels += pixelsCompared ? 1 : 0;
  }

  /** What another program says of original and copy. */
  void judged(boolean same) {
    sameContent += same ? 1 : 0;
    changed += same ? 0 : 1;
  }

  void refused(String reason) {
    refused.merge(reason, 1, Integer::sum);
  }

  void left(int tags) {
    personalTags += tags;
  }

  int changed() {
    return changed;
  }

  static String head() {
    return "| type | files | cleaned | judged equal by ffmpeg | pixels compared | personal tags left"
        + " | ms a file | refused |\n| --- | --: | --: | --: | --: | --: | --: | --- |";
  }

  String line(String type, boolean tagsCounted) {
    return String.format(
        "| %s | %d | %d | %d | %d | %s | %.1f | %s |",
        type,
        files,
        cleaned,
        sameContent,
        samePixels,
        tagsCounted ? personalTags : "not counted",
        (double) milliseconds / Math.max(1, files),
        refused.isEmpty() ? "" : refused);
  }
}
