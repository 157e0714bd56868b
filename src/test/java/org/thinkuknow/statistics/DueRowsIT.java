package org.thinkuknow.statistics;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.support.RunningApplication;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever counts keeps nobody waiting who changes something. */
class DueRowsIT extends RunningApplication {

    private static final String SOURCE = "due-rows-test";

    @Autowired
    private DueRows due;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from figure_due where source = ?").param(SOURCE).update();
    }

    @Test
    void whileSomeAreKeptOthersAreAdded() {
        due.add(SOURCE, "A");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            due.keep(10_000);
            assertThat(CompletableFuture.runAsync(() -> due.add(SOURCE, "B"))).succeedsWithin(Duration.ofSeconds(5));
        });
    }

    /**
     * Of a few rows the database reads all, and would wait for those that somebody else is about to add. The application counts, too, and
     * may have taken some of them: then once more.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40, 160, 500})
    void whatIsAddedMeanwhileIsNotWaitedFor(int few) {
        assertThat(IntStream.range(0, 5).map(time -> keptBesideOneThatIsNotThereYet(few)))
                .anyMatch(kept -> kept >= few);
    }

    private int keptBesideOneThatIsNotThereYet(int few) {
        var counting = new TransactionTemplate(transactions);
        counting.executeWithoutResult(adds -> {
            for (var row = 0; row < few; row++) {
                due.add(SOURCE, "A");
            }
        });
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            due.add(SOURCE, "B");
            var kept = CompletableFuture.supplyAsync(() -> counting.execute(counts -> {
                var some = due.keep(10_000);
                if (!some.isEmpty()) {
                    due.delete(some);
                }
                return some.size();
            }));
            assertThat(kept).as("%d rows and one that is not there yet", few).succeedsWithin(Duration.ofSeconds(5));
            due.add(SOURCE, "B");
            return kept.join();
        }));
    }
}
