package school.gatehouse.submission.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as it is compared.
 *
 * @param number which one it is for a reader, who counts what stands between spaces, from 1
 * @param capital it begins with a capital letter
 * @param gap what stands between it and the next
 */
record Word(String folded, int number, boolean capital, Gap gap) {

  /** What keeps a word from the next, the least first. */
  enum Gap {
    NOTHING,
    DOT,
    COMMA,
    STOP
  }

  boolean isLetter() {
    return folded.length() == 1 && Character.isLetter(folded.charAt(0));
  }

  /** Whether the next word may belong to the same name, the given name first. */
  boolean leadsOn() {
    return gap == Gap.NOTHING || gap == Gap.DOT;
  }

  /** The same where the family name stands first, as in a register. */
  boolean leadsOnInRegister() {
    return gap != Gap.STOP;
  }

  static List<Word> of(String text) {
    return new Reader(text).words();
  }

  @Override
  public String toString() {
    return "Word[redacted]";
  }

  /** Goes through a text once. */
  private static final class Reader {

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int number;
    private boolean spaced = true;

    Reader(String text) {
      this.text = text;
    }

    List<Word> words() {
      skip();
      while (at < text.length()) {
        read();
      }
      return words;
    }

    private void read() {
      int start = at;
      number += spaced ? 1 : 0;
      while (at < text.length() && goesOn()) {
        at += Character.charCount(text.codePointAt(at));
      }
      var raw = text.substring(start, at);
      int end = at;
      skip();
      var folded = Letters.folded(raw);
      if (!folded.isEmpty()) {
        boolean capital = isCapital(raw.codePointAt(0));
        words.add(new Word(folded, number, capital, gap(folded.length() == 1, end)));
      }
    }

    private boolean goesOn() {
      int letter = text.codePointAt(at);
      return Letters.belongs(letter) || (Letters.isApostrophe(letter) && isBetweenLetters());
    }

    private boolean isBetweenLetters() {
      return at > 0
          && at + 1 < text.length()
          && Letters.belongs(text.codePointBefore(at))
          && Letters.belongs(text.codePointAt(at + 1));
    }

    private static boolean isCapital(int letter) {
      return Character.isUpperCase(letter) || Character.isTitleCase(letter);
    }

    private void skip() {
      spaced = words.isEmpty();
      while (at < text.length() && !Letters.belongs(text.codePointAt(at))) {
        spaced |= isSpace(text.codePointAt(at));
        at += Character.charCount(text.codePointAt(at));
      }
    }

    private static boolean isSpace(int letter) {
      return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** A sign ends something only with a space after it: "Emily.Carter" is one name. */
    private Gap gap(boolean initial, int from) {
      if (at - from == 1 && text.charAt(from) == ' ') {
        return Gap.NOTHING;
      }
      var gap = Gap.NOTHING;
      for (int i = from; i < at; i++) {
        boolean closes = i + 1 >= text.length() || isSpace(text.charAt(i + 1));
        var sign = sign(text.charAt(i), initial, closes);
        gap = sign.compareTo(gap) > 0 ? sign : gap;
      }
      return gap;
    }

    private static Gap sign(char sign, boolean initial, boolean closes) {
      return switch (sign) {
        case '.' -> initial ? Gap.DOT : closes ? Gap.STOP : Gap.NOTHING;
        case ',' -> closes ? Gap.COMMA : Gap.NOTHING;
        case '!', '?', ';', ':' -> closes ? Gap.STOP : Gap.NOTHING;
        default -> Gap.NOTHING;
      };
    }
  }
}
