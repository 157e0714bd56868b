package org.thinkuknow.statistics;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseJoining;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;

/**
 * Many acts of several people at once, in an order that chance gives, while two count and everybody is killed again and again: the
 * counts are what a recount finds. What a killed node leaves to the database is this: all of its connections end at one moment, each
 * in the middle of what it does.
 */
@Tag("long")
class ManyActsIT extends CountedDesk {

    /** Given by {@code -Dacts}, if somebody wants more. */
    private static final int ACTS = Integer.getInteger("acts", 1_000);

    private static final int ACTS_OF_A_CASE = 10;
    private static final int ACTS_TO_A_KILL = Math.max(ACTS_OF_A_CASE * 2, ACTS / 100);
    private static final String CONNECTIONS = """
            select id from information_schema.processlist
            where db = database() and id <> connection_id() and command <> 'Daemon'""";

    @Autowired
    private FinishedReports finished;

    @Autowired
    private CaseJoining joining;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource connections;

    private final List<String> some = new CopyOnWriteArrayList<>();
    private final AtomicInteger tried = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();

    /** Other classes write rows of cases by hand: that is mended first. */
    @BeforeEach
    void beginAlike() {
        everythingIsHeard();
        recount().run();
    }

    @Test
    void afterManyActsAndManyKillsTheCountsAreWhatARecountFinds() throws InterruptedException, SQLException {
        var chance = new Random(20261127);
        IntStream.range(0, ACTS / ACTS_OF_A_CASE).forEach(number -> some.add(received(meeting(chance))));
        everythingIsHeard();
        var people = List.of(OFFICER, SECOND_OFFICER).stream()
                .map(who -> Thread.ofVirtual().start(new Person(who, chance.nextLong())))
                .toList();
        var otherNode = Thread.ofVirtual().start(() -> countsUntil(people));
        for (var person : people) {
            person.join();
        }
        otherNode.join();
        connections.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        everythingIsHeard();

        var found = recount().run();

        assertThat(found.isNothing()).as(found.words()).isTrue();
        assertThat(taken).as("acts that were no refusals").hasValueGreaterThan(ACTS / 4);
        assertThat(killed).as("connections that were killed").hasPositiveValue();
    }

    /** Two nodes count at the same time; whoever is killed or comes second tries again. */
    private void countsUntil(List<Thread> people) {
        while (people.stream().anyMatch(Thread::isAlive)) {
            try {
                ledger.countSome();
            } catch (RuntimeException killedOrSecond) {
                Thread.onSpinWait();
            }
            Thread.yield();
        }
    }

    private static DangerAnswer meeting(Random chance) {
        return chance.nextBoolean() ? DangerAnswer.UNSURE : DangerAnswer.UNSAID;
    }

    /** Half of the acts, one after the other. */
    private final class Person implements Runnable {

        private final Acting who;
        private final Random chance;

        Person(Acting who, long seed) {
            this.who = who;
            this.chance = new Random(seed);
        }

        @Override
        public void run() {
            for (var act = 0; act < ACTS / 2; act++) {
                if (tried.incrementAndGet() % ACTS_TO_A_KILL == 0) {
                    killAll();
                }
                try {
                    act();
                    taken.incrementAndGet();
                } catch (RuntimeException refused) {
                    assertThat(refused).isNotInstanceOf(NullPointerException.class);
                }
            }
        }

        /** One step; what is refused is a step too. */
        private void act() {
            var reference = one();
            switch (chance.nextInt(20)) {
                case 0, 1, 2, 3 -> who.run(() -> work.claim(reference));
                case 4, 5 -> who.run(() -> work.assess(reference, Level.TWO, ChildWords.of("it is more")));
                case 6, 7 -> who.run(() -> work.assess(reference, Level.THREE, ChildWords.of("it is less")));
                case 8, 9 -> who.run(() -> work.release(reference));
                case 10, 11 -> who.run(() -> work.reopen(reference, "they called again"));
                case 12, 13 -> who.run(() -> work.writeToChild(reference, ChildWords.of("thank you for writing")));
                case 14, 15 -> who.run(() -> joining.merge(reference, one()));
                case 16 -> some.add(received(meeting(chance)));
                case 17 -> transaction.executeWithoutResult(status -> finished.erase(reference));
                default -> closed(who, reference);
            }
        }

        private String one() {
            return some.get(chance.nextInt(some.size()));
        }
    }

    /** As when a node is killed: everything that anybody has begun ends where it is. */
    private void killAll() {
        try (var mine = connections.getConnection();
                var statement = mine.createStatement()) {
            var others = new ArrayList<Long>();
            try (var found = statement.executeQuery(CONNECTIONS)) {
                while (found.next()) {
                    others.add(found.getLong(1));
                }
            }
            others.forEach(other -> kill(statement, other));
        } catch (SQLException killedByTheOther) {
            Thread.onSpinWait();
        }
    }

    private void kill(Statement statement, long other) {
        try {
            statement.execute("kill " + other);
            killed.incrementAndGet();
        } catch (SQLException endedMeanwhile) {
            Thread.onSpinWait();
        }
    }
}
