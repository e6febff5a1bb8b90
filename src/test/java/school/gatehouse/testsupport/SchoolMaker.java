package school.gatehouse.testsupport;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.school.ConsentPolicy;
import school.gatehouse.school.ResponsibilityBasis;
import school.gatehouse.school.SchoolFacts;

/** A school that takes signed declarations and asks for nothing special. */
public final class SchoolMaker {

  private final UUID id = UUID.fromString("5c000000-0000-4000-8000-000000000001");
  private Set<ResponsibilityBasis> accepted = EnumSet.allOf(ResponsibilityBasis.class);
  private boolean papers;
  private Optional<Integer> ownAgreementFrom = Optional.empty();
  private boolean allMustAgree;
  private boolean verified;
  private boolean staffBasis;
  private boolean facesCounted;
  private boolean demo;

  private SchoolMaker() {}

  public static SchoolMaker aSchool() {
    return new SchoolMaker();
  }

  public SchoolMaker accepting(ResponsibilityBasis... bases) {
    accepted = Set.of(bases);
    return this;
  }

  public SchoolMaker askingForPapers() {
    papers = true;
    return this;
  }

  public SchoolMaker askingPupilsFrom(int age) {
    ownAgreementFrom = Optional.of(age);
    return this;
  }

  public SchoolMaker askingAllToAgree() {
    allMustAgree = true;
    return this;
  }

  public SchoolMaker askingForASecondPerson() {
    verified = true;
    return this;
  }

  public SchoolMaker withStaffBasis() {
    staffBasis = true;
    return this;
  }

  public SchoolMaker thatCountsFaces() {
    facesCounted = true;
    return this;
  }

  public SchoolMaker forDemonstration() {
    demo = true;
    return this;
  }

  public SchoolFacts make() {
    ConsentPolicy policy =
        new ConsentPolicy(accepted, papers, ownAgreementFrom, allMustAgree, verified);
    return new SchoolFacts(id, Calendar.LONDON, policy, staffBasis, facesCounted, demo);
  }
}
