package school.gatehouse.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes and counts what is read through it. */
final class MeasuredInput extends FilterInputStream {
  private final MessageDigest digest = sha256();
  private long bytes;
  private RuntimeException failure;

  MeasuredInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int one = orFailure(super::read);
    if (one >= 0) {
      digest.update((byte) one);
      bytes++;
    }
    return one;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = orFailure(() -> super.read(target, offset, length));
    if (count > 0) {
      digest.update(target, offset, count);
      bytes += count;
    }
    return count;
  }

  private int orFailure(Reading reading) throws IOException {
    try {
      return reading.read();
    } catch (IOException unreadable) {
      failure = new UncheckedIOException(unreadable);
      throw unreadable;
    } catch (RuntimeException unreadable) {
      failure = unreadable;
      throw unreadable;
    }
  }

  /** If reading failed, and not what was done with the bytes. */
  void rethrowFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Of everything up to the end. */
  Stored measuredToTheEnd(ObjectName name) throws IOException {
    byte[] rest = new byte[1 << 16];
    int count = 0;
    while (count >= 0) {
      count = read(rest, 0, rest.length);
    }
    return new Stored(name, HexFormat.of().formatHex(digest.digest()), bytes);
  }

  private interface Reading {
    int read() throws IOException;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
