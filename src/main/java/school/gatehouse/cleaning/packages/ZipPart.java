package school.gatehouse.cleaning.packages;

/**
 * One entry of a zip as its directory lists it.
 *
 * @param name as stored, with forward slashes
 * @param header offset of the local header
 * @param data offset of the packed bytes
 * @param packed length of the packed bytes
 * @param size length when unpacked, as claimed
 */
record ZipPart(
    String name, boolean deflated, long crc, long header, long data, long packed, long size) {

  long end() {
    return data + packed;
  }

  @Override
  public String toString() {
    return "ZipPart[redacted]";
  }
}
