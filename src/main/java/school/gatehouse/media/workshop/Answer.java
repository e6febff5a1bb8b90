package school.gatehouse.media.workshop;

import java.util.List;
import java.util.Optional;
import school.gatehouse.inspection.Faces;

/**
 * What a process says when it is done.
 *
 * @param report about a file that was to be examined
 * @param drawn media type of the picture at the target; empty if none could be drawn
 * @param heads that were to be found; empty if they could not be looked for
 * @param faces the most in one of the pictures; empty unless they were counted in all of them
 */
record Answer(
    Optional<Report> report,
    Optional<String> drawn,
    Optional<List<Area>> heads,
    Optional<Faces> faces) {}
