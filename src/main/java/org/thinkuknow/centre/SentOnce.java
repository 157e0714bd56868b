package org.thinkuknow.centre;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets a message leave once, and holds no connection to the database while another's server is spoken to: it is claimed, sent, and then
 * what came of it is written down, in two transactions. A claim is a row that one transaction can write. It is given up when the message
 * is away or could not leave; that of a node which was killed counts no more after a while. So only a kill, or a database that is away,
 * between the server's yes and the record can send a message a second time (decisions 0019, 0031 and 0087).
 */
@Component
public class SentOnce {

    private static final RetryPolicy MOMENTS = RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class)
            .maxRetries(5)
            .delay(Duration.ofMillis(20))
            .multiplier(2)
            .build();

    private final RetryTemplate again = new RetryTemplate(MOMENTS);
    private final JdbcClient database;
    private final Duration claim;
    private final TransactionTemplate transaction;

    /**
     * @param claim how long a claim counts, a second at least: longer than a conversation with a server that is slow at each of its
     *              steps
     */
    SentOnce(
            JdbcClient database,
            @Value("${thinkuknow.mails.claim}") Duration claim,
            PlatformTransactionManager transactions) {
        this.database = database;
        if (claim.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "thinkuknow.mails.claim is under a second: two nodes would send the same mail");
        }
        this.claim = claim;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What is to leave, and what is written down afterwards, in a transaction each. */
    public interface Message {

        /** The server has it. */
        void left();

        /** Where it goes takes nothing, and never will: nothing is tried again. */
        void refused();

        /** It could not leave now, and is tried again. */
        default void waits() {}
    }

    /**
     * How a try ended.
     *
     * @param failure nothing if the message left
     * @param why     what failed, without a word of the message or of where it goes
     */
    public record Ended(@Nullable MailFailure failure, String why) {

        /** It is away. */
        public static final Ended LEFT = new Ended(null, "");
    }

    /**
     * Sends a message if it is still due and nobody else is sending it.
     *
     * @param name    what the message is, the same on every node, without an address; at most 100 characters
     * @param due     finds the message, in a transaction; empty if it is not due any more
     * @param deliver speaks to the server, in no transaction
     * @throws MailWaits if it could not leave now: the caller's event stays open and is tried again
     */
    public <M extends Message> void send(
            String name, Supplier<? extends Optional<? extends M>> due, Function<? super M, Ended> deliver) {
        Optional<? extends M> found = transaction.execute(status -> {
            if (!claims(name)) {
                throw new MailWaits(name, "it is being sent");
            }
            var message = due.get();
            if (message.isEmpty()) {
                release(name);
            }
            return message;
        });
        found.ifPresent(message -> deliver(name, message, deliver));
    }

    private <M extends Message> void deliver(String name, M message, Function<? super M, Ended> deliver) {
        var end = deliver.apply(message);
        if (end.failure() == null) {
            ended(name, message::left);
        } else if (end.failure() == MailFailure.FOR_GOOD) {
            ended(name, message::refused);
        } else {
            ended(name, message::waits);
            throw new MailWaits(name, end.why());
        }
    }

    /** Whoever writes at the same moment must not undo this, or the message would leave a second time. */
    private void ended(String name, Runnable record) {
        again.invoke(() -> transaction.executeWithoutResult(status -> {
            record.run();
            release(name);
        }));
    }

    private boolean claims(String name) {
        return database.sql("insert ignore into mail_claim (mail, claimed_at) values (?, utc_timestamp(6))")
                                .param(name)
                                .update()
                        == 1
                || database.sql("update mail_claim set claimed_at = utc_timestamp(6) where mail = ? and claimed_at < "
                                        + "utc_timestamp(6) - interval ? second")
                                .params(name, claim.toSeconds())
                                .update()
                        == 1;
    }

    private void release(String name) {
        database.sql("delete from mail_claim where mail = ?").param(name).update();
    }
}
