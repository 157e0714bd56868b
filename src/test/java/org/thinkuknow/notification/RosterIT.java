package org.thinkuknow.notification;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.notification.RosterRefused.Field;
import org.thinkuknow.support.AtOnce;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.notification.EscalationTier.HEAD;
import static org.thinkuknow.notification.EscalationTier.OFFICER;
import static org.thinkuknow.notification.EscalationTier.SUPERVISOR;
import static org.thinkuknow.support.Acting.ADMIN;

/** What may stand on the roster, and what becomes of it when it changes. */
class RosterIT extends RosterDesk {

    @Autowired
    private Audit audit;

    @Test
    void nobodyIsOnCallTwiceAtOnce() {
        put(ADA, OFFICER, 0, 8, 20);
        refused(Field.PERSON, "is on the roster already", () -> again(ADA, OFFICER, 8, 20));
        refused(Field.FROM, "is on call as officer already from Mon 23 Nov, 08:00", () -> again(ADA, OFFICER, 19, 23));
        refused(Field.TO, "is on call as officer already", () -> again(ADA, OFFICER, 6, 9));
        refused(
                Field.RUNG,
                "Demo officer is on call as officer at that time (Mon 23 Nov, 08:00 to Mon 23 Nov, 20:00). Nobody is called twice",
                () -> again(ADA, HEAD, 10, 12));
        assertThat(standing()).containsExactly(ADA + " OFFICER 23 08-20");
        put(ADA, HEAD, 0, 20, 22);
        put(BEN, OFFICER, 0, 8, 20);
        assertThat(standing())
                .as("later, and somebody else at the same time")
                .containsExactly(ADA + " OFFICER 23 08-20", BEN + " OFFICER 23 08-20", ADA + " HEAD 23 20-22");
    }

    private void again(String who, EscalationTier rung, int from, int to) {
        roster.add(new NewTurn(who, rung, at(0, from), at(0, to)));
    }

    @Test
    void whatIsPastAndWhoCannotBeCalledIsRefused() {
        var now = Instant.now();
        refused(
                Field.FROM,
                "in the past",
                () -> roster.add(new NewTurn(ADA, OFFICER, now.minusSeconds(7_200), now.plusSeconds(60))));
        refused(
                Field.TO,
                "over already",
                () -> roster.add(new NewTurn(ADA, OFFICER, now.minusSeconds(600), now.minusSeconds(60))));
        refused(
                Field.PERSON,
                "Only officers and supervisors",
                () -> roster.add(new NewTurn("demo-teacher", OFFICER, at(0, 8), at(0, 9))));
        database.sql("delete from staff_reach where username = ?").param(BEN).update();
        refused(
                Field.PERSON,
                "has no address for alerts yet",
                () -> roster.add(new NewTurn(BEN, OFFICER, at(0, 8), at(0, 9))));
        assertThat(standing()).isEmpty();
    }

    @Test
    void ofManyWhoPutTheSamePersonOnCallAtOnceOneDoes() {
        for (var round = 0; round < 5; round++) {
            nobodyIsOnCall();
            var ended = AtOnce.run(IntStream.range(0, 6)
                    .<Callable<Boolean>>mapToObj(hour -> () -> {
                        put(ADA, hour % 2 == 0 ? OFFICER : SUPERVISOR, 0, 8 + hour, 18);
                        return true;
                    })
                    .toList());
            assertThat(ended.stream().filter(AtOnce.Ended::succeeded)).hasSize(1);
            assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                    .allSatisfy(why -> assertThat(why).isInstanceOf(RosterRefused.class));
            assertThat(standing()).hasSize(1);
        }
    }

    @Test
    void aTurnIsChangedAndHeldToTheSameRules() {
        put(ADA, OFFICER, 0, 8, 20);
        put(BEN, OFFICER, 0, 20, 30);
        ADMIN.run(() -> roster.change(id(ADA), new NewTurn(ADA, OFFICER, at(0, 10), at(0, 21))));
        assertThat(standing()).contains(ADA + " OFFICER 23 10-21");
        refused(
                Field.TO,
                "is on call as officer already",
                () -> roster.change(id(ADA), new NewTurn(BEN, OFFICER, at(0, 10), at(0, 21))));
        ADMIN.run(() -> roster.change(id(ADA), new NewTurn(SUE, HEAD, at(0, 10), at(0, 21))));
        assertThat(standing()).containsExactly(SUE + " HEAD 23 10-21", BEN + " OFFICER 23 20-06");
        assertThat(audit.of(ADA)).extracting(Recorded::act, Recorded::who).contains(acted("changed turn"));
        refused(
                Field.PERSON,
                "is over, or somebody else has just taken it off",
                () -> roster.change(0, new NewTurn(SUE, HEAD, at(0, 10), at(0, 21))));
    }

    @Test
    void twoTakeEachOthersTurnUnlessOneOfThemCannot() {
        put(ADA, OFFICER, 0, 8, 20);
        put(BEN, SUPERVISOR, 1, 8, 20);
        ADMIN.run(() -> roster.swap(id(ADA), id(BEN)));
        assertThat(standing()).containsExactly(BEN + " OFFICER 23 08-20", ADA + " SUPERVISOR 24 08-20");
        assertThat(audit.of(BEN)).extracting(Recorded::act, Recorded::who).contains(acted("swapped turn"));
        var adas = id(ADA);
        var bens = id(BEN);
        put(BEN, HEAD, 1, 10, 11);
        refused(Field.RUNG, "Demo officer 2 is on call as head", () -> roster.swap(adas, bens));
        refused(Field.PERSON, "of the same person", () -> roster.swap(id(BEN), bens));
        assertThat(standing())
                .as("nothing of a swap that was refused stays")
                .containsExactly(BEN + " OFFICER 23 08-20", ADA + " SUPERVISOR 24 08-20", BEN + " HEAD 24 10-11");
    }

    @Test
    void ofATurnThatRunsWhatHasBeenStays() {
        runs(ADA);
        var began = roster().from();
        refused(
                Field.FROM,
                "has begun",
                () -> roster.change(
                        id(ADA), new NewTurn(ADA, OFFICER, began.plusSeconds(60), began.plus(Duration.ofHours(9)))));
        ADMIN.run(() -> roster.change(id(ADA), new NewTurn(BEN, OFFICER, began, began.plus(Duration.ofHours(9)))));
        assertThat(database.sql("select username from on_call_turn order by starts_at")
                        .query(String.class)
                        .list())
                .containsExactly(ADA, BEN);
        assertThat(roster().username()).isEqualTo(BEN);
        nobodyIsOnCall();
        runs(ADA);
        ADMIN.run(() -> roster.remove(id(ADA)));
        assertThat(ADMIN.get(roster::turns)).isEmpty();
        assertThat(database.sql("select count(*) from on_call_turn")
                        .query(Integer.class)
                        .single())
                .as("who was on call can be looked up")
                .isOne();
    }

    /** Puts somebody on call as of three hours ago, as only the past itself can. */
    private void runs(String who) {
        put(who, OFFICER, Instant.now().minusSeconds(60), Instant.now().plus(Duration.ofHours(8)));
        database.sql("update on_call_turn set starts_at = timestampadd(hour, -3, starts_at) where username = ?")
                .param(who)
                .update();
    }

    private Roster.Turn roster() {
        return ADMIN.get(roster::turns).getFirst();
    }

    private static Tuple acted(String act) {
        return tuple(act, "demo-admin");
    }
}
