package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.submission.names.NameSentence;

/**
 * Says to people in which places of a submission names stand. The places alone, never whose names:
 * they may be of somebody whom the reader knows nothing of.
 */
@ApplicationScoped
class SayWhere {

  private final JudgeItem judge;
  private final NamesFound names;

  SayWhere(JudgeItem judge, NamesFound names) {
    this.judge = judge;
    this.names = names;
  }

  /** The same reasons; the one about names says where they are. */
  List<ToldReason> in(Submission row, List<ToldReason> reasons) {
    return reasons.stream()
        .map(reason -> reason.code() == ReasonCode.NAME_WITH_IMAGE ? told(row, reason) : reason)
        .toList();
  }

  private ToldReason told(Submission row, ToldReason reason) {
    var places = judge.tooMuch(row.media);
    if (places.isEmpty()) {
      return reason;
    }
    var sentence = NameSentence.aName(places);
    return reason.saying(row.namesVisible ? reason.message() + " " + sentence : sentence);
  }

  /** What was found in the file, and the family names that may be words. */
  List<Finding> findings(Submission row, List<Finding> inFile) {
    var places = NamesFound.familyNames(names.of(row));
    if (places.isEmpty()) {
      return inFile;
    }
    var all = new ArrayList<>(inFile);
    all.add(Finding.of(FindingCode.FAMILY_NAME, NameSentence.aFamilyName(places)));
    return List.copyOf(all);
  }
}
