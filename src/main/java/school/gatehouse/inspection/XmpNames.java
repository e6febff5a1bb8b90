package school.gatehouse.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns an XMP path, which a file may word as it likes, into a name from a fixed list. */
final class XmpNames {

  /** In order of weight: the first of these found in a path names it. */
  private static final List<String> KNOWN =
      List.of(
          "Thumbnails",
          "PersonInImage",
          "PersonInImageWDetails",
          "PersonDisplayName",
          "SerialNumber",
          "BodySerialNumber",
          "LensSerialNumber",
          "CameraSerialNumber",
          "creator",
          "Creator",
          "Author",
          "OwnerName",
          "CameraOwnerName",
          "CreatorContactInfo",
          "Artist",
          "Credit",
          "CaptionWriter",
          "AuthorsPosition",
          "City",
          "State",
          "Country",
          "CountryCode",
          "Location",
          "Sublocation",
          "LocationCreated",
          "LocationShown",
          "title",
          "description",
          "Headline",
          "UserComment",
          "ImageDescription",
          "Instructions",
          "AltTextAccessibility",
          "ExtDescrAccessibility",
          "Event",
          "subject",
          "hierarchicalSubject",
          "TagsList",
          "LastKeywordXMP",
          "LastKeywordIPTC",
          "CatalogSets",
          "SupplementalCategories",
          "rights",
          "UsageTerms",
          "WebStatement",
          "Owner",
          "Copyright",
          "CopyrightNotice",
          "Make",
          "Model",
          "Lens",
          "LensModel",
          "CreateDate",
          "ModifyDate",
          "MetadataDate",
          "DateCreated",
          "DateTime",
          "DateTimeOriginal",
          "DateTimeDigitized");

  private static final Pattern STEP = Pattern.compile("^.*:|\\[.*");

  private XmpNames() {}

  static String of(String path) {
    List<String> steps =
        Arrays.stream(String.valueOf(path).split("/"))
            .map(step -> STEP.matcher(step).replaceAll(""))
            .toList();
    if (steps.contains("Regions") || steps.contains("RegionInfo")) {
      boolean named = steps.contains("Name") || steps.contains("PersonDisplayName");
      return named ? "XMP/region name" : "XMP/region";
    }
    if (steps.stream().anyMatch(step -> step.startsWith("GPS"))) {
      return "XMP/GPS";
    }
    Optional<String> known = KNOWN.stream().filter(steps::contains).findFirst();
    return "XMP/" + known.orElse("other");
  }
}
