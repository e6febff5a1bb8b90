package school.gatehouse.decision;

/**
 * Faces counted in an item beside the people that its own submission tells of. Those whom another
 * submission of the same bytes tells of do not count: it may be the one that is wrong.
 *
 * @param large faces of at least the set size
 * @param small smaller faces
 * @param people pupils who are shown, certainly or possibly, and others of any kind: even a face
 *     that is no person's, on a poster, is counted
 * @param background small faces may be of people in the background, or of nobody identifiable
 */
public record FaceCount(int large, int small, int people, boolean background) {

  /** Sets the faces counted beside what one submission says. */
  public static FaceCount beside(Question.People said, int large, int small) {
    long shown =
        said.pupils().stream()
            .filter(depicted -> depicted.role() == Role.SHOWN)
            .map(Depicted::pupil)
            .distinct()
            .count();
    int others = said.others().stream().mapToInt(Other::count).sum();
    boolean background =
        said.nobodyIdentifiable()
            || said.others().stream().anyMatch(other -> other.kind() == OtherKind.BACKGROUND);
    return new FaceCount(large, small, (int) shown + others, background);
  }

  /** Whether there are faces of which nobody has told. */
  public boolean exceedsPeople() {
    return (background ? large : large + small) > people;
  }
}
