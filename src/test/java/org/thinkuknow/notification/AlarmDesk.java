package org.thinkuknow.notification;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.support.Acting;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Two officers on call at addresses of their own, and things that wait for them. */
abstract class AlarmDesk extends RosterDesk {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    AlertGathering gathering;

    @Autowired
    TellingRows tellings;

    @Autowired
    AlertRecord record;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    /** Where Ada and Ben are reached in this test and in no other. */
    String ada = "";

    String ben = "";

    @BeforeEach
    void twoAreOnCall() {
        ada = "ada-%d@centre.example".formatted(NUMBER.incrementAndGet());
        ben = "ben-%d@centre.example".formatted(NUMBER.get());
        var now = Instant.now();
        reach(ADA, ada, "");
        reach(BEN, ben, "");
        for (var who : List.of(ADA, BEN)) {
            put(who, EscalationTier.OFFICER, now.minusSeconds(60), now.plus(Duration.ofHours(8)));
            tellings.set(who, Telling.BY_MAIL_AT_ONCE);
            database.sql("delete from staff_gathered where person = ?")
                    .param(who)
                    .update();
        }
    }

    @AfterEach
    void everybodyIsToldByMailAtOnce() {
        database.sql("delete from staff_push_device").update();
        database.sql("delete from staff_address_refused").update();
        for (var who : List.of(ADA, BEN)) {
            tellings.set(who, Telling.BY_MAIL_AT_ONCE);
        }
    }

    void reach(String who, String address, String telephone) {
        Acting.ADMIN.run(() -> reaches.setOf(who, new Reach(address, telephone)));
    }

    /** Something waits that no test has named before, and is due for some minutes. */
    String waits(boolean urgent, int minutes) {
        var subject = "ALARM-%d".formatted(NUMBER.incrementAndGet());
        waits(subject, urgent, minutes);
        return subject;
    }

    void waits(String subject, boolean urgent, int minutes) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        publish(new SomethingWaits(
                subject,
                "first look " + NUMBER.incrementAndGet(),
                EscalationTier.OFFICER,
                now.minus(Duration.ofMinutes(minutes)),
                urgent,
                now));
        eventually(() -> assertThat(outcomes(subject)).isNotEmpty());
    }

    void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    List<AlertOutcome> outcomes(String subject) {
        return Acting.OFFICER.get(() -> record.of(subject));
    }

    /** The states of what was made for somebody about a subject. */
    List<AlertOutcome.State> states(String subject, String name) {
        return outcomes(subject).stream()
                .filter(outcome -> outcome.name().equals(name))
                .map(AlertOutcome::state)
                .toList();
    }

    static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message -> GreenMailUtil.getAddressList(to(message)).equals(address))
                .toList();
    }

    private static Address[] to(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
