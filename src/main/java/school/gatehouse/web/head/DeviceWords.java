package school.gatehouse.web.head;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about cameras. */
@MessageBundle("camera")
public interface DeviceWords {

  @Message("Cameras")
  String title();

  @Message(
      "No personal cameras or camera phones for pictures of children without express permission of"
          + " the leadership team.")
  String policy();

  @Message(
      "{#switch key}{#case 'registered'}The school device is on the list.{#case 'permitted'}The"
          + " permission is recorded.{#case 'given'}The permission is theirs now.{#case 'ended'}The permission has ended. From today on it"
          + " permits nothing.{#else}{/switch}")
  String done(String key);

  @Message("Personal devices")
  String personal();

  @Message("Nobody may use a device of their own.")
  String nobody();

  @Message("Who may use a device of their own, and who could")
  String personalCaption();

  @Message("Who")
  String holder();

  @Message("What for")
  String reason();

  @Message("How long")
  String until();

  @Message("State")
  String state();

  @Message("Until you end it")
  String open();

  @Message("Until {day}")
  String upTo(String day);

  @Message("Permits nothing yet")
  String nobodys();

  @Message("Whose permission is it?")
  String whose();

  @Message("Say it is theirs")
  String give();

  @Message("Choose somebody")
  String chooseOne();

  @Message("In force")
  String inForce();

  @Message("Ended")
  String ended();

  @Message("Ended on {day}")
  String endedOn(String day);

  @Message("End it")
  String end();

  @Message("for {holder}")
  String endOf(String holder);

  @Message("Permit a personal device")
  String permit();

  @Message(
      "The teacher names this permission when sending in pictures. Pictures from a personal device"
          + " without one are refused.")
  String permitHelp();

  @Message("Who may use their own device?")
  String whoHolds();

  @Message("Only pictures that they send in from their own account are covered.")
  String whoHelp();

  @Message("For which occasion, and how the pictures get off the device.")
  String whatHelp();

  @Message("Up to and including")
  String lastDay();

  @Message("Leave it empty and it counts until you end it.")
  String lastDayHelp();

  @Message("School devices")
  String school();

  @Message(
      "From the first device on this list, a picture that says it is from a school device is"
          + " compared with it. An empty list compares nothing.")
  String schoolHelp();

  @Message("No school device is on the list.")
  String none();

  @Message("Cameras, tablets and phones of the school")
  String schoolCaption();

  @Message("Make")
  String make();

  @Message("Model")
  String model();

  @Message("Serial number")
  String serial();

  @Message("As the pictures name it: Canon, Apple, Samsung.")
  String makeHelp();

  @Message("As the pictures name it: EOS 250D, iPad (9th generation).")
  String modelHelp();

  @Message("Only if you want to keep it here.")
  String serialHelp();

  @Message("Add a school device")
  String add();

  @Message("Back to cameras")
  String back();

  @Message("Say who it is.")
  String noHolder();

  @Message("Say what for.")
  String noReason();

  @Message("Enter the make.")
  String noMake();

  @Message("Enter the model.")
  String noModel();
}
