package school.gatehouse.cleaning.boxes;

/**
 * How old sound tracks count: a table that says every sample has one size does not say its bytes.
 *
 * @param samples in a packet of one channel
 * @param bytes of that packet for all channels
 */
record Packets(long samples, long bytes) {

  /** Bytes of so many samples; whole packets only. */
  long bytesOf(long count) {
    return (count + samples - 1) / samples * bytes;
  }
}
