package school.gatehouse.account.openid;

/** Nobody came in. Carries neither a token nor a claim nor another's message. */
public final class OpenIdRefusal extends RuntimeException {

  /** What is told to whoever tried. */
  public enum Why {
    /** The attempt is over, was used, or belongs to another browser. */
    STALE,
    /** The person or the provider said no. */
    DENIED,
    /** The provider does not answer. */
    AWAY,
    /** What came back proves nothing. */
    REFUSED,
    /** It is certain who it is, but no account here is linked. */
    UNKNOWN,
    /** Too many attempts have failed. */
    TOO_MANY
  }

  private final Why why;

  private OpenIdRefusal(Why why, String cause) {
    super(why + " " + cause, null, false, false);
    this.why = why;
  }

  static OpenIdRefusal because(Why why) {
    return new OpenIdRefusal(why, "");
  }

  /**
   * Of what went wrong only its kind is kept: messages of others repeat what they could not use.
   */
  static OpenIdRefusal because(Why why, Throwable cause) {
    return new OpenIdRefusal(why, cause.getClass().getSimpleName());
  }

  public Why why() {
    return why;
  }
}
