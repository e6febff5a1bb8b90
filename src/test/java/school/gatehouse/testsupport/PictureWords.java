package school.gatehouse.testsupport;

import java.util.List;

/** Words that test pictures carry and that must not be in what comes out. */
public final class PictureWords {

  public static final String OWNER = "Ottilie Marker-Owner";
  public static final String ARTIST = "Arthur Marker-Artist";
  public static final String SERIAL = "SN-MARKER-4711";
  public static final String LENS_SERIAL = "LENS-MARKER-0815";
  public static final String MODEL = "Markercam 3000";
  public static final String CAPTION = "Emma Marker at the sports day";
  public static final String COMMENT = "Comment about Ben Marker";
  public static final String PERSON = "Zoë Marker-Person";
  public static final String FACE = "Finn Marker-Face";
  public static final String KEYWORD = "keyword Marker-Club";
  public static final String PROFILE = "Monitor of Paula Marker";

  public static final List<String> ALL =
      List.of(
          OWNER,
          ARTIST,
          SERIAL,
          LENS_SERIAL,
          MODEL,
          CAPTION,
          COMMENT,
          PERSON,
          FACE,
          KEYWORD,
          PROFILE);

  private PictureWords() {}
}
