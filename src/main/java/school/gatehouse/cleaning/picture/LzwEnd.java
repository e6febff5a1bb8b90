package school.gatehouse.cleaning.picture;

import school.gatehouse.inspection.Damaged;

/**
 * Finds where the compressed pixels of a GIF image end: what follows would be copied unseen.
 *
 * <p>Only the length of each entry of the LZW table is kept, not what it stands for.
 */
final class LzwEnd {

  private static final int MOST_CODES = 4096;
  private static final int LARGEST_CODE = 12;
  private static final int NONE = -1;
  private static final int MISPLACED_END = 2;

  private final int[] lengths = new int[MOST_CODES];
  private final int smallest;
  private final int clear;
  private final long wanted;
  private int size;
  private int next;
  private int previous = NONE;
  private int held;
  private int bits;
  private long taken;
  private long produced;
  private long needed;
  private boolean cleared;
  private boolean ended;
  private boolean done;

  LzwEnd(int codeSize, long wanted) throws Damaged {
    if (codeSize < 1 || codeSize > 8) {
      throw Damaged.broken();
    }
    this.smallest = codeSize + 1;
    this.clear = 1 << codeSize;
    this.wanted = wanted;
    startAgain();
  }

  void take(int b) throws Damaged {
    taken++;
    if (done) {
      return;
    }
    held |= b << bits;
    bits += 8;
    while (bits >= size && !done) {
      int code = held & ((1 << size) - 1);
      held >>>= size;
      bits -= size;
      code(code);
    }
  }

  /**
   * Up to the end code or, where there is none, up to the last pixel and two bytes more: some
   * programs write the end code a bit too narrow. All if too few pixels came.
   */
  long neededBytes() {
    if (ended) {
      return needed;
    }
    return produced < wanted ? taken : Math.min(taken, needed + MISPLACED_END);
  }

  private void code(int code) throws Damaged {
    if (code == clear + 1) {
      needed = taken;
      ended = true;
      done = true;
    } else if (produced >= wanted) {
      done = code != clear || cleared;
      cleared = true;
      startAgain();
    } else if (code == clear) {
      startAgain();
    } else {
      pixels(code);
    }
  }

  private void pixels(int code) throws Damaged {
    if (code > next || (code == next && previous == NONE)) {
      throw Damaged.broken();
    }
    if (previous != NONE && next < MOST_CODES) {
      lengths[next++] = lengthOf(previous) + 1;
      if (next == 1 << size && size < LARGEST_CODE) {
        size++;
      }
    }
    produced += lengthOf(code);
    previous = code;
    if (produced >= wanted) {
      needed = taken;
    }
  }

  private int lengthOf(int code) {
    return code < clear ? 1 : lengths[code];
  }

  private void startAgain() {
    size = smallest;
    next = clear + 2;
    previous = NONE;
  }
}
