package school.gatehouse.testsupport;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XMP, IPTC and colour profiles with names in them. */
public final class PictureMetadata {

  private static final String XMP =
      """
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
       xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/">
      <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
      <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
      <mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
      <rdf:li rdf:parseType="Resource"><mwg-rs:Name>%s</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type></rdf:li>
      </rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      """
          .formatted(PictureWords.ARTIST, PictureWords.PERSON, PictureWords.FACE);

  private PictureMetadata() {}

  public static byte[] xmp() {
    return XMP.getBytes(StandardCharsets.UTF_8);
  }

  /** A Photoshop block with IPTC caption and keyword. */
  public static byte[] photoshop() {
    ByteArrayOutputStream iptc = new ByteArrayOutputStream();
    iptc.writeBytes(dataSet(120, PictureWords.CAPTION));
    iptc.writeBytes(dataSet(25, PictureWords.KEYWORD));
    byte[] data = Arrays.copyOf(iptc.toByteArray(), iptc.size() + iptc.size() % 2);
    return ByteBuffer.allocate(26 + data.length)
        .put("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII))
        .put("8BIM".getBytes(StandardCharsets.US_ASCII))
        .putShort((short) 0x0404)
        .putShort((short) 0)
        .putInt(iptc.size())
        .put(data)
        .array();
  }

  /** A working RGB profile whose description names somebody. */
  public static byte[] namedProfile() {
    ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
    byte[] text = PictureWords.PROFILE.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer description = ByteBuffer.allocate(91 + text.length);
    description.put("desc".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(text.length + 1);
    description.put(text);
    return withTag(profile.getData(), description.array());
  }

  /** Appends the data and points the profile's description at it. */
  private static byte[] withTag(byte[] profile, byte[] description) {
    int at = (profile.length + 3) & ~3;
    ByteBuffer out = ByteBuffer.wrap(Arrays.copyOf(profile, at + description.length));
    out.putInt(0, out.capacity());
    for (int entry = 132; entry < 132 + 12 * out.getInt(128); entry += 12) {
      if (out.getInt(entry) == 0x64657363) {
        out.putInt(entry + 4, at).putInt(entry + 8, description.length);
      }
    }
    out.position(at).put(description);
    return out.array();
  }

  private static byte[] dataSet(int number, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(5 + bytes.length)
        .put((byte) 0x1C)
        .put((byte) 2)
        .put((byte) number)
        .putShort((short) bytes.length)
        .put(bytes)
        .array();
  }
}
