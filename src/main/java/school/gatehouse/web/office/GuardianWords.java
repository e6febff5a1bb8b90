package school.gatehouse.web.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import school.gatehouse.pupil.Authority;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.school.ResponsibilityBasis;

/** What is said about those who speak for a pupil. */
@MessageBundle("guardian")
public interface GuardianWords {

  @Message("Who speaks for the child")
  String guardians();

  @Message("Only somebody with parental responsibility can give permission. Anybody's no counts.")
  String guardiansHelp();

  @Message("Nobody is recorded yet. Add a guardian, so that a form can be recorded.")
  String noGuardians();

  @Message("Add a guardian")
  String addGuardian();

  @Message("Change a guardian")
  String changeGuardian();

  @Message("Name")
  String name();

  @Message("Relationship")
  String relationship();

  @Message("Such as mother, father, grandmother, social worker.")
  String relationshipHint();

  @Message("E-mail")
  String email();

  @Message("Speaks as")
  String authority();

  @Message(
      "{#switch authority}{#case PARENT}Parent or somebody with parental responsibility"
          + "{#case LOCAL_AUTHORITY}Local authority{#case DELEGATED}Carer with written authority"
          + "{/switch}")
  String authorityOf(Authority authority);

  @Message("Parental responsibility")
  String responsibility();

  @Message("A recorded no stands, whatever somebody declares later.")
  String responsibilityHelp();

  @Message("{#switch state}{#case YES}Yes{#case NO}No{#case NOT_RECORDED}Not recorded{/switch}")
  String responsibilityOf(ResponsibilityState state);

  @Message("How do you know?")
  String basis();

  @Message("Not known")
  String noBasis();

  @Message(
      "{#switch basis}{#case SIGNED_DECLARATION}They have signed it{#case MIS}Our other system"
          + "{#case DOCUMENT_SEEN}A document was seen{#case COURT_ORDER}A court order{/switch}")
  String basisOf(ResponsibilityBasis basis);

  @Message("From")
  String from();

  @Message("Last day")
  String until();

  @Message("Leave days empty if there are none.")
  String daysHint();
}
