package school.gatehouse.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.PupilView;
import school.gatehouse.pupil.finding.RelatedPupilsResource;
import school.gatehouse.pupil.finding.RelativesResource;

/** A child as it is shown wherever one is chosen, so that nobody takes one for another. */
public record Child(
    UUID id,
    String name,
    String firstName,
    String className,
    LocalDate born,
    boolean twin,
    boolean sibling) {

  public static Child of(PupilView pupil) {
    return new Child(
        pupil.id(),
        name(pupil.givenName(), Optional.ofNullable(pupil.knownAs()), pupil.familyName()),
        Optional.ofNullable(pupil.knownAs()).orElse(pupil.givenName()),
        pupil.className(),
        pupil.dateOfBirth(),
        pupil.twinHere(),
        pupil.siblingHere());
  }

  public static Child of(PupilName pupil, Optional<RelatedPupilsResource.Related> marks) {
    return new Child(
        pupil.id(),
        name(pupil.givenName(), pupil.knownAs(), pupil.familyName()),
        pupil.knownAs().orElse(pupil.givenName()),
        pupil.className(),
        pupil.dateOfBirth(),
        marks.filter(RelatedPupilsResource.Related::twin).isPresent(),
        marks.filter(RelatedPupilsResource.Related::sibling).isPresent());
  }

  public static Child of(RelativesResource.Relative other) {
    return new Child(
        other.id(),
        name(other.givenName(), other.knownAs(), other.familyName()),
        other.knownAs().orElse(other.givenName()),
        other.className(),
        other.dateOfBirth(),
        other.relation() == RelativesResource.Relation.TWIN,
        other.relation() == RelativesResource.Relation.SIBLING);
  }

  private static String name(String given, Optional<String> knownAs, String family) {
    return given + knownAs.map(name -> " (" + name + ")").orElse("") + " " + family;
  }
}
