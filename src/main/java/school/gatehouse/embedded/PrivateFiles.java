package school.gatehouse.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Folders of mode 700 and files of mode 600; on Windows the user's own folder has to be enough. */
final class PrivateFiles {
  private PrivateFiles() {}

  static Path folder(Path path) throws IOException {
    if (posix(path)) {
      Files.createDirectories(path, mode("rwx------"));
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    } else {
      Files.createDirectories(path);
    }
    return path;
  }

  /** Leaves either the old content or the whole new one, whenever the power goes. */
  static void write(Path path, String content) throws IOException {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try (FileChannel out =
        FileChannel.open(fresh, Set.of(CREATE, WRITE, TRUNCATE_EXISTING), modeOfFile(path))) {
      ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(fresh, path, ATOMIC_MOVE, REPLACE_EXISTING);
    if (posix(path)) {
      try (FileChannel parent = FileChannel.open(path.getParent(), READ)) {
        parent.force(true);
      }
    }
  }

  static void deleteTree(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }
  }

  static boolean holdsAnything(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isPresent();
    }
  }

  private static FileAttribute<?>[] modeOfFile(Path path) {
    return posix(path) ? new FileAttribute<?>[] {mode("rw-------")} : new FileAttribute<?>[0];
  }

  private static FileAttribute<?> mode(String mode) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
