package org.thinkuknow.offender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.commencement.Commencing;
import org.thinkuknow.commencement.NewStart;
import org.thinkuknow.duties.Rule;
import org.thinkuknow.duties.Rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** A law that two people start reaches everybody on the register in the next night, with who is under it from when. */
class StartedLawIT extends OffenderDesk {

    private static final String RULE = "absence-home-2026";

    @Autowired
    private Commencing commencing;

    @Autowired
    private NightlyDuties night;

    @Autowired
    private Rules rules;

    @AfterEach
    void theLawIsAsItWas() {
        database.sql("delete from commencement_start").update();
        eventually(() -> assertThat(rules.upcoming()).extracting(Rule::id).contains(RULE));
    }

    @Test
    void untilTwoPeopleHaveStartedItTheNightReckonsNothingByIt() {
        var reference = registered();
        enter(reference, SomeOffender.notified(today().minusDays(100), EntryKind.FIRST));
        enter(reference, new NewEntry(Set.of(EntryKind.AWAY), today().minusDays(20), today().minusDays(3), "", "", ""));
        var id = UUID.randomUUID();
        MANAGER.run(() -> commencing.propose(
                id,
                new NewStart(
                        RULE,
                        LocalDate.of(2026, 6, 1),
                        "SI 2026/901",
                        LocalDate.of(2026, 5, 20),
                        "Absences that begin then.")));
        night.reckon();
        assertThat(listed(reference)).noneMatch(line -> line.startsWith(RULE));
        SUPERVISOR.run(() -> commencing.confirm(id.toString()));
        night.reckon();
        assertThat(listed(reference)).contains("%s %s OVERDUE".formatted(RULE, today().minusDays(20)));
        assertThat(open(reference).duties())
                .filteredOn(duty -> duty.duty().rule().equals(RULE))
                .singleElement()
                .satisfies(duty -> assertThat(duty.duty().transition()).contains("Absences that begin then."));
    }
}
