package org.thinkuknow.mailbox;

import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Flags;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Turns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.thinkuknow.support.Acting.OFFICER;

/**
 * The steps that tests of hostile mail share.
 * Each test looks through a mailbox of its own, by its own hand, on the application's database.
 */
abstract class HostileMailDesk extends MailboxDesk {

    static final String PLAIN = "text/plain; charset=utf-8";
    static final String WORDS = ChildWords.of("please help me");

    @Autowired
    MailFiling filing;

    @Autowired
    MailAttempts attempts;

    @Autowired
    MailboxAlarm alarm;

    @Autowired
    SetAsideMails setAside;

    @Autowired
    Roster roster;

    @Autowired
    Reaches reaches;

    @Autowired
    Centre centre;

    @Autowired
    Clock clock;

    final String other = "other." + UUID.randomUUID().toString().substring(0, 8) + "@home.example";
    final String night = "night." + UUID.randomUUID().toString().substring(0, 8) + "@centre.example";
    final String login = UUID.randomUUID().toString();
    final GreenMailUser box = server().setUser(login + "@centre.example", login, "secret");
    final PickyReading reading = new PickyReading();

    @BeforeEach
    void somebodyIsOnCall() {
        nothingIsSetAside();
        var now = Instant.now();
        Turns.put(
                roster,
                reaches,
                "demo-officer",
                night,
                EscalationTier.OFFICER,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(8)));
    }

    @AfterEach
    void nobodyIsOnCallAndNothingWaits() {
        Turns.clear(roster);
        nothingIsSetAside();
    }

    void nothingIsSetAside() {
        database.sql("delete from mailbox_attempt").update();
        Arrays.stream(MailboxAlarm.Kind.values()).forEach(kind -> alarm.show(kind, 0));
    }

    void put(RawMail... mails) {
        Arrays.stream(mails).forEach(mail -> box.deliver(mail.parsed()));
    }

    Mailbox mailbox(Map<String, Object> changed) {
        var settings = settings(changed);
        return new Mailbox(
                new CarefulFiling(reading.with(centre, settings, database), filing, attempts, settings),
                attempts,
                new FilingLimits(database, vault, settings, clock),
                alarm,
                settings);
    }

    MailboxSettings settings(Map<String, Object> changed) {
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

    List<SetAsideMails.SetAsideMail> all() {
        return OFFICER.get(setAside::all);
    }

    int filedOf(String whose) {
        return database.sql("select count(*) from mailbox_mail where sender_hash = ? and report is not null")
                .param(vault.hash("mail sender", whose).fresh())
                .query(Integer.class)
                .single();
    }

    /** What whoever is on call got about the mailbox in this test. */
    List<String> alerts() throws Exception {
        var found = new ArrayList<String>();
        for (var message : mail().getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(night)
                    && String.valueOf(message.getContent()).contains("something waits, mailbox")) {
                found.add(message.getSubject() + "\n" + message.getContent());
            }
        }
        return found;
    }

    List<Flags> flagsOf(String whose) throws Exception {
        return server().getManagers().getImapHostManager().getInbox(box).getMessages().stream()
                .filter(stored ->
                        MailHeaders.raw(stored.getMimeMessage(), "From").contains(whose))
                .map(stored -> stored.getFlags())
                .toList();
    }
}
