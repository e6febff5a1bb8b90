package school.gatehouse.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A code for cameras, as the path of an SVG picture.
 *
 * @param size of the picture in squares, with the white border around
 */
public record QrCode(int size, String path) {

  private static final int BORDER = 4;

  /** The code of a text that is at most a few hundred characters long. */
  public static QrCode of(String text) {
    try {
      var squares =
          new QRCodeWriter()
              .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, BORDER));
      return new QrCode(squares.getWidth(), path(squares));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("too long for a code", tooLong);
    }
  }

  private static String path(BitMatrix squares) {
    var path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      for (int x = 0; x < squares.getWidth(); x++) {
        if (squares.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
