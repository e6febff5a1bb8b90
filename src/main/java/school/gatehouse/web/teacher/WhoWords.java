package school.gatehouse.web.teacher;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where teachers say who is in a picture. */
@MessageBundle("whois")
public interface WhoWords {

  @Message("Who is in this picture?")
  String whoTitle();

  @Message("Picture {number} of {of}")
  String position(int number, int of);

  @Message("The picture of which you are to say who is in it")
  String whoAlt();

  @Message("There is nothing to look at: the file could not be cleaned.")
  String nothingToSee();

  @Message("Same as last picture")
  String same();

  @Message("Tap everybody who can be seen")
  String shown();

  @Message("Also who is small, from behind or at the edge, if somebody who knows them could tell.")
  String shownHint();

  @Message("Possibly shown")
  String possibly();

  @Message("Somebody has to be certain before it can go anywhere.")
  String possiblyHint();

  @Message("Whose work can be seen?")
  String author();

  @Message("Pupils' work may only be published with written permission for work.")
  String authorHint();

  @Message("Somebody who is not in the list")
  String notListed();

  @Message("Others, and things that look like people")
  String others();

  @Message("How many? Leave empty what is not there.")
  String othersHint();

  @Message("Staff")
  String staff();

  @Message("Other adults")
  String adults();

  @Message("Children of another school")
  String visiting();

  @Message("Small people in the background")
  String background();

  @Message("Posters or drawings of people")
  String posters();

  @Message("Nobody could be recognised, not even by someone who knows them")
  String nobody();

  @Message("If you cannot name anybody")
  String nobodyLegend();

  @Message("I am not sure who is in it")
  String notSure();

  @Message("Can any name be read or heard?")
  String names();

  @Message("Look at badges, shirts, labels on work and the whiteboard.")
  String namesHint();

  @Message("No name: next")
  String noName();

  @Message("A name: next")
  String aName();

  @Message("No name: save")
  String noNameSave();

  @Message("A name: save")
  String aNameSave();

  @Message("Leave it as it is")
  String leave();

  @Message("Last time the answer was that a name can be read or heard.")
  String nameBefore();

  @Message("Nobody was named there.")
  String lastNobody();

  @Message("Already in the list above:")
  String there();

  @Message("Say who is shown, or that nobody could be recognised")
  String sayWho();

  @Message(
      "You have said that nobody could be recognised, and also that somebody is shown or that you"
          + " are not sure. Say one of the two.")
  String nobodyAndSomebody();

  @Message("Say whether a name can be read or heard")
  String namesNeeded();

  @Message("Enter how many as a number up to 1000")
  String countWrong();

  @Message("Saved:")
  String saved();

  @Message("Change it")
  String changeIt();
}
