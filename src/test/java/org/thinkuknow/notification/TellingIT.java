package org.thinkuknow.notification;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.notification.AlertOutcome.State.DROPPED;
import static org.thinkuknow.notification.AlertOutcome.State.HELD;
import static org.thinkuknow.notification.AlertOutcome.State.SENT;
import static org.thinkuknow.support.Eventually.eventually;

/** People are told as they chose: all that waits in one e-mail, and in quiet hours nothing but level one. */
class TellingIT extends AlarmDesk {

    private static final String NAME = "Demo officer";
    private static final Telling EACH_HALF_HOUR = new Telling(Duration.ofMinutes(30), false, false, null);

    @Autowired
    private Tellings mine;

    @Test
    void whatWaitsIsOneMailThatSaysHowManyAndTheOldestAndTheNextComesLater() throws Exception {
        tellings.set(ADA, EACH_HALF_HOUR);
        // All that follows is held while this moment counts as the last.
        database.sql("insert into staff_gathered (person, way, gathered_at) values (?, 'MAIL', utc_timestamp(6))")
                .param(ADA)
                .update();
        var subjects = IntStream.rangeClosed(1, 12)
                .mapToObj(minutes -> waits(true, minutes * 3))
                .toList();
        eventually(() -> assertThat(mailsTo(ben)).as("each at once").hasSize(12));
        assertThat(mailsTo(ada)).isEmpty();
        assertThat(subjects)
                .allSatisfy(subject -> assertThat(states(subject, NAME)).containsExactly(HELD));
        publish(new SomethingSettled(subjects.getFirst(), Instant.now().plusSeconds(1)));
        eventually(() -> assertThat(
                        database.sql("select count(*) from staff_waiting where subject = ? and settled_at is not null")
                                .param(subjects.getFirst())
                                .query(Integer.class)
                                .single())
                .isOne());

        gathering.look(Instant.now().plus(Duration.ofMinutes(4)));
        assertThat(states(subjects.getLast(), NAME)).containsExactly(HELD);
        gathering.look(Instant.now().plus(Duration.ofMinutes(5)).plusSeconds(5));
        eventually(() -> assertThat(mailsTo(ada)).hasSize(1));
        var mail = mailsTo(ada).getFirst();
        assertThat(mail.getSubject()).isEqualTo("On call, 1st: 11 wait, the longest 36 min");
        assertThat(mail.getContent().toString())
                .contains("11 things wait", "1st, first look: 11, the longest 36 min", "the desk now: http")
                .doesNotContain("ALARM-", "Demo");
        eventually(() -> assertThat(states(subjects.getLast(), NAME)).containsExactly(SENT));
        assertThat(states(subjects.getFirst(), NAME)).containsExactly(DROPPED);
    }

    @Test
    void theFirstComesWithinSecondsAndOfTwoNodesOneSendsIt() {
        tellings.set(ADA, EACH_HALF_HOUR);
        var subject = waits(true, 3);
        var looks = AtOnce.run(IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(node -> () -> {
                    gathering.look(Instant.now());
                    return true;
                })
                .toList());
        assertThat(looks).allMatch(AtOnce.Ended::succeeded);
        eventually(() -> assertThat(states(subject, NAME)).containsExactly(SENT));
        eventually(() -> assertThat(mailsTo(ada)).hasSize(1));
        assertThat(database.sql(
                                "select count(*) from EVENT_PUBLICATION where serialized_event like '%alert%' and listener_id like "
                                        + "'%AlertMail%' and status <> 'FAILED'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void inQuietHoursNothingComesButLevelOne() {
        var now = Instant.now();
        var quiet = new QuietHours(
                UkTime.shown(now.minus(Duration.ofHours(1))).toLocalTime(),
                UkTime.shown(now.plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MINUTES))
                        .toLocalTime());
        // In a night in which the clocks change, an hour sooner or later than it looks.
        var end = quiet.endAt(now).orElseThrow();
        tellings.set(ADA, new Telling(Duration.ZERO, false, false, quiet));
        var plain = waits(false, 2);
        eventually(() -> assertThat(mailsTo(ben)).hasSize(1));
        assertThat(states(plain, NAME)).containsExactly(HELD);
        var grave = waits(true, 2);
        eventually(() -> assertThat(states(grave, NAME)).containsExactly(SENT));
        assertThat(mailsTo(ada)).hasSize(1);
        gathering.look(end.minus(Duration.ofMinutes(5)));
        assertThat(states(plain, NAME)).containsExactly(HELD);
        gathering.look(end.plusSeconds(1));
        eventually(() -> assertThat(states(plain, NAME)).containsExactly(SENT));
        eventually(() -> assertThat(mailsTo(ada)).hasSize(2));
    }

    @Test
    void oneChoosesForOneselfAndThatIsWrittenDown() {
        var chosen = new Telling(Duration.ofMinutes(15), false, false, null);
        Acting.OFFICER.run(() -> mine.setMine(chosen));
        assertThat(Acting.OFFICER.get(mine::mine)).isEqualTo(chosen);
        assertThat(Acting.SECOND_OFFICER.get(mine::mine)).isEqualTo(Telling.BY_MAIL_AT_ONCE);
        database.sql("delete from staff_reach where username = ?").param(BEN).update();
        assertThatThrownBy(() -> Acting.SECOND_OFFICER.run(() -> mine.setMine(chosen)))
                .isInstanceOf(RosterRefused.class)
                .hasMessage("Say first where you are reached.");
    }
}
