package school.gatehouse.consent;

import java.util.List;
import java.util.UUID;

/** Everything that has been said about one pupil. */
public record ConsentFacts(UUID pupil, List<FormFacts> forms, List<NoFacts> noes) {

  public ConsentFacts {
    forms = List.copyOf(forms);
    noes = List.copyOf(noes);
  }

  /** Nobody has said anything. */
  public static ConsentFacts none(UUID pupil) {
    return new ConsentFacts(pupil, List.of(), List.of());
  }
}
