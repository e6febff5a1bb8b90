package school.gatehouse.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder everything lives in, held by one process at a time for as long as this is open. */
final class DataFolder implements AutoCloseable {
  /**
   * A POSIX file lock belongs to the process and falls as soon as any of its channels on that file
   * is closed, so a second attempt of the same process must never come as far as opening the file.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final FileChannel channel;

  private DataFolder(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  static DataFolder claim(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      PrivateFiles.folder(path.toAbsolutePath());
    }
    Path root = path.toRealPath();
    if (!HELD.add(root)) {
      throw DataFolderInUse.at(root);
    }
    FileChannel channel = null;
    try {
      channel = FileChannel.open(root.resolve("lock"), CREATE, WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw DataFolderInUse.at(root);
      }
      return new DataFolder(root, channel);
    } catch (IOException | RuntimeException refused) {
      release(root, channel);
      throw refused;
    }
  }

  Path root() {
    return root;
  }

  Path cluster() {
    return root.resolve("postgres").resolve("cluster-" + PostgresBinaries.MAJOR_VERSION);
  }

  Path s3() {
    return root.resolve("s3");
  }

  Path folder(String name) throws IOException {
    return PrivateFiles.folder(root.resolve(name));
  }

  @Override
  public void close() throws IOException {
    release(root, channel);
  }

  private static void release(Path root, FileChannel channel) throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      HELD.remove(root);
    }
  }
}
