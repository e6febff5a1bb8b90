package school.gatehouse.inspection;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Which name of a metadata value means which finding; the first rule that fits decides. */
final class FindingRules {

  private record Rule(Pattern name, FindingCode code) {}

  private static final List<Rule> RULES =
      List.of(
          rule("GPS/GPS (Version ID|Date Stamp|Time-Stamp)", FindingCode.OTHER_METADATA),
          rule("GPS/.*|XMP/GPS", FindingCode.LOCATION),
          rule("(IPTC|.*Makernote|XMP)/(city|state|landmark|location)", FindingCode.LOCATION),
          rule(
              "(IPTC|.*Makernote)/((sub-|content )?location|country|prov).*", FindingCode.LOCATION),
          rule("XMP/(Country(Code)?|Sublocation|Location.*)", FindingCode.LOCATION),
          rule(".*/.*serial.*", FindingCode.DEVICE_SERIAL),
          rule(".*/(region name|PersonInImage.*|PersonDisplayName)", FindingCode.PERSON_NAMES),
          rule(".*/(baby (name|age)|.*face.*name.*|recognized face.*)", FindingCode.PERSON_NAMES),
          rule("XMP/region|.*/face \\d.*", FindingCode.FACE_REGIONS),
          rule(".*/(artist|windows xp author|.*owner ?name|by-line.*)", FindingCode.OWNER),
          rule(".*/(caption ?writer.*|credit|contact|writer/editor)", FindingCode.OWNER),
          rule("(XMP|PNG text)/(creator.*|author.*)", FindingCode.OWNER),
          rule(".*/(keywords|windows xp keywords|suppl.*categor.*)", FindingCode.KEYWORDS),
          rule("XMP/(subject|hierarch.*|TagsList|LastKey.*|CatalogSets)", FindingCode.KEYWORDS),
          rule(".*/(image ?description|user ?comment|jpeg comment)", FindingCode.CAPTION),
          rule(".*/windows xp (title|comment|subject)", FindingCode.CAPTION),
          rule("IPTC/(caption.*|headline|object name|special instr.*)", FindingCode.CAPTION),
          rule("XMP/(title|description|Headline|Instructions|.*Access.*)", FindingCode.CAPTION),
          rule("XMP/Event|PNG text/(title|description|comment)", FindingCode.CAPTION),
          rule("(?!ICC).*/copyright(?! flag).*", FindingCode.COPYRIGHT),
          rule("XMP/(rights|UsageTerms|WebStatement|Owner)", FindingCode.COPYRIGHT),
          rule("Exif (IFD0|SubIFD)/(lens )?(make|model)", FindingCode.DEVICE),
          rule("Exif.*/(host computer|unique camera model)", FindingCode.DEVICE),
          rule("XMP/(Make|Model|Lens|LensModel)", FindingCode.DEVICE),
          rule(".*/(date/?time.*|date created|time created)", FindingCode.CREATION_TIME),
          rule(".*/(digital (date|time).*|sub-sec time.*)", FindingCode.CREATION_TIME),
          rule("PNG.*/(creation time|last modification time)", FindingCode.CREATION_TIME),
          rule("XMP/(CreateDate|ModifyDate|MetadataDate)", FindingCode.CREATION_TIME),
          rule("Exif Thumbnail/thumbnail offset", FindingCode.EMBEDDED_THUMBNAIL),
          rule("(Photoshop|XMP)/thumbnail.*", FindingCode.EMBEDDED_THUMBNAIL),
          rule("JF(IF|XX)/thumbnail (width|height).*", FindingCode.EMBEDDED_THUMBNAIL),
          rule("[^/]+/(author|owner)", FindingCode.OWNER),
          rule("[^/]+/(title|caption|comment)", FindingCode.CAPTION),
          rule("[^/]+/keywords", FindingCode.KEYWORDS),
          rule("[^/]+/location", FindingCode.LOCATION),
          rule("[^/]+/time", FindingCode.CREATION_TIME),
          rule("[^/]+/(make|model)", FindingCode.DEVICE),
          rule("[^/]+/person", FindingCode.PERSON_NAMES));

  /** What a cleaned picture still has; a finding only when a rule above says so. */
  private static final Pattern HARMLESS =
      Pattern.compile("ICC Profile/.*|JFIF/.*|Exif IFD0/Orientation|PNG-(?!.*Textual).*/.*");

  /** Names come from fixed lists; a maker's numbered tags may still be many. */
  private static final int MOST_REMEMBERED = 4096;

  private static final Map<String, Optional<FindingCode>> JUDGED = new ConcurrentHashMap<>();

  private FindingRules() {}

  static Optional<FindingCode> of(MetadataValue value) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    Optional<FindingCode> remembered = JUDGED.get(value.name());
    return remembered == null ? judged(value.name()) : remembered;
  }

  private static Optional<FindingCode> judged(String name) {
    Optional<FindingCode> code =
        RULES.stream()
            .filter(rule -> rule.name().matcher(name).matches())
            .map(Rule::code)
            .findFirst()
            .or(() -> other(name));
    if (JUDGED.size() < MOST_REMEMBERED) {
      JUDGED.put(name, code);
    }
    return code;
  }

  private static Optional<FindingCode> other(String name) {
    return HARMLESS.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(FindingCode.OTHER_METADATA);
  }

  private static Rule rule(String name, FindingCode code) {
    return new Rule(Pattern.compile(name, CASE_INSENSITIVE), code);
  }
}
