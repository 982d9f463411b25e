package dk.medsdk.model.organisation;

import static dk.medsdk.model.organisation.Trees.DAY;
import static dk.medsdk.model.organisation.Trees.committee;
import static dk.medsdk.model.organisation.Trees.id;
import static dk.medsdk.model.organisation.Trees.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OrganisationIndexTest {

  private static final int THREADS = 8;
  private static final int ORGANISATIONS = 200;

  @Test
  @Timeout(60)
  void isBuiltOnceForManyThreadsThatAskAtOnce() throws Exception {
    Set<Object> built = Collections.newSetFromMap(new IdentityHashMap<>());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int i = 0; i < ORGANISATIONS; i++) {
        Organisation fresh = chain(20);
        for (List<Object> seen : atOnce(threads, () -> ask(fresh))) {
          built.addAll(seen);
        }
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(built).hasSize(2 * ORGANISATIONS);
  }

  @Test
  void isNotBuiltForThoseWhoNeverAsk() throws IllegalAccessException {
    Organisation organisation = chain(3);

    assertThat(organisation.committees()).hasSize(3);
    assertThat(organisation).isEqualTo(chain(3)).hasSameHashCodeAs(chain(3));
    assertThat(lazyParts(organisation)).isEmpty();

    assertThat(organisation.committee(id("c0"))).isPresent();
    assertThat(lazyParts(organisation)).hasSize(1);
  }

  private static List<Object> ask(Organisation organisation) {
    Committee last = organisation.committee(id("c19")).orElseThrow();
    assertThat(organisation.pathTo(last)).hasSize(20);
    assertThat(organisation.committeeNamed("LMU c19", DAY)).containsExactly(last);
    return List.of(organisation.index(), organisation.names());
  }

  private static Organisation chain(int length) {
    OrganisationBuilder organisation = Organisation.builder().addCommittee(committee("c0").build());
    for (int i = 1; i < length; i++) {
      organisation.addCommittee(under("c" + (i - 1), "c" + i));
    }
    return organisation.build();
  }

  private static <T> List<T> atOnce(ExecutorService threads, Callable<T> task) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<T> waiting =
        () -> {
          start.await();
          return task.call();
        };
    List<T> results = new ArrayList<>();
    for (Future<T> result : threads.invokeAll(Collections.nCopies(THREADS, waiting))) {
      results.add(result.get());
    }
    return results;
  }

  /** What has been worked out so far. */
  private static List<Object> lazyParts(Organisation organisation) throws IllegalAccessException {
    List<Object> parts = new ArrayList<>();
    for (Field field : organisation.getClass().getDeclaredFields()) {
      if (Modifier.isTransient(field.getModifiers()) && !field.getType().isPrimitive()) {
        field.setAccessible(true);
        Object part = field.get(organisation);
        if (part != null) {
          parts.add(part);
        }
      }
    }
    return parts;
  }
}
