package school.gatehouse.cleaning;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import school.gatehouse.inspection.FileType;

/** Which cleaner there is for which type. */
final class Cleaners {

  private final Map<FileType, Cleaner> byType = new EnumMap<>(FileType.class);

  Cleaners add(Cleaner cleaner) {
    cleaner.types().forEach(type -> byType.put(type, cleaner));
    return this;
  }

  Optional<Cleaner> of(FileType type) {
    return Optional.ofNullable(byType.get(type));
  }
}
