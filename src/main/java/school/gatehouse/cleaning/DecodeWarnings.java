package school.gatehouse.cleaning;

import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Listens for a decoder that filled missing pixels in: then the picture is not whole. */
final class DecodeWarnings implements IIOReadWarningListener {

  private final List<String> heard = new ArrayList<>();

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    heard.add(warning);
  }

  void refuseIncomplete() {
    if (heard.stream().anyMatch(warning -> warning.contains("Premature end"))) {
      throw NotCleanable.undecodable();
    }
  }
}
