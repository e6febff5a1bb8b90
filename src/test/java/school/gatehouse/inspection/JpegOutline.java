package school.gatehouse.inspection;

import java.io.IOException;
import java.util.List;

/** What cleaning needs to know of a JPEG, found by the same classes, and no other detail read. */
public final class JpegOutline {

  private JpegOutline() {}

  public static Inspected of(FileBytes file) throws IOException, Damaged {
    Structure structure = JpegScan.of(file, Limits.SAFE);
    List<Part> exif =
        structure.parts().stream().filter(part -> part.name().equals("APP1 Exif")).toList();
    Structure camera = new Structure(structure.width(), structure.height(), exif);
    int orientation = PictureReader.orientation(JpegMetadata.read(file, camera, Limits.SAFE));
    Frame frame = new Frame(structure.width(), structure.height(), orientation);
    return new Inspected(FileType.JPEG, frame, List.of(), MetadataRead.NOTHING, structure.parts());
  }
}
