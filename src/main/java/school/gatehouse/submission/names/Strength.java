package school.gatehouse.submission.names;

/** How much of a pupil's name was found, the least first. */
public enum Strength {
  /** The family name alone. Will, May and Rose are words, so this is told and stops nothing. */
  FAMILY,
  /** What the pupil is called, which says who it is only where the pupil can be seen. */
  GIVEN,
  /** An initial with the family name. */
  INITIAL,
  /** What the pupil is called with the family name. */
  FULL;

  /** Whether it says which pupil it is, without anything else. */
  public boolean saysWho() {
    return this == INITIAL || this == FULL;
  }
}
