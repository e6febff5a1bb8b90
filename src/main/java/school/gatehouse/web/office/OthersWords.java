package school.gatehouse.web.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where the office keeps papers of people who are no pupils of the school. */
@MessageBundle("others")
public interface OthersWords {

  @Message("Others in this picture")
  String title();

  @Message(
      "Adults may be shown with their own written permission; a child of another school with that"
          + " school's written confirmation.")
  String policy();

  @Message("Nobody but pupils of this school is said to be in this picture.")
  String nobody();

  @Message("A paper is kept")
  String covered();

  @Message("No paper yet")
  String missing();

  @Message("For whom is the paper?")
  String whom();

  @Message("The signed paper")
  String paper();

  @Message("A PDF or a picture of it. It is for all of them; put several pages into one file.")
  String paperHint();

  @Message("Keep the paper")
  String save();

  @Message("Say for whom the paper is")
  String noKind();

  @Message("Choose the file with the signed paper")
  String noPaper();

  @Message("Back to the picture")
  String back();
}
