package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** One walk through the pages of a TIFF. */
final class TiffWalk {

  private static final int HEADER = 8;
  private static final int MOST_PAGES = 2000;

  private final TiffFile file;
  private final Notes notes;

  TiffWalk(TiffFile file, Notes notes) {
    this.file = file;
    this.notes = notes;
  }

  Pieces walk() throws IOException, Damaged {
    List<TiffPage> pages = pages();
    Pieces all = new Pieces();
    all.add(ByteBuffer.allocate(HEADER).order(file.order()).put(mark()).putInt(HEADER).array());
    for (int i = 0; i < pages.size(); i++) {
      all.addAll(pages.get(i).written(all.length(), i == pages.size() - 1));
    }
    if (all.length() > 0xFFFFFFF0L) {
      throw Damaged.tooLarge();
    }
    return all;
  }

  private byte[] mark() throws IOException, Damaged {
    return file.bytes().read(0, 4);
  }

  private List<TiffPage> pages() throws IOException, Damaged {
    List<TiffPage> pages = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    TiffDetails details = new TiffDetails(file, notes);
    TiffPixels pixels = new TiffPixels(file, notes);
    for (long at = file.u32(4); at != 0; ) {
      if (!seen.add(at) || seen.size() > MOST_PAGES) {
        throw Damaged.broken();
      }
      TiffFile.Directory directory = file.directory(at);
      TiffPage page = new TiffPage(file, directory.entries(), pages.size());
      if (pages.isEmpty()) {
        page.demandNoRaw();
      }
      if (pages.isEmpty() || !page.isPreview()) {
        page.read(pixels, details, notes);
        pages.add(page);
      } else {
        notes.leavesOut(seen.size() - 1);
        notes.removed("small picture");
        notes.found(FindingCode.EMBEDDED_THUMBNAIL);
        details.tell(directory.entries());
      }
      at = directory.next();
    }
    if (pages.isEmpty()) {
      throw Damaged.broken();
    }
    return pages;
  }
}
