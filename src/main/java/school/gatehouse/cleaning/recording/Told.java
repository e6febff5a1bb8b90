package school.gatehouse.cleaning.recording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;

/** Tells what a tag of a recording says, sorted by what its name means. */
final class Told {

  private record Meaning(String what, Pattern names) {}

  /** The first that fits decides; tag names differ by program, so parts of them are looked for. */
  private static final List<Meaning> MEANINGS =
      List.of(
          meaning("location", "LOCATION|GPS|ISO6709|LATITUDE|LONGITUDE|CITY|COUNTRY|PLACE|XYZ"),
          meaning("serial number", "SERIAL|DEVICEID|UNIQUEID"),
          meaning("time", "DATE|YEAR|TIME|CREATED|TAGGED"),
          meaning("copyright", "COPYRIGHT|LICEN[CS]E|RIGHTS"),
          meaning("software", "ENCODER|ENCODINGSETTINGS|SOFTWARE|TOOL|PROGRAM|HANDLER|VENDOR"),
          meaning("make", "MAKE|MANUFACTURER"),
          meaning("model", "MODEL"),
          meaning("person", "ACTOR|PERSON|PEOPLE|CHARACTER|STARRING|INVOLVED|MUSICIAN"),
          meaning("keywords", "KEYWORD|TAGS"),
          meaning(
              "author",
              "ARTIST|AUTHOR|COMPOSER|PERFORMER|LYRICIST|CONDUCTOR|DIRECTOR|PRODUCER|WRITER"
                  + "|ENCODEDBY|OWNER|EMAIL|ENGINEER|TECHNICIAN|ORIGINATOR|ARRANGER|PUBLISHER"),
          meaning(
              "caption",
              "TITLE|ALBUM|COMMENT|DESCRIPTION|SYNOPSIS|SUBJECT|SUMMARY|LYRICS|CAPTION|NAME|SHOW"));

  /** Programs that nearly every recording names; they say nothing about anybody. */
  private static final Pattern EVERYBODYS_PROGRAM =
      Pattern.compile(
          "(Lav[fc]|LAME|libebml v|mkvmerge v|HandBrake|libwebm-|Chrome|QTmuxingAppLibWebM|x26[45]"
              + "|reference libFLAC|Xiph\\.Org libVorbis|libopus|iTunes)[ ,\\w.:()\\[\\]'-]{0,60}");

  private Told() {}

  /**
   * One tag that does not stay.
   *
   * @param format from a fixed list
   * @param tag its name as the file or the format's standard has it
   */
  static void tag(Notes notes, String format, String tag, String text) throws Damaged {
    as(notes, format, what(tag), text);
  }

  /** One text whose meaning the format settles. */
  static void as(Notes notes, String format, String what, String text) throws Damaged {
    String plain = text.replace('\0', '\n').strip();
    if (plain.isEmpty()) {
      return;
    }
    notes.removed(format + " " + what);
    if (!EVERYBODYS_PROGRAM.matcher(plain).matches()) {
      notes.details().add(format + "/" + what, plain);
    }
  }

  static boolean isEverybodysProgram(String text) {
    return EVERYBODYS_PROGRAM.matcher(text).matches();
  }

  private static String what(String tag) {
    String plain = tag.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return MEANINGS.stream()
        .filter(meaning -> meaning.names().matcher(plain).find())
        .map(Meaning::what)
        .findFirst()
        .orElse("other");
  }

  private static Meaning meaning(String what, String names) {
    return new Meaning(what, Pattern.compile(names));
  }
}
