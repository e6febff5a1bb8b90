package school.gatehouse.inspection;

/**
 * One stretch of a file as its own format divides it: a JPEG segment, a PNG chunk, a trailer.
 *
 * @param name from a fixed list of names ({@code APP1 Exif}, {@code IDAT}), never a word from the
 *     file
 * @param offset of the first byte, marker or length field included
 * @param length in bytes, marker, length field and checksum included
 */
public record Part(String name, long offset, long length) {

  public static final String TRAILER = "TRAILER";

  public long end() {
    return offset + length;
  }
}
