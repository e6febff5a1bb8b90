package school.gatehouse.cleaning;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for many texts in bytes that stream by, in UTF-8, UTF-16 of both orders and Latin-1.
 *
 * <p>Long texts are looked for in pieces, so that half a caption is found too.
 */
final class ValueSearch extends OutputStream {

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.ISO_8859_1);

  private static final int PIECE = 48;
  private static final int KEY = 4;

  private final Map<Integer, List<byte[]>> byStart = new HashMap<>();
  private final boolean[] starts = new boolean[1 << 16];
  private int longest = KEY;
  private byte[] tail = new byte[0];
  private boolean found;

  ValueSearch(Set<String> values, Set<String> more) {
    values.forEach(this::add);
    more.forEach(this::add);
  }

  boolean found() {
    return found;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    byte[] window = Arrays.copyOf(tail, tail.length + length);
    System.arraycopy(bytes, from, window, tail.length, length);
    for (int at = 0; !found && at + KEY <= window.length; at++) {
      if (starts[((window[at] & 0xFF) << 8) | (window[at + 1] & 0xFF)]) {
        found = matches(window, at, byStart.getOrDefault(key(window, at), List.of()));
      }
    }
    tail = Arrays.copyOfRange(window, Math.max(0, window.length - longest + 1), window.length);
  }

  private static boolean matches(byte[] window, int at, List<byte[]> texts) {
    return texts.stream()
        .anyMatch(
            text ->
                at + text.length <= window.length
                    && Arrays.equals(window, at, at + text.length, text, 0, text.length));
  }

  private void add(String value) {
    String text = value.strip();
    for (int from = 0; from < text.length(); from += PIECE) {
      int start = Math.max(0, Math.min(from, text.length() - PIECE));
      addPiece(text.substring(start, Math.min(text.length(), start + PIECE)));
    }
  }

  private void addPiece(String piece) {
    for (Charset encoding : ENCODINGS) {
      byte[] bytes = piece.getBytes(encoding);
      boolean faithful = new String(bytes, encoding).equals(piece);
      if (faithful && bytes.length >= KEY) {
        int key = key(bytes, 0);
        starts[key >>> 16] = true;
        byStart.computeIfAbsent(key, start -> new ArrayList<>()).add(bytes);
        longest = Math.max(longest, bytes.length);
      }
    }
  }

  private static int key(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 24)
        | ((bytes[at + 1] & 0xFF) << 16)
        | ((bytes[at + 2] & 0xFF) << 8)
        | (bytes[at + 3] & 0xFF);
  }
}
