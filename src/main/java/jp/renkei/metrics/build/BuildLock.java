package jp.renkei.metrics.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/**
 * Of the builds that are to make one folder only one works at a time. The system frees the lock of
 * a build that was killed.
 */
final class BuildLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * The build that holds a lock.
   *
   * @param process its number, as the system lists it
   * @param since when it began
   */
  record Holder(long process, Instant since) {}

  /**
   * The lock, or nothing while another build holds it.
   *
   * <p>The other may end, and delete its file, while this one opens it: a lock on a file that no
   * longer has the name is none, and that of a build that has ended is none to wait for. So it is
   * tried once more.
   */
  static Optional<BuildLock> of(Path file) throws IOException {
    Optional<BuildLock> lock = attempt(file);
    return lock.isPresent() ? lock : attempt(file);
  }

  /** Who holds a lock, as far as its file tells. */
  static Optional<Holder> holder(Path file) throws IOException {
    try {
      String process = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
      return process.matches("[0-9]{1,18}")
          ? Optional.of(
              new Holder(Long.parseLong(process), Files.getLastModifiedTime(file).toInstant()))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty(); // it has ended by now
    }
  }

  private static Optional<BuildLock> attempt(Path file) throws IOException {
    try {
      createIfAbsent(file);
      Optional<Object> identity = identity(file);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      try {
        if (isLocked(channel) && identity.equals(identity(file))) {
          sign(channel);
          return Optional.of(new BuildLock(file, channel));
        }
      } catch (IOException e) {
        channel.close();
        throw e;
      }
      channel.close();
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty(); // deleted in this very moment
    }
  }

  private static void sign(FileChannel channel) throws IOException {
    String process = ProcessHandle.current().pid() + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static void createIfAbsent(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // left by a build that was killed, or held by one that goes on: the lock tells which
    }
  }

  /** What the system knows the file by; empty where it tells nothing of the kind. */
  private static Optional<Object> identity(Path file) throws IOException {
    return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // by a build of this very process
    }
  }

  /** Deletes the file while it is held, so that nobody locks one that is no longer there. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
