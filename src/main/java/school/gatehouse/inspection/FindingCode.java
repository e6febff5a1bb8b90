package school.gatehouse.inspection;

/** What can be found in a file. The sentences never hold a value that was read. */
public enum FindingCode {
  LOCATION(Severity.WARNING, "The file says where the picture was taken."),
  DEVICE(Severity.INFO, "The file names the camera or phone."),
  DEVICE_SERIAL(Severity.WARNING, "The file carries a serial number of the camera or lens."),
  OWNER(Severity.WARNING, "The file names its owner, author or photographer."),
  PERSON_NAMES(Severity.WARNING, "The file carries names of people shown in the picture."),
  FACE_REGIONS(Severity.WARNING, "The file marks where faces are in the picture."),
  CAPTION(Severity.WARNING, "The file carries a caption, title or comment."),
  FAMILY_NAME(Severity.WARNING, "A word that is a pupil's family name can be read."),
  KEYWORDS(Severity.WARNING, "The file carries keywords."),
  CREATION_TIME(Severity.INFO, "The file says when the picture was taken or changed."),
  COPYRIGHT(Severity.INFO, "The file carries a copyright notice."),
  EMBEDDED_THUMBNAIL(
      Severity.WARNING,
      "The file carries a second, small picture, which may show more than the picture itself."),
  REVIEWER_COMMENTS(Severity.WARNING, "The document carries comments of people who read it."),
  TRACKED_CHANGES(Severity.WARNING, "The document keeps earlier wordings and who changed them."),
  HIDDEN_CONTENT(Severity.WARNING, "The file carries content that is not shown."),
  ATTACHED_FILES(Severity.WARNING, "Other files are attached to the document."),
  ACTIVE_CONTENT(Severity.WARNING, "The file carries scripts or actions."),
  OTHER_METADATA(Severity.INFO, "The file carries other details beside the picture."),
  TRAILING_DATA(Severity.INFO, "More bytes follow the end of the picture."),
  TYPE_NOT_ALLOWED(Severity.BLOCKING, "Files of this type cannot be published."),
  TYPE_MISMATCH(Severity.BLOCKING, "The content of the file is not what its name or type says."),
  NOT_CLEANABLE(Severity.BLOCKING, "The file cannot be cleaned safely."),
  MALWARE(Severity.BLOCKING, "The malware scanner stopped this file."),
  NOT_SCANNED(Severity.WARNING, "The file was not scanned for malware."),
  FACES_SAMPLED(Severity.INFO, "Faces were looked for in some pictures of the film only."),
  FACES_NOT_COUNTED(Severity.WARNING, "The faces in the file could not be counted.");

  private final Severity severity;
  private final String message;

  FindingCode(Severity severity, String message) {
    this.severity = severity;
    this.message = message;
  }

  public Severity severity() {
    return severity;
  }

  public String message() {
    return message;
  }
}
