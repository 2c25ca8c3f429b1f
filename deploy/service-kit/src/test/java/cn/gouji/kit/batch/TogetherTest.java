package cn.gouji.kit.batch;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TogetherTest {

    private final Queue<List<Integer>> batches = new ConcurrentLinkedQueue<>();

    @Test
    void shouldDoEachOnceAndThoseThatWaitTogether() throws InterruptedException {
        // Given
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch rest = new CountDownLatch(1);
        Together<Integer> together = new Together<>(10, batch -> {
            batches.add(batch);
            first.countDown();
            await(rest);
        });

        // When
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> together.take(0));
            first.await();
            IntStream.range(1, 31).forEach(one -> threads.execute(() -> together.take(one)));
            while (together.waiting() < 30) {
                Thread.onSpinWait();
            }
            rest.countDown();
        }

        // Then
        assertThat(batches).hasSize(4).allSatisfy(batch -> assertThat(batch.size()).isLessThanOrEqualTo(10));
        assertThat(batches.stream().flatMap(List::stream)).hasSize(31).doesNotHaveDuplicates();
    }

    @Test
    void shouldFailOnlyForTheOneThatCannotBeDone() throws InterruptedException {
        // Given
        CountDownLatch rest = new CountDownLatch(1);
        Together<Integer> together = new Together<>(10, batch -> {
            await(rest);
            if (batch.contains(13)) {
                throw new IllegalArgumentException("13");
            }
            batches.add(batch);
        });

        // When
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.of(11, 12, 14).forEach(one -> threads.execute(() -> together.take(one)));
            threads.execute(() -> assertThatThrownBy(() -> together.take(13)).hasMessage("13"));
            rest.countDown();
        }

        // Then
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrder(11, 12, 14);
        assertThatThrownBy(() -> together.take(13)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
