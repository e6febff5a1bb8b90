package school.gatehouse.web.teacher;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a picture is cropped or covered. */
@MessageBundle("cover")
public interface CoverWords {

  @Message("Crop or cover")
  String title();

  @Message(
      "This makes a copy. What you cover or cut off is not in it any more, and cannot be brought"
          + " back. A colleague compares the two before the copy goes anywhere.")
  String policy();

  @Message(
      "This cannot be cropped or covered here. It is no still picture, or the file has been deleted"
          + " in the meantime. Change it in the program that made it and send it again.")
  String notPossible();

  @Message("Cover head {number}")
  String head(int number);

  @Message(
      "{count} found. Tap each that must not be seen; it turns black. A head that is turned away"
          + " may not have been found: draw over it.")
  String tap(int count);

  @Message("No heads were found. Draw over what must not be seen, or cut it off.")
  String noHeads();

  @Message("Draw a cover")
  String drawCover();

  @Message("Draw what to keep")
  String drawCrop();

  @Message("Take away")
  String remove();

  @Message("Cut off at the sides")
  String cut();

  @Message("In percent of the picture. Leave empty what stays.")
  String cutHint();

  @Message("Left")
  String left();

  @Message("Top")
  String top();

  @Message("Right")
  String right();

  @Message("Bottom")
  String bottom();

  @Message("Who can still be seen in the copy?")
  String stillIn();

  @Message("Untick whoever is covered or cut off. Whoever stays ticked needs permission.")
  String leftInHint();

  @Message("Title of the copy")
  String newTitle();

  @Message("Words that go with the copy")
  String newCaption();

  @Message("Take out the name of whoever is not to be seen any more.")
  String newWordsHint();

  @Message("No name: make the copy")
  String noNameMake();

  @Message("A name: make the copy")
  String aNameMake();

  @Message("Tap a head, draw a cover, or cut something off.")
  String nothingDone();

  @Message("Type whole numbers of percent that leave something of the picture.")
  String cutWrong();
}
