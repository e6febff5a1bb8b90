package school.gatehouse.cleaning;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Part;

/** The colour profile of a file of either format, put together and unpacked. */
final class StoredProfile {

  private static final Set<String> CARRIERS = Set.of("APP2 ICC_PROFILE", "iCCP");

  private StoredProfile() {}

  static boolean carries(Part part) {
    return CARRIERS.contains(part.name());
  }

  static Optional<byte[]> read(Inspected inspected, Source file) throws IOException {
    if (inspected.type() == FileType.JPEG) {
      return JpegProfile.read(file, inspected.parts());
    }
    for (Part part : inspected.parts()) {
      if (part.name().equals("iCCP")) {
        return Optional.of(PngProfile.unpacked(file.read(part)));
      }
    }
    return Optional.empty();
  }
}
