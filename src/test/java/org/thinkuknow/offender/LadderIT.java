package org.thinkuknow.offender;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.MailToMe;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.notification.RosterRefused;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Turns;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Eventually.eventually;

/** Who is told of what is due, by one e-mail a day with counts and links. */
class LadderIT extends OffenderDesk {

    private static final String MARK = "Lzzqk";
    private static final String MINE = "manager@centre.example";
    private static final String ABOVE = "supervisor@centre.example";
    private static final String HEAD = "head@centre.example";

    @Autowired
    private Ladder ladder;

    @Autowired
    private MailToMe mailToMe;

    @Autowired
    private Roster roster;

    @Autowired
    private Reaches reaches;

    @BeforeEach
    void whoeverIsListedAlreadyWasTold() {
        ladder.tell();
        nothingIsOnItsWay();
        MANAGER.run(() -> mailToMe.setAddress(MINE));
        turn("demo-supervisor", ABOVE, EscalationTier.SUPERVISOR);
        turn("demo-officer", HEAD, EscalationTier.HEAD);
        nothingIsOnItsWay();
        database.sql("delete from staff_digest").update();
    }

    private void nothingIsOnItsWay() {
        eventually(() -> {
            assertThat(database.sql("select count(*) from EVENT_PUBLICATION where event_type like '%Digest%'")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(unsent()).isZero();
        });
    }

    private void turn(String username, String address, EscalationTier rung) {
        var now = clock.instant();
        Turns.put(roster, reaches, username, address, rung, now.minusSeconds(60), now.plus(Duration.ofHours(2)));
    }

    @AfterEach
    void nobodyIsOnCallAndNobodyHasAnAddress() {
        Turns.clear(roster);
        database.sql("delete from staff_reach where username = 'demo-offender-manager'")
                .update();
        database.sql("delete from staff_digest").update();
        if (!mail().isRunning()) {
            mail().start();
        }
    }

    private int unsent() {
        return database.sql(
                        "select count(*) from staff_digest where sent_at is null and (failure is null or failure <> 'FOR_GOOD')")
                .query(Integer.class)
                .single();
    }

    /** Somebody whose first notification was missed so many days ago. */
    private String missed(int days, Risk.Band band) {
        var convicted = today().minusDays(days + 3L);
        var id = UUID.randomUUID();
        var reference = registered(
                MANAGER,
                id,
                new NewOffender(
                        Nation.EW,
                        SomeOffender.named(MARK, "Invented"),
                        new Disposal(DisposalKind.OTHER, convicted, "", ""),
                        true));
        if (band != Risk.Band.LOW) {
            var seen = open(reference);
            MANAGER.run(() -> offenders.manage(
                    seen.seen(),
                    new Management(
                            seen.management().disposals(),
                            List.of(),
                            0,
                            0,
                            new Risk(band, "ARMS", "PC Invented", convicted, null),
                            "")));
        }
        return reference;
    }

    private static List<String> digests() {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getBody)
                .filter(body -> body.contains("/offenders?list"))
                .toList();
    }

    private List<String> told() {
        ladder.tell();
        nothingIsOnItsWay();
        return database.sql("select concat(person, ': ', words) from staff_digest order by person")
                .query(String.class)
                .list();
    }

    @Test
    void onTheFirstMissedDayTheManagerIsToldAndOnceAndWithoutAName() {
        missed(0, Risk.Band.LOW);
        var before = digests().size();
        assertThat(told())
                .containsExactly(
                        "demo-offender-manager: 1 overdue since the last e-mail: {site}/offenders?list=OVERDUE\n");
        assertThat(told()).as("the same is not told again").hasSize(1);
        eventually(() -> assertThat(digests()).hasSize(before + 1));
        var sent = digests().getLast();
        assertThat(sent).contains("/offenders?list").doesNotContain(MARK, "RO-", "{site}");
    }

    @Test
    void aDayLaterTheSupervisorAndAfterThreeTheHead() {
        missed(1, Risk.Band.LOW);
        assertThat(told())
                .extracting(words -> words.split(":")[0])
                .containsExactly("demo-offender-manager", "demo-supervisor");
        missed(3, Risk.Band.LOW);
        database.sql("delete from staff_digest").update();
        assertThat(told())
                .extracting(words -> words.split(":")[0])
                .containsExactly("demo-offender-manager", "demo-officer", "demo-supervisor");
    }

    @Test
    void whereTheRiskIsVeryHighTheHeadIsToldAtOnce() {
        missed(0, Risk.Band.HIGH);
        missed(0, Risk.Band.VERY_HIGH);
        assertThat(told())
                .filteredOn(words -> words.startsWith("demo-officer"))
                .containsExactly(
                        "demo-officer: 1 overdue for three days or more, or of very high risk since the last e-mail:"
                                + " {site}/offenders?list=OVERDUE\n");
    }

    @Test
    void whatIsDueWithinAWeekIsToldAndWhileTheMailServerIsAwayItLeavesLater() {
        mail().stop();
        var reference = registered(
                MANAGER,
                UUID.randomUUID(),
                new NewOffender(
                        Nation.EW,
                        SomeOffender.named(MARK, "Invented"),
                        new Disposal(DisposalKind.OTHER, today(), "", ""),
                        true));
        ladder.tell();
        eventually(
                () -> assertThat(database.sql("select failure from staff_digest where person = 'demo-offender-manager'")
                                .query(String.class)
                                .single())
                        .isEqualTo("FOR_NOW"));
        mail().start();
        nothingIsOnItsWay();
        assertThat(database.sql("select words from staff_digest")
                        .query(String.class)
                        .list())
                .containsExactly("1 to be notified within a week since the last e-mail: {site}/offenders?list=WEEK\n");
        assertThat(reference).isNotEmpty();
    }

    @Test
    void whoHasNoAddressIsCountedForTheSupervisor() {
        database.sql("delete from staff_reach where username = 'demo-offender-manager'")
                .update();
        missed(0, Risk.Band.LOW);
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("demo-supervisor: 1 managers have no address for their daily e-mail");
        assertThatThrownBy(() -> MANAGER.run(() -> mailToMe.setAddress("nobody at all")))
                .isInstanceOf(RosterRefused.class);
        assertThat(new Acting("demo-offender-manager", "OFFENDER_MANAGER").get(mailToMe::address))
                .isEmpty();
    }
}
