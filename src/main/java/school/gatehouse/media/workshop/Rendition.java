package school.gatehouse.media.workshop;

/** A picture drawn anew from a cleaned copy: upright, and nothing in it beside its pixels. */
public final class Rendition {

  private final byte[] bytes;
  private final String mediaType;

  Rendition(byte[] bytes, String mediaType) {
    this.bytes = bytes.clone();
    this.mediaType = mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** {@code image/jpeg}, or {@code image/png} for what can be seen through. */
  public String mediaType() {
    return mediaType;
  }
}
