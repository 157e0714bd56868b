package org.thinkuknow.mailbox;

import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Flags;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.NewTurn;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.report.Field;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** No mail stops the door for others. Each test looks through a mailbox of its own, by its own hand, on the application's database. */
class HostileMailIT extends MailboxDesk {

    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String WORDS = ChildWords.of("please help me");

    @Autowired
    private MailFiling filing;

    @Autowired
    private MailAttempts attempts;

    @Autowired
    private MailboxAlarm alarm;

    @Autowired
    private SetAsideMails setAside;

    @Autowired
    private Roster roster;

    @Autowired
    private Centre centre;

    @Autowired
    private Clock clock;

    private final String other = "other." + UUID.randomUUID().toString().substring(0, 8) + "@home.example";
    private final String night = "night." + UUID.randomUUID().toString().substring(0, 8) + "@centre.example";
    private final String login = UUID.randomUUID().toString();
    private final GreenMailUser box = server().setUser(login + "@centre.example", login, "secret");
    private final PickyReading reading = new PickyReading();

    @BeforeEach
    void somebodyIsOnCall() {
        nothingIsSetAside();
        var now = Instant.now();
        Acting.ADMIN.run(() -> roster.add(new NewTurn(
                "demo-officer", night, EscalationTier.OFFICER, now.minusSeconds(60), now.plus(Duration.ofHours(8)))));
    }

    @AfterEach
    void nobodyIsOnCallAndNothingWaits() {
        Acting.ADMIN.run(() -> roster.turns().forEach(turn -> roster.remove(turn.id())));
        nothingIsSetAside();
    }

    private void nothingIsSetAside() {
        database.sql("delete from mailbox_attempt").update();
        Arrays.stream(MailboxAlarm.Kind.values()).forEach(kind -> alarm.show(kind, 0));
    }

