package school.gatehouse.web.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;

/** Words that several pages of the office share. */
@MessageBundle("office")
public interface OfficeWords {

  @Message("Child's name")
  String childName();

  @Message("Type a part of the name. Look at class and date of birth before you choose.")
  String childHint();

  @Message("Find")
  String find();

  @Message("Children found")
  String found();

  @Message("Nobody of this name. Try only a part of it.")
  String nobodyFound();

  @Message("Choose")
  String choose();

  @Message("Take off this list")
  String takeOff();

  @Message("Chosen")
  String chosen();

  @Message("Twins and siblings: also choose?")
  String relatives();

  @Message("Twins and siblings here")
  String relativesHere();

  @Message("Back")
  String wayBack();

  @Message("Cancel")
  String cancel();

  @Message("Back to {name}")
  String backTo(String name);

  @Message(
      "{#switch category}{#case WEBSITE}Website{#case LEARNING_PLATFORM}Learning platform"
          + "{#case VIDEO_PLATFORM}Video platform{#case NEWSLETTER}Newsletter"
          + "{#case PROSPECTUS_AND_MARKETING}Prospectus and marketing"
          + "{#case SOCIAL_MEDIA}Social media{#case PRESS_AND_BROADCAST}Press and broadcast"
          + "{#case DISPLAY}Display in school{/switch}")
  String category(Category category);

  @Message(
      "{#switch kind}{#case PHOTO}Photograph{#case VIDEO}Video or sound{#case WORK}Piece of work"
          + "{#case NAME}Name without a picture{/switch}")
  String kind(Kind kind);

  @Message(
      "{#switch naming}{#case NONE}no name{#case FIRST_NAME}first name"
          + "{#case FULL_NAME}full name{/switch}")
  String naming(Naming naming);

  @Message("{first} and {last}")
  String and(String first, String last);

  @Message("the child")
  String theChild();

  @Message("someone else who called")
  String someone();

  @Message("a place")
  String aPlace();

  @Message("a picture")
  String aPicture();

  @Message("the name")
  String theName();

  @Message("{title}, version {version}")
  String wording(String title, int version);
}
