package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.oversight.Acts;
import org.thinkuknow.oversight.RecordDesk;
import org.thinkuknow.oversight.RecordFilter;
import org.thinkuknow.people.CardText;
import org.thinkuknow.people.PersonRole;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.SearchedWords;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.CaseSearch.CaseQuery;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Of a case that is closed to somebody they see a line that says nothing, and find no word of it anywhere (decision 0116). */
class RestrictedListsIT extends RestrictedDesk {

    private static final String DRAWN = """
            insert into triage_sample (case_reference, closed_at, closed_by, supervisor, drawn_at)
                select reference, closed_at, closed_by, 'demo-supervisor', closed_at from triage_case where reference = ?""";

    @Autowired
    private RecordDesk record;

    @Autowired
    private ClosedSamples samples;

    @Autowired
    private SampleNotes notes;

    @Test
    void forWhomItIsClosedToItIsALineWithoutAWordAndForOthersItIsACase() {
        var reference = reported(DangerAnswer.YES).reference();
        closed(reference, OFFICER);
        var hers = line(OFFICER, reference);
        assertThat(hers.isRestricted()).isTrue();
        assertThat(hers.facts().level()).isEqualTo(Level.ONE);
        assertThat(hers.due()).isNotNull();
        assertThat(hers.facts().judged().reasons()).isEmpty();
        assertThat(hers.line()).isEqualTo(QueueLine.RESTRICTED);
        var colleagues = line(SECOND_OFFICER, reference);
        assertThat(colleagues.isRestricted()).isFalse();
        assertThat(colleagues.facts().judged().reasons()).isNotEmpty();
        assertThat(OFFICER.get(queue::latestUrgent))
                .filteredOn(each -> is(each, reference))
                .allMatch(QueuedCase::isRestricted);
        assertThat(SECOND_OFFICER.get(queue::latestUrgent))
                .filteredOn(each -> is(each, reference))
                .noneMatch(QueuedCase::isRestricted);
        assertThat(SECOND_OFFICER.get(() -> desk.open(reference)).report().reference())
                .isEqualTo(reference);
    }

    @Test
    void theNextCasePassesOverIt() {
        var reference = reported(DangerAnswer.YES).reference();
        database.sql("update triage_case set owner = 'somebody' where is_open = 1 and owner is null and reference <> ?")
                .param(reference)
                .update();
        try {
            closed(reference, OFFICER);
            assertThatThrownBy(() -> OFFICER.run(next::claim))
                    .hasMessageContaining("The only cases waiting are closed to you");
            assertThat(acts(reference)).doesNotContain("asked for a restricted case");
            assertThat(SECOND_OFFICER.get(next::claim)).isEqualTo(reference);
        } finally {
            database.sql("update triage_case set owner = null where owner = 'somebody'")
                    .update();
        }
    }

    @Test
    void noSearchFindsWhatIsInIt() {
        var told = "kitten" + System.nanoTime();
        var reference = told(told);
        var words = new SearchedWords(told, "a review of old cases");
        var today = UkTime.date(Instant.now());
        var all = new CaseQuery(today.minusDays(2), today.plusDays(2), null, null, "", "", "");
        assertThat(SUPERVISOR.get(() -> search.findByWords(all, words)).found()).isOne();
        OTHER_SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-supervisor"), WHY));
        assertThat(SUPERVISOR.get(() -> search.findByWords(all, words)).found()).isZero();
        assertThat(SUPERVISOR.get(() -> search.find(all)))
                .filteredOn(each -> is(each, reference))
                .allMatch(QueuedCase::isRestricted);
        assertThat(OTHER_SUPERVISOR.get(() -> search.findByWords(all, words)).found())
                .isOne();
        assertThatThrownBy(() -> SUPERVISOR.run(() -> finding.find(reference))).isInstanceOf(ClosedToYou.class);
    }

