package school.gatehouse.inspection;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.metadata.Metadata;
import java.io.IOException;

/** Hands the application and comment segments of a sound JPEG, and nothing else, to the reader. */
final class JpegMetadata {

  private static final int EXTENSION_LENGTH_AT = 35 + 32;

  private JpegMetadata() {}

  static Metadata read(FileBytes file, Structure structure, Limits limits)
      throws IOException, Damaged {
    JpegSegmentData segments = new JpegSegmentData();
    long total = 0;
    for (Part part : structure.parts()) {
      if (part.name().startsWith("APP") || part.name().equals("COM")) {
        total += part.length();
        if (total > limits.metadataBytes()) {
          throw Damaged.tooMuchMetadata();
        }
        byte[] payload = file.read(part.offset() + 4, (int) part.length() - 4);
        checkExtension(part.name(), payload, limits);
        segments.addSegment((byte) file.at(part.offset() + 1), payload);
      }
    }
    Metadata metadata = new Metadata();
    JpegMetadataReader.processJpegSegmentData(metadata, JpegMetadataReader.ALL_READERS, segments);
    return metadata;
  }

  /** The reader allocates what an XMP extension claims to be, up to 2 GiB. */
  private static void checkExtension(String name, byte[] payload, Limits limits) throws Damaged {
    if (!name.equals("APP1 XMP extension")) {
      return;
    }
    long claimed = 0;
    for (int i = 0; i < 4; i++) {
      int at = EXTENSION_LENGTH_AT + i;
      claimed = (claimed << 8) | (at < payload.length ? payload[at] & 0xFF : 0xFF);
    }
    if (claimed > limits.metadataBytes()) {
      throw Damaged.tooMuchMetadata();
    }
  }
}
