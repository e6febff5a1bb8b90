package school.gatehouse.inspection;

import com.adobe.internal.xmp.XMPMetaFactory;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.xmp.XmpReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Collects what a walk through a file reads beside its content and sorts it into findings; lives in
 * memory only, for it holds values.
 */
public final class Details {

  /** The XMP library keeps every namespace it ever met, so it is emptied after each file. */
  private static final ReentrantLock XMP = new ReentrantLock();

  private final Limits limits;
  private final List<MetadataValue> values = new ArrayList<>();
  private final Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
  private long read;
  private int orientation = 1;

  public Details(Limits limits) {
    this.limits = limits;
  }

  /**
   * One text, as it was read.
   *
   * @param name {@code format/what}, from a fixed list; what is one of author, owner, title,
   *     caption, comment, keywords, location, time, make, model, serial number, person, software,
   *     copyright or other
   */
  public void add(String name, String text) throws Damaged {
    count(text.length());
    values.add(new MetadataValue(name, text.replace("\0", "\n")));
  }

  public void found(FindingCode code) {
    codes.add(code);
  }

  /** An EXIF block that begins with its byte order; broken ones are read as far as they go. */
  public void exif(byte[] tiff) throws Damaged {
    count(tiff.length);
    take(metadata -> new ExifReader().extract(new ByteArrayReader(tiff), metadata, 0, null));
  }

  public void xmp(byte[] xml) throws Damaged {
    count(xml.length);
    take(metadata -> new XmpReader().extract(xml, metadata));
  }

  public void iptc(byte[] records) throws Damaged {
    count(records.length);
    take(
        metadata ->
            new IptcReader()
                .extract(new SequentialByteArrayReader(records), metadata, records.length));
  }

  /** The EXIF orientation last read, 1 to 8. */
  public int orientation() {
    return orientation;
  }

  public Set<FindingCode> findings() {
    Set<FindingCode> all = EnumSet.copyOf(codes);
    all.addAll(new MetadataSummary(values).findings());
    return all;
  }

  public MetadataRead read() {
    return new MetadataSummary(values).metadata();
  }

  /** Takes over what was read in something embedded and is not in its clean copy any more. */
  public void addAll(Details inner, Inspected before, Inspected after) throws Damaged {
    Set<String> gone = new HashSet<>(before.personalValues());
    gone.removeAll(after.personalValues());
    addAll(inner, before, gone);
  }

  /** Takes over what was read in something embedded that does not stay at all. */
  public void addAll(Details inner, Inspected gone) throws Damaged {
    addAll(inner, gone, gone.personalValues());
  }

  private void addAll(Details inner, Inspected embedded, Set<String> gone) throws Damaged {
    count(inner.read);
    values.addAll(inner.values);
    codes.addAll(inner.codes);
    embedded.findings().forEach(finding -> codes.add(finding.code()));
    // the camera of a picture in a document is held against the school's register too
    add("embedded/make", embedded.device().make().orElse(""));
    add("embedded/model", embedded.device().model().orElse(""));
    for (String value : gone) {
      add("embedded/other", value);
    }
  }

  private void count(long bytes) throws Damaged {
    read += bytes;
    if (read > limits.metadataBytes()) {
      throw Damaged.tooMuchMetadata();
    }
  }

  private void take(Consumer<Metadata> reader) throws Damaged {
    Metadata metadata = new Metadata();
    XMP.lock();
    try {
      reader.accept(metadata);
    } catch (RuntimeException | StackOverflowError hostile) {
      throw Damaged.unreadableMetadata();
    } finally {
      XMPMetaFactory.reset();
      XMP.unlock();
    }
    List<MetadataValue> found = MetadataValues.in(metadata);
    for (MetadataValue value : found) {
      count(value.text().length());
    }
    values.addAll(found);
    ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer turned = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    if (turned != null && turned >= 1 && turned <= 8) {
      orientation = turned;
    }
  }
}
