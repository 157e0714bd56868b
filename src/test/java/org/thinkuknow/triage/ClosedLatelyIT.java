package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.Closing.Outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;

/** What was closed says by whom: at level one by whoever asked for it. */
class ClosedLatelyIT extends TriageDesk {

    private static final Closing ADVICE =
            Closing.unanswered(Outcome.ADVICE_GIVEN, ChildWords.of("left no way to write"));

    @Test
    void theLastIsFirstWithHowByWhomAndWhen() {
        var first = advised();
        var urgent = closedByTwo();
        assertThat(OFFICER.get(() -> queue.closed(2)).rows())
                .extracting(row -> row.facts().reference())
                .containsExactly(urgent, first);
        assertThat(OFFICER.get(() -> queue.closed(1))).satisfies(page -> {
            assertThat(page.more()).isTrue();
            assertThat(page.rows()).extracting(QueuedCase::ownerName).containsExactly("Demo officer");
        });
        assertThat(facts(urgent).standing().closedBy()).isEqualTo("demo-officer");
        OFFICER.run(() -> work.reopen(first, ChildWords.of("she wrote again")));
        assertThat(facts(first).standing().closedBy())
                .as("an open case has no end")
                .isNull();
    }

    @Test
    void whatWasClosedBeforeIsReadFromTheRecordOrNotKnown() throws IOException {
        var reference = closedByTwo();
        var migration = new ClassPathResource(
                        "db/migration/V237__triage_know_who_closed_a_case_and_sample_what_is_closed.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        // Here for one case: others are worked on meanwhile, which nobody does while a database is brought up to date.
        var fills = migration.substring(migration.indexOf("update triage_case"), migration.indexOf("'CLOSED';") + 8)
                + " and reference = ?";
        database.sql("update triage_case set closed_by = null where reference = ?")
                .param(reference)
                .update();
        database.sql(fills).param(reference).update();
        assertThat(facts(reference).standing().closedBy()).isEqualTo("demo-officer");
    }

    private String advised() {
        var reference = assessed(Level.THREE);
        OFFICER.run(() -> work.close(reference, ADVICE, 0));
        return reference;
    }

    /** The first officer asks and the second one agrees. */
    private String closedByTwo() {
        var reference = referred();
        acknowledgedByBoth(reference);
        closedByTwo(reference, 0);
        assertThat(SECOND_OFFICER
                        .get(() -> desk.standing(reference))
                        .orElseThrow()
                        .standing()
                        .state())
                .isEqualTo(CaseState.CLOSED);
        return reference;
    }
}
