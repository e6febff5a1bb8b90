package school.gatehouse.media.workshop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Has faces counted in pictures that were taken out of one file.
 *
 * @param pictures upright
 * @param smallFaces fraction of a picture's longer side; smaller faces are counted apart
 * @param limit for one picture
 */
record CountJob(List<Path> pictures, double smallFaces, Duration limit) {}
