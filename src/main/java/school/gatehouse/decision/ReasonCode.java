package school.gatehouse.decision;

/**
 * Why something may not be published. The table says of each code: personal (known to the office
 * only), a plain no, or for a person to review; the words; and what would help. Codes are part of
 * the API and never change their meaning; their order is the order of reasons in an answer.
 */
public enum ReasonCode {
  NO_CONSENT_ON_RECORD(
      Weight.PERSONAL,
      "There is no written permission for this pupil.",
      "Send the form home, and record the answer when it is back."),
  REFUSED(
      Weight.PERSONAL,
      "Permission has been refused.",
      "Only the person who refused can change this, in writing."),
  WITHDRAWN(
      Weight.PERSONAL,
      "Permission has been taken back.",
      "Only the person who took it back can give it again, in writing."),
  OBJECTED(
      Weight.PERSONAL,
      "Somebody with the right to do so has objected.",
      "Only the person who objected can change this, in writing."),
  PUPIL_REFUSED(
      Weight.PERSONAL,
      "The pupil has said no.",
      "Only the pupil can change this. Do not press them."),
  GUARDIANS_DISAGREE(
      Weight.PERSONAL,
      "One guardian has said yes and another no; the no counts.",
      "Leave it to the guardians to agree. Record it if the no is taken back in writing."),
  EXPIRED(Weight.PERSONAL, "The permission has run out.", "Ask for a new form."),
  NOT_YET_VALID(
      Weight.PERSONAL,
      "The permission does not count yet, or the pupil is not on roll yet.",
      "Wait until the day it starts."),
  INVALIDATED(Weight.PERSONAL, "The form has been found not to be valid.", "Ask for a new form."),
  EVIDENCE_MISSING(
      Weight.PERSONAL, "The signed form is not attached.", "Scan or attach the signed form."),
  EVIDENCE_UNVERIFIED(
      Weight.PERSONAL,
      "Nobody has compared the answers with the signed form yet.",
      "Have a second person compare them."),
  NOT_COVERED(
      Weight.PERSONAL,
      "The permission does not cover this use, or the person who signed may not give it.",
      "Check who signed and what was ticked; ask for a new form if need be."),
  CHANNEL_NOT_NAMED(
      Weight.PERSONAL,
      "The form did not name this place.",
      "Ask with a form that names it, or have the inclusion recorded with a reason."),
  HELD(
      Weight.PERSONAL,
      "This pupil must not be shown at present.",
      "Speak to the safeguarding lead."),
  LEFT_SCHOOL(
      Weight.PERSONAL,
      "The pupil has left the school.",
      "Nothing new can be published. Leave the pupil out."),
  PUPIL_NOT_CLEARED(
      Weight.DENY,
      "This pupil is not cleared for this place.",
      "Not for this place. Please do not ask the child or family; the office will."),
  CHANNEL_NOT_APPROVED(
      Weight.DENY,
      "The Headteacher has not approved this place, or the approval is due for review.",
      "Ask the Headteacher to approve it."),
  CHANNEL_SUSPENDED(
      Weight.DENY,
      "The Headteacher has suspended this place.",
      "Wait until the Headteacher approves it again."),
  PEOPLE_NOT_DECLARED(
      Weight.DENY,
      "Nobody has said who can be seen, heard or read about here.",
      "Say who it is, or that nobody could be recognised."),
  PERSONAL_DEVICE(
      Weight.DENY,
      "It was taken with a personal device without recorded permission.",
      "Use a school device, or have the permission of the leadership team recorded."),
  COPYRIGHT_UNCLEAR(
      Weight.DENY,
      "It is somebody else's work and no licence is recorded.",
      "Enter the licence, or use your own work."),
  FULL_NAME_WITH_IMAGE(
      Weight.DENY,
      "A full name never goes with a picture of somebody under 18.",
      "Use the first name or no name."),
  MALWARE(
      Weight.DENY,
      "The file carries something harmful.",
      "Delete the file and tell whoever looks after your computers."),
  SCAN_FAILED(
      Weight.DENY,
      "The malware scanner gave no clear answer about the file.",
      "It is scanned again by itself for a day. You can also have it decided again."),
  TYPE_NOT_ALLOWED(
      Weight.DENY,
      "Files of this type cannot be published.",
      "Save it as another type, for example JPEG, MP4 or PDF."),
  TYPE_MISMATCH(
      Weight.DENY,
      "The content of the file is not what its name says.",
      "Export it again from the program that made it."),
  NOT_CLEANABLE(
      Weight.DENY,
      "The file could not be opened and freed of hidden details for certain.",
      "See what was found in it, then export or save it again and send the new file."),
  UNKNOWN_MEDIA(Weight.DENY, "This is not known here.", "Submit the item first."),
  NOT_THE_APPROVED_COPY(
      Weight.DENY, "This is the original, not the cleaned copy.", "Use the cleaned copy."),
  NOT_RELEASED(
      Weight.DENY,
      "It has not been released for this place.",
      "Submit it for this place; what a reviewer has refused, a reviewer can take back."),
  UNDER_REVIEW(
      Weight.DENY,
      "Somebody has stopped this item.",
      "Wait until the office or the safeguarding lead has looked at it."),
  ADULT_NOT_COVERED(
      Weight.DENY,
      "An adult can be seen who has not given permission.",
      "Have the office add their written permission, or use a picture without them."),
  VISITING_CHILD(
      Weight.DENY,
      "A child of another school can be seen without that school's written confirmation.",
      "Have the office add the confirmation, or use a picture without them."),
  CANNOT_TELL(
      Weight.DENY,
      "It cannot be told at the moment whether this is allowed.",
      "Do not publish it. Try again later."),
  NOT_SURE_WHO(
      Weight.REVIEW,
      "It is not certain who this is.",
      "Ask a colleague who knows the children, then say who it is."),
  MORE_FACES_THAN_PEOPLE(
      Weight.REVIEW,
      "There are more faces than people named.",
      "Name everybody who can be seen, or have it reviewed."),
  FACES_NOT_COUNTED(Weight.REVIEW, "Nobody has looked for faces yet.", "Have it reviewed."),
  NAME_WITH_IMAGE(
      Weight.REVIEW,
      "A name can be read or heard.",
      "Take the name out or cover it, or have it reviewed."),
  SAME_BYTES_OTHER_PEOPLE(
      Weight.REVIEW,
      "The same file was sent before with other people named.",
      "Compare the two and correct the one that is wrong, or have it reviewed."),
  EDITED_COPY(
      Weight.REVIEW,
      "Something was cropped or covered, and nobody has compared the picture with the one before.",
      "Have a second person compare the two."),
  NOT_SCANNED(
      Weight.REVIEW, "The file has not been scanned for anything harmful.", "Have it reviewed.");

