package org.thinkuknow.statistics;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.support.RunningApplication;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

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
}
