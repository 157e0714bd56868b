package org.thinkuknow.classroom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.LockWaits;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Who changes the row of a square and who changes it at the same moment lock it alike: the database refuses neither. */
class PhoneRowsIT extends PhonesInClass {

    private static final Duration SOON = Duration.ofMinutes(1);

    @Autowired
    private PhoneRows rows;

    @Autowired
    private PhoneKeys keys;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private String lesson = "";
    private String secret = "";

    @BeforeEach
    void aSquareIsOffered() {
        lesson = teacher.get(() -> lessons.mine(code)).lesson().reference();
        secret = keys.make();
        rows.offer(
                lesson,
                teacher.username(),
                keys.hashOfSecret(secret).fresh(),
                clock.instant().plus(SOON));
    }

    /** Changes the square, and each index of it, while the step waits for it. */
    private void whileItIsChanged(Runnable step) {
        var waiting = transaction.execute(status -> {
            database.sql("select id from live_phone where lesson = ? for update")
                    .param(lesson)
                    .query(Long.class)
                    .single();
            var other = CompletableFuture.runAsync(step);
            eventually(() -> assertThat(
                            database.sql(LockWaits.COUNT).query(Long.class).single())
                    .isPositive());
            database.sql(
                            "update live_phone set state = 'DRIVES', secret_hash = ?, ends_at = ?, words = 'a', choices = 'a' "
                                    + "where lesson = ?")
                    .params(
                            keys.hashOfSecret(keys.make()).fresh(),
                            UtcColumns.of(clock.instant().plus(SOON.multipliedBy(2))),
                            lesson)
                    .update();
            return other;
        });
        assertThat(waiting).succeedsWithin(SOON);
        assertThat(rows.of(lesson, clock.instant())).as("it drives, and stays").hasSize(1);
    }

    @Test
    void aSecondPhoneComesWhileTheFirstIsLetIn() {
        whileItIsChanged(() -> assertThat(rows.ask(
                        lesson,
                        keys.hashOfSecret(secret),
                        keys.hashOfKey(keys.make()).fresh(),
                        "blue boat",
                        List.of("blue boat"),
                        clock.instant(),
                        clock.instant().plus(SOON)))
                .isFalse());
    }

    @Test
    void theTeacherAsksForAnotherSquareMeanwhile() {
        whileItIsChanged(() -> teacher.run(() -> phones.offer(code)));
    }

    @Test
    void whatIsOverIsErasedMeanwhile() {
        whileItIsChanged(() ->
                rows.eraseEndedBefore(clock.instant().plus(SOON.multipliedBy(2).minusSeconds(1))));
    }
}
