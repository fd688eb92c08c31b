package care.renkei.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    @Test
    void writes_one_alone_at_once() {
        var batches = new ArrayList<List<Integer>>();
        var log = new GroupCommit<Integer>(batches::add);
        log.write(1);
        log.write(2);
        assertThat(batches).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void takes_whatever_queued_while_the_last_commit_ran() throws Exception {
        var batches = new CopyOnWriteArrayList<List<Integer>>();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var log = new GroupCommit<Integer>(entries -> {
            batches.add(entries);
            begun.countDown();
            await(goOn);
        });
        Thread first = Thread.ofPlatform().start(() -> log.write(0));
        begun.await();
        List<Thread> others = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> Thread.ofPlatform().start(() -> log.write(i)))
                .toList();
        for (Thread other : others) {
            while (other.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        goOn.countDown();
        first.join();
        for (Thread other : others) {
            other.join();
        }
        assertThat(batches).hasSize(2);
        assertThat(batches.get(1)).hasSize(20);
    }

    @Test
    void returns_to_nobody_before_its_entry_is_written_and_loses_none() throws Exception {
        Set<Integer> written = ConcurrentHashMap.newKeySet();
        var log = new GroupCommit<Integer>(written::addAll);
        var early = new CopyOnWriteArrayList<Integer>();
        List<Thread> writers = IntStream.range(0, 16)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 2_000; i++) {
                        int entry = writer * 2_000 + i;
                        log.write(entry);
                        if (!written.contains(entry)) {
                            early.add(entry);
                        }
                    }
                }))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(early).isEmpty();
        assertThat(written).hasSize(32_000);
    }

    @Test
    void fails_for_everybody_whose_entry_was_in_the_commit_that_failed_and_goes_on() {
        var log = new GroupCommit<Integer>(entries -> {
            if (entries.contains(13)) {
                throw new SQLException("gone");
            }
        });
        assertThatThrownBy(() -> log.write(13)).isInstanceOf(NotWritten.class).hasCauseInstanceOf(SQLException.class);
        log.write(14);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
