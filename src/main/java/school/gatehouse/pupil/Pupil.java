package school.gatehouse.pupil;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** A child of the school. */
@Entity
@Table(name = "pupil")
class Pupil extends SchoolRow {
  @Column(name = "given_name")
  String givenName;

  @Column(name = "family_name")
  String familyName;

  @Column(name = "known_as")
  String knownAs;

  @Column(name = "date_of_birth")
  LocalDate dateOfBirth;

  @Column(name = "year_group")
  String yearGroup;

  @Column(name = "class_name")
  String className;

  @Column(name = "external_id")
  String externalId;

  @Column(name = "on_roll_from")
  LocalDate onRollFrom;

  @Column(name = "on_roll_until")
  LocalDate onRollUntil;

  String folded;

  protected Pupil() {}

  Pupil(UUID change, PupilFields fields) {
    super(change);
    write(fields, change);
  }

  final void write(PupilFields fields, UUID newChange) {
    givenName = fields.givenName();
    familyName = fields.familyName();
    knownAs = fields.knownAs();
    dateOfBirth = fields.dateOfBirth();
    yearGroup = fields.yearGroup();
    className = fields.className();
    externalId = fields.externalId();
    onRollFrom = fields.onRollFrom();
    onRollUntil = fields.onRollUntil();
    folded = Folded.of(familyName, givenName, knownAs);
    writtenBy(newChange);
  }

  /** Whether a decision could come out otherwise with these fields. */
  boolean decidesOtherwise(PupilFields fields) {
    return !dateOfBirth.equals(fields.dateOfBirth())
        || !onRollFrom.equals(fields.onRollFrom())
        || !Objects.equals(onRollUntil, fields.onRollUntil());
  }

  PupilName name() {
    return new PupilName(
        id(), givenName, familyName, Optional.ofNullable(knownAs), className, dateOfBirth);
  }
}
