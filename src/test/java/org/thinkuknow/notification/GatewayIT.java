package org.thinkuknow.notification;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.notification.StandInServer.Answer;
import org.thinkuknow.support.AtOnce;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.notification.AlertOutcome.State.FAILED_FOR_GOOD;
import static org.thinkuknow.notification.AlertOutcome.State.FAILED_FOR_NOW;
import static org.thinkuknow.notification.AlertOutcome.State.NOBODY_REACHED;
import static org.thinkuknow.notification.AlertOutcome.State.SENT;
import static org.thinkuknow.support.Eventually.eventually;

/** Text messages and calls through a gateway that is away, slow, redirects or refuses, and each recorded for its person. */
class GatewayIT extends TelephoneDesk {

    private static final Telling TEXT = new Telling(Duration.ZERO, true, false, null);

    @Autowired
    private GatewayMessages messages;

    @Autowired
    private Audit audit;

    private int before;

    @BeforeEach
    void adaHasATelephone() {
        reach(ADA, ada, "020 7946 0123");
        tellings.set(ADA, TEXT);
        before = SERVER.asked("/texts").size();
    }

    @Test
    void aTextSaysRungAndClockAndNothingElseAndEachWayIsRecorded() {
        var subject = waits(false, 12);
        sent(subject, Way.TEXT, SENT);
        sent(subject, Way.MAIL, SENT);
        var asked = texts().getFirst();
        assertThat(new String(asked.body(), StandardCharsets.UTF_8))
                .startsWith(
                        "{\"to\":\"+442079460123\",\"text\":\"Test copy, no real child. On call, 1st: first look 12 min late.\"")
                .doesNotContain(subject, "Demo");
        assertThat(asked.header("Authorization")).contains("Bearer text-secret");
        assertThat(asked.header("Idempotency-Key").orElseThrow()).matches("alert-\\d+");
        assertThat(outcomes(subject)).extracting(AlertOutcome::way).doesNotContain(Way.CALL);
        assertThat(audit.of(subject))
                .extracting(Recorded::act, Recorded::detail)
                .anySatisfy(line -> assertThat(line.toList())
                        .containsExactly(
                                "sent alert", "to demo-officer (officer) by text message: waits for first look"));
        assertThat(database.sql("select address from staff_alert where subject = ? and way = 'TEXT'")
                        .param(subject)
                        .query(String.class)
                        .single())
                .as("no number stands open")
                .isEmpty();
    }

    @Test
    void theTelephoneRingsForLevelOneAlone() {
        tellings.set(ADA, new Telling(Duration.ZERO, false, true, null));
        var rung = SERVER.asked("/calls").size();
        var plain = waits(false, 1);
        var grave = waits(true, 3);
        sent(grave, Way.CALL, SENT);
        assertThat(outcomes(plain)).extracting(AlertOutcome::way).containsOnly(Way.MAIL);
        assertThat(SERVER.asked("/calls")).hasSize(rung + 1);
        assertThat(new String(SERVER.asked("/calls").getLast().body(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "To=%2B442079460123&Say=Test+copy%2C+no+real+child.+On+call%2C+1st%3A+first+look+3+min+late.");
    }

    @Test
    void aGatewayThatFailsIsTriedAgainUnderTheSameIdUntilItTakesIt() {
        SERVER.answers("/texts", Answer.status(500));
        var subject = waits(true, 1);
        sent(subject, Way.TEXT, FAILED_FOR_NOW);
        SERVER.answers("/texts", Answer.none());
        // What another test has left is tried again, too.
        var key = Optional.of("alert-"
                + database.sql("select id from staff_alert where subject = ? and way = 'TEXT'")
                        .param(subject)
                        .query(Long.class)
                        .single());
        eventually(() -> assertThat(texts())
                .filteredOn(each -> each.header("Idempotency-Key").equals(key))
                .hasSizeGreaterThan(2));
        SERVER.answers("/texts", Answer.status(202));
        sent(subject, Way.TEXT, SENT);
    }

    @Test
    void aRedirectIsNotFollowed() {
        SERVER.answers("/texts", Answer.redirect(SERVER.address("/elsewhere")));
        var subject = waits(true, 1);
        sent(subject, Way.TEXT, FAILED_FOR_NOW);
        assertThat(SERVER.asked("/elsewhere")).isEmpty();
    }

    @Test
    void aSlowGatewayIsLetGoAndKeepsNoMailWaiting() {
        var end = new CountDownLatch(1);
        SERVER.answers("/texts", exchange -> end.await());
        try {
            var subject = waits(true, 1);
            sent(subject, Way.MAIL, SENT);
            sent(subject, Way.TEXT, FAILED_FOR_NOW);
        } finally {
            end.countDown();
        }
    }

    @Test
    void ofManyWhoHearOfTheSameTextOneSendsIt() {
        var started = new CountDownLatch(1);
        SERVER.answers("/texts", exchange -> {
            started.await();
            exchange.sendResponseHeaders(200, -1);
        });
        var subject = waits(true, 1);
        eventually(() -> assertThat(texts()).hasSize(1));
        var id = database.sql("select id from staff_alert where subject = ? and way = 'TEXT'")
                .param(subject)
                .query(Long.class)
                .single();
        var again = AtOnce.run(IntStream.range(0, 4)
                .<Callable<Boolean>>mapToObj(node -> () -> {
                    messages.send(new GatewayMessages.Made(id));
                    return true;
                })
                .toList());
        started.countDown();
        sent(subject, Way.TEXT, SENT);
        messages.send(new GatewayMessages.Made(id));
        assertThat(again).isNotEmpty();
        assertThat(texts()).hasSize(1);
    }

    @Test
    void whenNoWayToAnybodyTakesAnythingThatIsSaid() {
        nobodyIsOnCall();
        twoAreOnCall();
        reach(ADA, ada, "020 7946 0123");
        tellings.set(ADA, TEXT);
        database.sql("delete from on_call_turn where username = ?").param(BEN).update();
        SERVER.answers("/texts", Answer.status(422));
        var subject = "REACH-" + before + System.nanoTime() % 100_000;
        refuseMailOf(subject);
        waits(subject, true, 1);
        sent(subject, Way.TEXT, FAILED_FOR_GOOD);
        eventually(() ->
                assertThat(outcomes(subject)).extracting(AlertOutcome::state).contains(NOBODY_REACHED));
    }

    /** Ada's address has refused an alert about a subject, and takes no mail as far as is known. */
    private void refuseMailOf(String subject) {
        database.sql("insert into staff_address_refused (person, address, refused_at) values (?, ?, utc_timestamp(6))")
                .params(ADA, ada)
                .update();
        database.sql("""
                insert into staff_alert (subject, step, due_at, person, address, rung, made_at, failed_at, failure)
                values (:subject, 'first look 0', :now, :who, :address, 'OFFICER', :now, :now, 'FOR_GOOD')""")
                .param("subject", subject)
                .param("now", UtcColumns.of(Instant.now()))
                .param("who", ADA)
                .param("address", ada)
                .update();
    }

    private List<StandInServer.Asked> texts() {
        var all = SERVER.asked("/texts");
        return all.subList(before, all.size());
    }

    private void sent(String subject, Way way, AlertOutcome.State state) {
        eventually(() -> assertThat(outcomes(subject))
                .filteredOn(outcome -> outcome.way() == way && outcome.name().equals("Demo officer"))
                .extracting(AlertOutcome::state)
                .contains(state));
    }
}
