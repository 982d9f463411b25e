package dk.medsdk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Checks each file of a folder as the command does, and prints for each its name, the seconds that
 * processors worked for it, the exit code and the first line of the report.
 *
 * <p>What wants to reach another machine ends the run.
 */
final class HostileRun {

  private HostileRun() {}

  /** Checks the files of the folder that is named. */
  public static void main(String[] args) throws IOException {
    refuseConnections();
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(args[0]))) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      System.out.println(check(file));
    }
  }

  private static String check(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream report = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] words = {"check", "--fail-on", "never", file.toString()};
    Duration before = used();
    int code = MedCommand.run(words, InputStream.nullInputStream(), report, report, Locale.ENGLISH);
    double seconds = used().minus(before).toMillis() / 1000.0;
    String said = out.toString(StandardCharsets.UTF_8).replace('\n', ' ');
    String start = said.substring(0, Math.min(said.length(), 1_000));
    return "%s\t%.2f\t%d\t%s".formatted(file.getFileName(), seconds, code, start);
  }

  private static Duration used() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @SuppressWarnings("deprecation")
  private static void refuseConnections() throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          throw new AssertionError("a socket was opened");
        });
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            throw new AssertionError("another machine was asked for " + uri);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException e) {}
        });
  }
}
