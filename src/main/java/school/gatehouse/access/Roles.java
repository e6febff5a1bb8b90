package school.gatehouse.access;

import java.util.Set;

/** The roles an account may hold; a person may hold several. */
public final class Roles {
  public static final String OFFICE = "office";
  public static final String TEACHER = "teacher";
  public static final String HEAD = "head";
  public static final String DEPUTY = "deputy";
  public static final String SAFEGUARDING = "safeguarding";
  public static final String DPO = "dpo";
  public static final String AUDITOR = "auditor";
  public static final String EDITOR = "editor";
  public static final String REVIEWER = "reviewer";
  public static final String ADMIN = "admin";
  public static final String CMS = "cms";

  /** Who holds any role of {@link #PEOPLE}; nobody is given it, doors for everybody ask for it. */
  public static final String PERSON = "person";

  /** Everyone who works in the school. */
  public static final Set<String> PEOPLE =
      Set.of(OFFICE, TEACHER, HEAD, DEPUTY, SAFEGUARDING, DPO, AUDITOR, EDITOR, REVIEWER, ADMIN);

  private Roles() {}
}