  private enum Weight {
    PERSONAL,
    DENY,
    REVIEW
  }

  private final Weight weight;
  private final String message;
  private final String remedy;

  ReasonCode(Weight weight, String message, String remedy) {
    this.weight = weight;
    this.message = message;
    this.remedy = remedy;
  }

  /** About one pupil's affairs; teachers, machines and parents never learn which. */
  public boolean personal() {
    return weight == Weight.PERSONAL;
  }

  /** What this reason alone makes of an answer: DENY or REVIEW. */
  public Verdict verdict() {
    return weight == Weight.REVIEW ? Verdict.REVIEW : Verdict.DENY;
  }

  /**
   * Whether a reviewer can settle it. Who somebody is has to be said, it cannot be waved through.
   */
  public boolean settleable() {
    return weight == Weight.REVIEW && this != NOT_SURE_WHO;
  }

  /**
   * Whether two people can answer for it together: a plain no that is about nobody's affairs, and
   * that a person can know better than the file. Never a no of a parent or pupil, a hold, a
   * restriction, or what a machine found to be dangerous.
   */
  public boolean overridable() {
    return this == PERSONAL_DEVICE || this == COPYRIGHT_UNCLEAR;
  }

  /** Whether a recorded answer of people may take it off the list: one person's, or two's. */
  public boolean answerable() {
    return settleable() || overridable();
  }

  public String message() {
    return message;
  }

  public String remedy() {
    return remedy;
  }
}
