package org.thinkuknow.notification;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Acting;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.notification.EscalationTier.HEAD;
import static org.thinkuknow.notification.EscalationTier.SUPERVISOR;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.OFFICER;

/** A week with its gaps, the week that is copied, who is on call now, and where they are reached. */
class RosterWeekIT extends RosterDesk {

    /** The night on which the clocks go back in 2099. */
    private static final LocalDate BACK =
            LocalDate.of(2099, 10, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));

    @Autowired
    private OnCallNow onCall;

    @Autowired
    private MailToMe mailToMe;

    @Test
    void aWeekHasItsTurnsAndEachTiersGaps() {
        put(ADA, EscalationTier.OFFICER, 0, 0, 24);
        put(BEN, EscalationTier.OFFICER, 1, 6, 24);
        put(SUE, HEAD, 6, 20, 32);
        var week = OFFICER.get(() -> roster.week(MONDAY.plusDays(3)));
        assertThat(week.monday()).isEqualTo(MONDAY);
        assertThat(week.turns()).extracting(Roster.Turn::username).containsExactly(ADA, BEN, SUE);
        assertThat(week.gaps())
                .extracting(Gap::rung, Gap::from, Gap::to)
                .containsExactly(
                        tuple(EscalationTier.OFFICER, at(1, 0), at(1, 6)),
                        tuple(EscalationTier.OFFICER, at(2, 0), at(7, 0)),
                        tuple(SUPERVISOR, at(0, 0), at(7, 0)),
                        tuple(HEAD, at(0, 0), at(6, 20)));
        assertThat(OFFICER.get(() -> roster.week(MONDAY.plusWeeks(1))).turns())
                .as("what reaches into the next week stands there too")
                .extracting(Roster.Turn::username)
                .containsExactly(SUE);
    }

    @Test
    void theLastWeekIsCopiedAndNothingThatIsPlannedIsOverwritten() {
        put(ADA, EscalationTier.OFFICER, 0, 8, 20);
        put(BEN, EscalationTier.OFFICER, 0, 8, 20);
        put(BEN, EscalationTier.OFFICER, 1, 20, 32);
        put(SUE, HEAD, 2, 8, 20);
        put(SUE, SUPERVISOR, 9, 8, 20);
        put(ADA, EscalationTier.OFFICER, 9, 4, 5);
        put(ADA, EscalationTier.OFFICER, 8, 20, 21);
        var copied = ADMIN.get(() -> copy.copyInto(MONDAY.plusWeeks(1)));
        assertThat(copied.copied()).as("the two of Monday").isEqualTo(2);
        assertThat(copied.left())
                .extracting(RosterCopy.NotCopied::name, RosterCopy.NotCopied::when, RosterCopy.NotCopied::why)
                .satisfiesExactly(
                        left -> assertThat(left)
                                .isEqualTo(tuple(
                                        "Demo officer 2",
                                        "Tue 1 Dec, 20:00",
                                        "Demo officer is planned for that time.")),
                        left -> assertThat(left.toList().getLast().toString())
                                .startsWith("Demo supervisor is on call as supervisor at that time"));
        assertThat(ADMIN.get(() -> roster.week(MONDAY.plusWeeks(1))).turns())
                .extracting(Roster.Turn::username, Roster.Turn::from)
                .containsExactly(
                        tuple(ADA, at(7, 8)),
                        tuple(BEN, at(7, 8)),
                        tuple(ADA, at(8, 20)),
                        tuple(ADA, at(9, 4)),
                        tuple(SUE, at(9, 8)));
        var again = ADMIN.get(() -> copy.copyInto(MONDAY.plusWeeks(1)));
        assertThat(again.copied()).as("a second press copies nothing").isZero();
    }

    @Test
    void aCopiedTurnKeepsTheTimeOfTheClockOverTheChange() {
        var before = BACK.minusDays(6);
        put(ADA, EscalationTier.OFFICER, at(before, LocalTime.of(8, 0)), at(before, LocalTime.of(20, 0)));
        ADMIN.run(() -> copy.copyInto(before.plusWeeks(1)));
        assertThat(ADMIN.get(() -> roster.week(before.plusWeeks(1))).turns())
                .singleElement()
                .satisfies(turn -> assertThat(UkTime.shown(turn.from()))
                        .isEqualTo(before.plusWeeks(1).atTime(8, 0)));
        assertThat(Duration.between(at(before, LocalTime.of(8, 0)), at(before.plusWeeks(1), LocalTime.of(8, 0))))
                .isEqualTo(Duration.ofHours(7 * 24 + 1));
    }

    @Test
    void whoIsOnCallNowIsALineForEachTierWithTheTelephoneOfWhoGaveOne() {
        var now = Instant.now();
        put(ADA, EscalationTier.OFFICER, now.minusSeconds(60), now.plusSeconds(3_600));
        put(BEN, HEAD, now.plusSeconds(3_600), now.plusSeconds(7_200));
        OFFICER.run(() -> reaches.setMine(new Reach("ada@centre.example", "020 7946 0123")));
        assertThat(OFFICER.get(onCall::lines))
                .containsExactly(
                        "Officer: Demo officer (020 7946 0123)", "Supervisor: nobody", "Head of the centre: nobody");
        assertThat(database.sql("select telephone from staff_reach where username = ?")
                        .param(ADA)
                        .query(byte[].class)
                        .single())
                .as("sealed")
                .asString()
                .doesNotContain("7946");
    }

    @Test
    void anAddressIsOfTheAccountAndNoTurnChangesIt() {
        var now = Instant.now();
        put(ADA, EscalationTier.OFFICER, now.minusSeconds(60), now.plusSeconds(3_600));
        database.sql(
                        "insert into staff_address_refused (person, address, refused_at) values (?, 'demo-officer@centre.example', "
                                + "utc_timestamp(6))")
                .param(ADA)
                .update();
        assertThat(ADMIN.get(roster::turns).getFirst().refusedAt()).isNotNull();
        OFFICER.run(() -> reaches.setMine(new Reach("new@centre.example", "")));
        assertThat(ADMIN.get(roster::turns).getFirst().refusedAt())
                .as("the new one has refused nothing")
                .isNull();
        put(ADA, EscalationTier.OFFICER, 0, 8, 9);
        assertThat(OFFICER.get(reaches::mine).orElseThrow().reach()).isEqualTo(new Reach("new@centre.example", ""));
        refused(RosterRefused.Field.ADDRESS, "one whole e-mail address", () -> mailToMe.setAddress("nobody at all"));
    }

    @Test
    void aNewAddressForTheDailyEmailLeavesTheTelephone() {
        ADMIN.run(() -> reaches.setOf(SUE, new Reach("sue@centre.example", "020 7946 0999")));
        Acting.SUPERVISOR.run(() -> mailToMe.setAddress("other@centre.example"));
        assertThat(Acting.SUPERVISOR.get(reaches::mine).orElseThrow()).satisfies(known -> {
            assertThat(known.reach()).isEqualTo(new Reach("other@centre.example", "020 7946 0999"));
            assertThat(known.by()).isEqualTo(SUE);
        });
    }
}
