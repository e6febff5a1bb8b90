package school.gatehouse.media.workshop;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Has a small picture made of a cleaned copy.
 *
 * @param still an upright picture that was taken out of the copy, where that was needed
 * @param target gets the picture, if one can be drawn
 */
record DrawJob(Path copy, Optional<Path> still, Path target, Drawing drawing) {}