    @Test
    void aPageThatIsMadeToBeSlowIsFiledAndSoIsTheMailAfterIt() {
        put(
                RawMail.from(other).text("text/html", "x" + "<wbr> ".repeat(150_000) + "<wbr>y"),
                RawMail.from(sender).text(PLAIN, WORDS));
        mailbox(Map.of()).lookThrough();
        assertThat(filed().words()).containsEntry(Field.WHAT, WORDS);
        assertThat(filedOf(other)).isOne();
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class})
    void aMailThatFailsEachTimeIsSetAsideWhileOthersAreFiledAndAPersonIsTold(Class<? extends Throwable> failure)
            throws Exception {
        reading.failWith(failure);
        put(
                RawMail.from(other).with("Subject", "hostile").text(PLAIN, ChildWords.of("never told")),
                RawMail.from(sender).text(PLAIN, WORDS));
        var mailbox = mailbox(Map.of());
        assertThatCode(mailbox::lookThrough).doesNotThrowAnyException();
        assertThat(references()).as("the mail after it, at once").hasSize(1);
        mailbox.lookThrough();
        assertThat(all()).isEmpty();
        mailbox.lookThrough();
        mailbox.lookThrough();
        assertThat(reading.attempts())
                .as("each attempt is counted before the mail is read, and there are three")
                .containsExactly(1, 2, 3);
        assertThat(all())
                .singleElement()
                .matches(mail -> mail.why() == SetAsideMails.SetAsideMail.Why.FAILED
                        && mail.came().isAfter(Instant.now().minus(Duration.ofHours(1))));
        assertThat(flagsOf(other))
                .singleElement()
                .matches(flags -> flags.contains(Flags.Flag.FLAGGED)
                        && !flags.contains(Flags.Flag.SEEN)
                        && !flags.contains(Flags.Flag.DELETED));
        eventually(() -> assertThat(alerts()).hasSize(1));
        assertThat(alerts().getFirst())
                .contains("On call: something waits, mailbox", "/triage/mailbox")
                .doesNotContain(ChildWords.MARKER, other, "hostile");
    }

    @Test
    void aMailThatEndedItsProcessThriceIsNotReadAgain() {
        put(
                RawMail.from(other).with("Subject", "hostile").text(PLAIN, WORDS),
                RawMail.from(sender).text(PLAIN, WORDS));
        var mailbox = mailbox(Map.of());
        mailbox.lookThrough();
        database.sql("update mailbox_attempt set attempts = 3, not_before = utc_timestamp(6) + interval 10 minute")
                .update();
        mailbox.lookThrough();
        assertThat(all()).as("some node may read it still").isEmpty();
        database.sql("update mailbox_attempt set not_before = utc_timestamp(6) - interval 1 second")
                .update();
        mailbox.lookThrough();
        assertThat(all()).hasSize(1);
        assertThat(reading.attempts()).hasSize(1);
    }

    @Test
    void ofTwoNodesOneReadsAMail() {
        var place = new UnreadMails.MailPlace(1, 1);
        assertThat(attempts.begin(place)).isTrue();
        assertThat(attempts.begin(place)).isFalse();
        attempts.failed(place);
        assertThat(attempts.begin(place)).isTrue();
    }

    @Test
    void whatIsSetAsideCanBeTriedAgainAlsoIfSomebodyHasReadIt() throws Exception {
        put(RawMail.from(sender).with("Subject", "hostile").text(PLAIN, WORDS));
        var mailbox = mailbox(Map.of());
        for (var i = 0; i < 3; i++) {
            mailbox.lookThrough();
        }
        var mail = all().getFirst();
        assertThat(alarm.open(MailboxAlarm.Kind.SET_ASIDE)).isPresent();
        flagsOf(sender).getFirst().add(Flags.Flag.SEEN);
        reading.recover();
        OFFICER.run(() -> setAside.tryAgain(mail.id()));
        assertThat(alarm.open(MailboxAlarm.Kind.SET_ASIDE)).as("settled").isEmpty();
        mailbox.lookThrough();
        assertThat(references()).hasSize(1);
        assertThat(all()).isEmpty();
    }

    @Test
    void aMailOfUnknownSizeAndWithoutEndIsFiledByItsHeadingAndSetAside() throws Exception {
        var settings = settings(Map.of("mailbox.largest", "1MB"));
        var mail = new EndlessMail(sender, -1);
        assertThat(new CarefulFiling(reading.with(centre, settings, database), filing, attempts, settings)
                        .file(mail, new UnreadMails.MailPlace(2, 1)))
                .isTrue();
        assertThat(filed().words().get(Field.WHAT)).contains("Subject: endless", "larger than what is read here");
        assertThat(all()).singleElement().matches(found -> found.why() == SetAsideMails.SetAsideMail.Why.TOO_LARGE);
        assertThat(mail.isSet(Flags.Flag.FLAGGED)).isTrue();
    }

    @Test
    void aMailAboveTheLimitIsFiledByItsHeadingAndAPersonIsTold() {
        put(RawMail.from(sender).text(PLAIN, "long ".repeat(300_000)));
        mailbox(Map.of("mailbox.largest", "1MB")).lookThrough();
        assertThat(filed().words().get(Field.WHAT)).contains("larger than what is read here");
        assertThat(all()).singleElement().matches(found -> found.why() == SetAsideMails.SetAsideMail.Why.TOO_LARGE);
        eventually(() -> assertThat(alerts()).hasSize(1));
    }

    @Test
    void oneWhoSendsWithoutEndKeepsNobodyWaitingAndLosesNothing() throws Exception {
        for (var i = 0; i < 9; i++) {
            put(RawMail.from(other).with("X-Auto-Response-Suppress", "OOF").text(PLAIN, ChildWords.of("again " + i)));
        }
        put(RawMail.from(sender).text(PLAIN, WORDS));
        var mailbox = mailbox(Map.of("mailbox.most-filed-of-one-per-hour", 3, "mailbox.most-filed-per-hour", 100_000));
        mailbox.lookThrough();
        assertThat(references()).as("another's mail").hasSize(1);
        assertThat(filedOf(other)).isEqualTo(3);
        assertThat(flagsOf(other))
                .filteredOn(flags -> !flags.contains(Flags.Flag.SEEN))
                .hasSize(6)
                .noneMatch(flags -> flags.contains(Flags.Flag.FLAGGED));
        eventually(() -> assertThat(alerts()).hasSize(1));
        for (var hour = 1; hour <= 2; hour++) {
            database.sql("update mailbox_mail set received_at = received_at - interval 1 hour where sender_hash = ?")
                    .param(vault.hash("mail sender", other))
                    .update();
            mailbox.lookThrough();
            assertThat(filedOf(other)).isEqualTo(3 + 3 * hour);
        }
        assertThat(alarm.open(MailboxAlarm.Kind.WAITING)).isEmpty();
    }

    @Test
    void whenAllTogetherAreTooManyTheFirstMailOfEachIsFiledFirst() {
        database.sql("update mailbox_mail set received_at = received_at - interval 2 hour")
                .update();
        put(
                RawMail.from(other).text(PLAIN, WORDS + 1),
                RawMail.from(other).text(PLAIN, WORDS + 2),
                RawMail.from(other).text(PLAIN, WORDS + 3),
                RawMail.from(sender).text(PLAIN, WORDS));
        mailbox(Map.of("mailbox.most-filed-per-hour", 4)).lookThrough();
        assertThat(references()).hasSize(1);
        assertThat(filedOf(other)).isOne();
    }

    private void put(RawMail... mails) {
        Arrays.stream(mails).forEach(mail -> box.deliver(mail.parsed()));
    }

    private Mailbox mailbox(Map<String, Object> changed) {
        var settings = settings(changed);
        return new Mailbox(
                new CarefulFiling(reading.with(centre, settings, database), filing, attempts, settings),
                attempts,
                new FilingLimits(database, vault, settings, clock),
                alarm,
                settings);
    }

    private MailboxSettings settings(Map<String, Object> changed) {
        var all = new HashMap<String, Object>(Map.of(
                "mailbox.host",
                "localhost",
                "mailbox.port",
                server().getImap().getServerSetup().getPort(),
                "mailbox.tls",
                false,
                "mailbox.user",
                login,
                "mailbox.password",
                "secret",
                "mailbox.address",
                ADDRESS));
        all.putAll(changed);
        return new Binder(new MapConfigurationPropertySource(all))
                .bind("mailbox", MailboxSettings.class)
                .get();
    }

    private List<SetAsideMails.SetAsideMail> all() {
        return OFFICER.get(setAside::all);
    }

    private int filedOf(String whose) {
        return database.sql("select count(*) from mailbox_mail where sender_hash = ? and report is not null")
                .param(vault.hash("mail sender", whose))
                .query(Integer.class)
                .single();
    }

    /** What whoever is on call got about the mailbox in this test. */
    private List<String> alerts() throws Exception {
        var found = new ArrayList<String>();
        for (var message : mail().getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(night)
                    && message.getSubject().endsWith("mailbox")) {
                found.add(message.getSubject() + "\n" + message.getContent());
            }
        }
        return found;
    }

    private List<Flags> flagsOf(String whose) throws Exception {
        return server().getManagers().getImapHostManager().getInbox(box).getMessages().stream()
                .filter(stored ->
                        MailHeaders.raw(stored.getMimeMessage(), "From").contains(whose))
                .map(stored -> stored.getFlags())
                .toList();
    }
}
