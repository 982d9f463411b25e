package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAheadTest {

  @TempDir Path folder;
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void handsFilesOutInTheirOrder(int processors) throws IOException {
    List<Input> inputs = inputs(60);
    List<String> names = new ArrayList<>();

    try (ReadingAhead<String> ahead = new ReadingAhead<>(inputs, this::slowly, processors)) {
      for (int i = 0; i < inputs.size(); i++) {
        try (OpenDocuments<String> documents = ahead.next()) {
          names.add(documents.next().orElseThrow());
          assertThat(documents.next()).isEmpty();
        }
      }
    }

    assertThat(names).isEqualTo(inputs.stream().map(Input::name).toList());
    assertThat(closed).hasValue(60);
  }

  @Test
  void isNeverFarAhead() throws IOException {
    List<Input> inputs = inputs(60);
    try (ReadingAhead<String> ahead = new ReadingAhead<>(inputs, this::slowly, 2)) {
      for (int taken = 1; taken <= inputs.size(); taken++) {
        ahead.next().close();
        assertThat(opened.get()).isBetween(taken, taken + 8);
      }
    }
  }

  @Test
  void readsWithOneProcessorWhatIsAskedForAndNoMore() throws IOException {
    try (ReadingAhead<String> ahead = new ReadingAhead<>(inputs(60), this::slowly, 1)) {
      ahead.next().close();

      assertThat(opened).hasValue(1);
    }
  }

  @Test
  void leavesNothingOpenThatNobodyTook() throws Exception {
    try (ReadingAhead<String> ahead = new ReadingAhead<>(inputs(60), this::slowly, 2)) {
      ahead.next().close();
    }
    for (int i = 0; i < 100 && closed.get() < opened.get(); i++) {
      Thread.sleep(20);
    }

    assertThat(closed.get()).isEqualTo(opened.get());
  }

  @Test
  void readsFewLargeFilesAhead() throws IOException {
    List<Input> inputs = inputs(20);
    for (Input input : inputs) {
      Files.write(input.file().orElseThrow(), new byte[3 << 20]);
    }
    try (ReadingAhead<String> ahead = new ReadingAhead<>(inputs, this::slowly, 2)) {
      for (int taken = 1; taken <= inputs.size(); taken++) {
        ahead.next().close();
        assertThat(opened.get()).isBetween(taken, taken + 2);
      }
    }
  }

  @Test
  void saysInItsTurnThatAFileNeedsTooMuchMemory() throws IOException {
    EachDocument.Opening<String> opening =
        input -> {
          throw new OutOfMemoryError();
        };

    try (ReadingAhead<String> ahead = new ReadingAhead<>(inputs(2), opening, 2)) {
      assertThatThrownBy(ahead::next).isInstanceOf(OutOfMemoryError.class);
      assertThatThrownBy(ahead::next).isInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void leavesNoThreadBehind() throws Exception {
    try (ReadingAhead<String> ahead = new ReadingAhead<>(inputs(60), this::slowly, 2)) {
      ahead.next().close();
    }
    for (int i = 0; i < 500 && countsThreads() > 0; i++) {
      Thread.sleep(20);
    }

    assertThat(countsThreads()).isZero();
  }

  private static long countsThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("med reads ahead"))
        .count();
  }

  @Test
  void saysInItsTurnWhyAFileCannotBeOpenedOrRead() throws IOException {
    List<Input> inputs = inputs(3);
    EachDocument.Opening<String> opening =
        input -> {
          if (input.equals(inputs.get(0))) {
            throw new NoSuchFileException("væk");
          }
          if (input.equals(inputs.get(1))) {
            return Stream.of(1).map(one -> failing());
          }
          throw new UncheckedIOException(new IOException("halv"));
        };

    try (ReadingAhead<String> ahead = new ReadingAhead<>(inputs, opening, 2)) {
      assertThatThrownBy(ahead::next).isInstanceOf(NoSuchFileException.class);
      OpenDocuments<String> second = ahead.next();
      assertThatThrownBy(second::next).isInstanceOf(StackOverflowError.class);
      assertThat(second.next()).isEqualTo(Optional.empty());
      assertThatThrownBy(ahead::next).hasRootCauseMessage("halv");
    }
  }

  private static String failing() {
    throw new StackOverflowError();
  }

  private Stream<String> slowly(Input input) throws IOException {
    opened.incrementAndGet();
    int hash = input.name().hashCode() & 3;
    try {
      Thread.sleep(hash);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Stream.of(input.name()).onClose(closed::incrementAndGet);
  }

  private List<Input> inputs(int count) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      inputs.add(Input.of(Files.writeString(folder.resolve("referat " + i + ".txt"), "Mødet")));
    }
    return inputs;
  }
}
