package school.gatehouse.media.workshop;

import java.nio.file.Path;

/**
 * Has a small picture made of a cleaned copy.
 *
 * @param target gets the picture, if one can be drawn
 */
record DrawJob(Path copy, Path target, Drawing drawing) {}
