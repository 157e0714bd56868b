package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import javax.sql.DataSource;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A report is on disk when its sender is told so; or it stands and falls with what a caller writes beside it. */
class ReceivingIT extends RunningApplication {

    /** Within this a child has a page. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Autowired
    private Reports reports;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    private final NewReport told = new NewReport(
            UUID.randomUUID().toString(),
            Door.FORM,
            Map.of(Field.WHAT, ChildWords.of("he waits for me")),
            Dangers.UNSAID,
            "",
            "");

    @Test
    void withinATransactionNobodyIsToldThatAReportIsOnDisk() {
        assertThatThrownBy(() -> transaction.execute(status -> reports.receive(told)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(reports.sentWith(told.submission())).isEmpty();
        var filed = reports.receive(told);
        assertThat(reports.sentWith(told.submission())).contains(filed);
    }

    @Test
    void aReportWithinATransactionIsThereWhenThatIsCommittedAndNotBefore() {
        assertThatThrownBy(() -> reports.receiveWithin(told)).isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            reports.receiveWithin(told);
            status.setRollbackOnly();
        });
        assertThat(reports.sentWith(told.submission()))
                .as("taken back with what the caller wrote")
                .isEmpty();
        var filed = transaction.execute(status -> reports.receiveWithin(told));
        assertThat(reports.sentWith(told.submission())).contains(filed);
        assertThat(transaction.<Filed>execute(status -> reports.receiveWithin(told)))
                .as("the same once more")
                .isEqualTo(filed);
    }

    @Test
    void whileATableIsLockedNobodyWaitsLongAndTheSameIsStoredAfterwards() throws Exception {
        try (var locking = database.getConnection();
                var statement = locking.createStatement();
                var sender = Executors.newSingleThreadExecutor()) {
            statement.execute("lock tables report write");
            try {
                assertThatThrownBy(() ->
                                sender.submit(() -> reports.receive(told)).get(LONGEST.toSeconds(), TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(ConcurrencyFailureException.class);
            } finally {
                statement.execute("unlock tables");
            }
        }
        var filed = reports.receive(told);
        assertThat(reports.sentWith(told.submission())).contains(filed);
    }
}
