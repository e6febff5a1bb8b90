package school.gatehouse.cleaning.picture;

/**
 * One tag of a directory.
 *
 * @param count of values
 * @param at where they lie in the file
 */
record TiffEntry(int tag, int type, long count, long at) {

  static final int BYTE = 1;
  static final int SHORT = 3;
  static final int LONG = 4;
  static final int RATIONAL = 5;
  static final int UNDEFINED = 7;
  static final int DIRECTORY = 13;

  /** Bytes of one value of each type; 0 for no type. */
  private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

  static int size(int type) {
    return type < SIZES.length ? SIZES[type] : 0;
  }

  /** Bytes of all values; 0 for a type that does not exist. */
  long length() {
    return count * size(type);
  }
}
