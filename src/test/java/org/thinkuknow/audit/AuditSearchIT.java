package org.thinkuknow.audit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.AuditSearch.Found;
import org.thinkuknow.audit.AuditSearch.Place;
import org.thinkuknow.audit.AuditSearch.Wanted;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;

/** Any combination is found, newest first, page by page. What is put into the table is taken back: the other tests share the record. */
class AuditSearchIT extends RunningApplication {

    private static final Instant BEGINNING = Instant.parse("2019-05-01T10:00:00Z");
    private static final int LINES = 120;
    private static final List<String> PEOPLE = List.of("ann", "ben", "cem");
    private static final List<String> ACTS = List.of("read", "closed", "ticked the door", "ticked", "ticked the rooms");

    @Autowired
    private AuditSearch search;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<Recorded> all = new ArrayList<>();

    @BeforeEach
    void linesOfThreePeople() {
        for (var number = 0; number < LINES; number++) {
            all.add(new Recorded(
                    // Some at the same moment, and some written down later than one that came after.
                    BEGINNING.plusSeconds(number / 7 * 60 - number % 5 * 60),
                    PEOPLE.get(number % 3) + run,
                    ACTS.get(number % 5),
                    "S-" + number % 4 + run,
                    "line " + number));
        }
    }

    @Test
    void everyCombinationIsFoundNewestFirstAndNoLineTwice() {
        thenTakeBack(() -> {
            for (var who : new String[] {null, PEOPLE.getFirst() + run}) {
                for (var subject : new String[] {null, "S-1" + run}) {
                    for (var acts : List.of(Set.<String>of(), Set.of("read"), Set.of("read", "ticked"))) {
                        for (var from : new Instant[] {null, BEGINNING.plusSeconds(240)}) {
                            for (var until : new Instant[] {null, BEGINNING.plusSeconds(600)}) {
                                compare(new Wanted(who, subject, acts, from, until));
                            }
                        }
                    }
                }
            }
        });
    }

    private void compare(Wanted wanted) {
        var expected = all.stream().filter(fits(wanted)).map(Recorded::detail).toList();
        var found = new ArrayList<Found>();
        var next = Optional.<Place>empty();
        do {
            var after = next;
            var page = Acting.SUPERVISOR.get(() -> search.newest(ours(wanted), after, 7));
            assertThat(page).hasSizeLessThanOrEqualTo(7);
            found.addAll(page);
            next = page.size() < 7
                    ? Optional.empty()
                    : Optional.of(page.getLast().place());
        } while (next.isPresent());
        assertThat(found)
                .as("%s", wanted)
                .extracting(each -> each.line().detail())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found)
                .isSortedAccordingTo(
                        Comparator.comparing((Found each) -> each.place().at())
                                .thenComparing(each -> each.place().id())
                                .reversed());
    }

    /** The other tests' lines are of other years. */
    private static Wanted ours(Wanted wanted) {
        return new Wanted(
                wanted.who(),
                wanted.subject(),
                wanted.acts(),
                wanted.from() == null ? BEGINNING.minusSeconds(3_600) : wanted.from(),
                wanted.until() == null ? BEGINNING.plusSeconds(36_000) : wanted.until());
    }

    private static Predicate<Recorded> fits(Wanted wanted) {
        return line -> (wanted.who() == null || line.who().equals(wanted.who()))
                && (wanted.subject() == null || line.subject().equals(wanted.subject()))
                && (wanted.acts().isEmpty() || wanted.acts().contains(line.act()))
                && isNotBefore(line.at(), wanted.from())
                && (wanted.until() == null || line.at().isBefore(wanted.until()));
    }

    private static boolean isNotBefore(Instant at, @Nullable Instant from) {
        return from == null || !at.isBefore(from);
    }

    @Test
    void actsAreFoundByHowTheyBegin() {
        thenTakeBack(() -> assertThat(Acting.SUPERVISOR.get(() -> search.actsBeginningWith("ticked ")))
                .contains("ticked the door", "ticked the rooms")
                .allMatch(act -> act.startsWith("ticked ")));
        assertThat(Acting.SUPERVISOR.get(() -> search.actsBeginningWith("no act begins so ")))
                .isEmpty();
    }

    @Test
    void aReferenceIsKnownWhereSomethingIsRecordedOfIt() {
        thenTakeBack(() -> {
            assertThat(Acting.SUPERVISOR.get(() -> search.knows("S-1" + run))).isTrue();
            assertThat(Acting.SUPERVISOR.get(() -> search.knows("S-9" + run))).isFalse();
        });
    }

    @Test
    void aLineThatSomebodyElsePutThereIsSaidToBe() {
        thenTakeBack(() -> {
            sql.update(
                    "insert into audit_entry (at, who, act, subject, detail) values (?, 'ada', 'read', ?, 'forged')",
                    UtcColumns.of(BEGINNING.plusSeconds(9_000)),
                    "S-1" + run);
            assertThat(Acting.SUPERVISOR.get(() ->
                            search.newest(new Wanted("ada", "S-1" + run, Set.of(), null, null), Optional.empty(), 7)))
                    .hasSize(1)
                    .noneMatch(Found::ours);
        });
    }

    @Test
    void aLineOfThisApplicationIsNotDoubted() {
        transaction.executeWithoutResult(status -> {
            audit.recordAs("ann" + run, "read", "S-1" + run, "genuine");
            assertThat(Acting.SUPERVISOR.get(() ->
                            search.newest(new Wanted("ann" + run, null, Set.of(), null, null), Optional.empty(), 7)))
                    .hasSize(1)
                    .allMatch(Found::ours);
            status.setRollbackOnly();
        });
    }

    private void thenTakeBack(Runnable step) {
        transaction.executeWithoutResult(status -> {
            all.forEach(line -> sql.update(
                    "insert into audit_entry (at, who, act, subject, detail) values (?, ?, ?, ?, ?)",
                    UtcColumns.of(line.at()),
                    line.who(),
                    line.act(),
                    line.subject(),
                    line.detail()));
            step.run();
            status.setRollbackOnly();
        });
    }
}
