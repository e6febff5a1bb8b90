package school.gatehouse.media.workshop;

import java.nio.file.Path;

/**
 * Has something taken out of a cleaned picture.
 *
 * @param target gets the new picture, if one can be made
 */
record EditJob(Path copy, Path target, Edit edit) {}
