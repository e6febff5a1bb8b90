package school.gatehouse.media.upload;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that comes in pieces.
 *
 * @param size that it will have, in bytes
 * @param received bytes that are kept
 * @param metadata the header that it came with, as sent
 * @param expiresAt when it is erased unless it was handed in
 */
public record Upload(
    UUID id, UUID account, long size, long received, Optional<String> metadata, Instant expiresAt) {

  public boolean isComplete() {
    return received == size;
  }

  /** The name as sent; only its ending is for reading. */
  public Optional<String> fileName() {
    return UploadMetadata.of(metadata).value("filename");
  }

  public Optional<String> mediaType() {
    return UploadMetadata.of(metadata).value("filetype");
  }

  /** Names may be children's, so that nothing but the id is told. */
  @Override
  public String toString() {
    return "Upload[" + id + "]";
  }
}
