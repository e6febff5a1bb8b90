package school.gatehouse.web.open;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to the public about a picture, and to the Head about what the public said. */
@MessageBundle("open")
public interface OpenWords {

  @Message("Report a picture")
  String title();

  @Message("Tell {school} about a picture, a video or a piece of work that should not be there.")
  String lead(String school);

  @Message(
      "You do not have to prove anything. If this page knows which picture you mean, it is hidden"
          + " from our system at once. Then the Headteacher looks at it. This form deletes nothing.")
  String what();

  @Message("This page knows which picture you mean.")
  String known();

  @Message("Is a child in danger? Do not use this form. Call 999.")
  String danger();

  @Message("Where did you see it?")
  String where();

  @Message("The address of the page, or for example: newsletter of 3 May, page 2")
  String whereHelp();

  @Message("What is wrong?")
  String wrong();

  @Message("For example: this is my child, and I never agreed. You need not give a name.")
  String wrongHelp();

  @Message("How can we answer you? (optional)")
  String contact();

  @Message("An e-mail address or telephone number. Only the Headteacher reads it.")
  String contactHelp();

  @Message("Send")
  String send();

  @Message("Thank you. We have it.")
  String thanks();

  @Message(
      "The Headteacher looks at it on the next school day at the latest. If the picture is known to"
          + " us, it is hidden already.")
  String thanksMore();

  @Message("Your number for questions: {number}")
  String number(String number);

  @Message("Say where you saw it.")
  String needWhere();

  @Message("Say what is wrong.")
  String needWrong();

  @Message("Reported pictures")
  String reported();

  @Message(
      "Anybody can report a picture. What they name is hidden at once and stays hidden until you"
          + " decide. Nothing is deleted before that.")
  String reportedHelp();

  @Message("To decide")
  String open();

  @Message("Nothing waits for you. When somebody reports a picture, it appears here.")
  String nothingOpen();

  @Message("Decided")
  String decided();

  @Message("The form for everybody")
  String form();

  @Message("Put a link to this address on your website:")
  String formHelp();

  @Message("Hidden")
  String hidden();

  @Message("Not hidden")
  String notHidden();

  @Message("We do not know which picture is meant.")
  String unknown();

  @Message("Picture of an unknown title")
  String untitled();

  @Message("Reported")
  String received();

  @Message("Seen")
  String seen();

  @Message("What they say")
  String says();

  @Message("Contact")
  String contactLabel();

  @Message("none given")
  String noContact();

  @Message("Look and decide")
  String look();

  @Message("What shall happen?")
  String whatNow();

  @Message("Keep it hidden")
  String keep();

  @Message("While you ask around. Nothing new is posted; nothing is deleted.")
  String keepHelp();

  @Message("Show it again")
  String show();

  @Message("The report was a mistake. It may be posted again where permission covers it.")
  String showHelp();

  @Message("Take it down")
  String down();

  @Message(
      "For good: the file is deleted from our store, and every place where it is live gets a"
          + " take-down task with a deadline.")
  String downHelp();

  @Message("Nothing to do")
  String settled();

  @Message("It is not a picture of this school, or nobody can tell which one is meant.")
  String settledHelp();

  @Message("Number of the picture, if you have found it")
  String media();

  @Message("The long number in the address of its page. Leave it empty if you have not found it.")
  String mediaHelp();

  @Message("Note for the trail")
  String note();

  @Message("Why you decide so. No names of children.")
  String noteHelp();

  @Message("Save")
  String save();

  @Message("Choose what shall happen.")
  String choose();

  @Message("This is not the number of a picture.")
  String noNumber();

  @Message(
      "{#switch outcome}{#case 'KEEP_HIDDEN'}Stays hidden{#case 'SHOW_AGAIN'}Shown again{#case"
          + " 'TAKE_DOWN'}Taken down{#else}Nothing to do{/switch}")
  String outcome(String outcome);

  @Message("{#switch key}{#case 'decided'}Your decision is in force.{#else}{/switch}")
  String done(String key);
}
