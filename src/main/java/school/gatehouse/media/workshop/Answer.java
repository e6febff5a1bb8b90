package school.gatehouse.media.workshop;

import java.util.List;
import java.util.Optional;

/**
 * What a process says when it is done.
 *
 * @param report about a file that was to be examined
 * @param drawn media type of the picture at the target; empty if none could be drawn
 * @param faces that were to be found; empty if they could not be looked for
 */
record Answer(Optional<Report> report, Optional<String> drawn, Optional<List<Area>> faces) {}