    @Test
    void aCardOfSomebodyInItIsClosedWithIt() {
        var open = assessed(Level.TWO);
        var reference = assessed(Level.TWO);
        var text = new CardText(
                "Robin Kestrelmoor" + System.nanoTime(), List.of(), List.of("07700 900123"), List.of(), "");
        var card = OFFICER.get(() -> people.make(reference, PersonRole.SUSPECT, text));
        OFFICER.run(() -> people.join(card, open, PersonRole.WITNESS));
        closed(reference, OFFICER);
        assertThat(OFFICER.get(() -> people.of(open))).isEmpty();
        assertThatThrownBy(() -> OFFICER.run(() -> people.open(card))).isInstanceOf(ClosedToYou.class);
        assertThat(OFFICER.get(() -> finding.find("07700 900123")).cards())
                .noneMatch(each -> each.card().equals(card));
        assertThat(SECOND_OFFICER.get(() -> people.of(open))).hasSize(1);
        assertThat(SECOND_OFFICER.get(() -> people.open(card)).text().name()).isEqualTo(text.name());
    }

    @Test
    void listsOfSupervisorsLeaveItOut() {
        var reference = assessed(Level.TWO);
        SUPERVISOR.run(() -> retention.hold(reference, "a court asks"));
        OTHER_SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-supervisor"), WHY));
        assertThat(SUPERVISOR.get(retention::held))
                .noneMatch(each -> each.reference().equals(reference));
        assertThat(OTHER_SUPERVISOR.get(retention::held))
                .anyMatch(each -> each.reference().equals(reference));
        OTHER_SUPERVISOR.run(() -> retention.lift(reference, "it is over"));
    }

    @Test
    void theAuditRecordHasItsLinesAndSaysNothingInThem() {
        var reference = assessed(Level.TWO);
        OTHER_SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-supervisor"), WHY));
        assertThat(SUPERVISOR.get(() -> record.look(RecordFilter.ALL)).lines())
                .filteredOn(line -> line.subject().equals(reference))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.what()).isEqualTo("Restricted");
                    assertThat(line.who() + line.detail()).isEmpty();
                });
        assertThat(OTHER_SUPERVISOR.get(() -> record.look(RecordFilter.ALL)).lines())
                .filteredOn(line -> line.subject().equals(reference))
                .anySatisfy(line -> assertThat(line.what()).isEqualTo("Closed a case to somebody"));
        assertThatThrownBy(() -> SUPERVISOR.run(() -> record.look(RecordFilter.ALL.about(reference))))
                .isInstanceOf(ClosedToYou.class);
    }

    /** Or one act after the other would tell what became of the case. */
    @Test
    void whoAsksTheRecordForOneActIsToldNothingOfIt() {
        var reference = assessed(Level.TWO);
        OTHER_SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-supervisor"), WHY));
        var act = RecordFilter.ALL.doing(Acts.choices().stream()
                .filter(choice -> choice.acts().equals(List.of("restricted")))
                .findFirst()
                .orElseThrow());
        assertThat(OTHER_SUPERVISOR.get(() -> record.look(act)).lines())
                .anyMatch(line -> line.subject().equals(reference));
        assertThat(SUPERVISOR.get(() -> record.look(act)).lines())
                .noneMatch(line -> line.subject().equals(reference));
        assertThat(SUPERVISOR.get(() -> record.table(act))).doesNotContain(reference);
    }

    @Test
    void aSampleOfItAndTheNoteAboutItAreClosedWithIt() {
        var reference = assessed(Level.THREE);
        OFFICER.run(() ->
                work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, ChildWords.of("no way to write")), 0));
        database.sql(DRAWN).param(reference).update();
        var id = database.sql("select id from triage_sample where case_reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
        try {
            assertThat(SUPERVISOR.get(samples::mine)).anyMatch(each -> each.id() == id);
            OTHER_SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-supervisor", "demo-officer"), WHY));
            assertThat(SUPERVISOR.get(samples::mine)).noneMatch(each -> each.id() == id);
            assertThatThrownBy(() -> SUPERVISOR.run(() -> samples.look(id, sheet())))
                    .isInstanceOf(ClosedToYou.class);
            assertThatThrownBy(() -> OFFICER.run(() -> notes.read(id, ""))).isInstanceOf(ClosedToYou.class);
        } finally {
            database.sql("delete from triage_sample where id = ?").param(id).update();
        }
    }

    private static SampleSheet sheet() {
        return new SampleSheet(
                Arrays.stream(SampleSheet.Question.values())
                        .collect(Collectors.toMap(Function.identity(), asked -> SampleSheet.Said.YES)),
                "");
    }
}
