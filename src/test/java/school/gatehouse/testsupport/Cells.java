package school.gatehouse.testsupport;

import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;

/** Cells of the website that tests speak of. */
public final class Cells {

  public static final Permission PHOTO = cell(Kind.PHOTO, Naming.NONE);
  public static final Permission PHOTO_FIRST = cell(Kind.PHOTO, Naming.FIRST_NAME);
  public static final Permission PHOTO_FULL = cell(Kind.PHOTO, Naming.FULL_NAME);
  public static final Permission VIDEO = cell(Kind.VIDEO, Naming.NONE);
  public static final Permission VIDEO_FIRST = cell(Kind.VIDEO, Naming.FIRST_NAME);
  public static final Permission WORK = cell(Kind.WORK, Naming.NONE);
  public static final Permission WORK_FIRST = cell(Kind.WORK, Naming.FIRST_NAME);
  public static final Permission WORK_FULL = cell(Kind.WORK, Naming.FULL_NAME);
  public static final Permission NAME_FIRST = cell(Kind.NAME, Naming.FIRST_NAME);
  public static final Permission NAME_FULL = cell(Kind.NAME, Naming.FULL_NAME);

  private Cells() {}

  public static Permission cell(Kind kind, Naming naming) {
    return new Permission(Category.WEBSITE, kind, naming);
  }
}
