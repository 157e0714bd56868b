package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.notification.AlertRecord;
import org.thinkuknow.replies.Signpost;
import org.thinkuknow.replies.Signposts;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.LevelOneRises.Risen;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** What officers see of one case. */
class CaseDeskTest {

    private static final String ME = OFFICER.username();

    private final MemoryDesk memory = new MemoryDesk();
    private final Geography geography = mock(Geography.class);
    private final CaseDesk desk = new CaseDesk(
            memory.cases,
            memory.notes,
            memory.referrals,
            memory.reports,
            memory.staff,
            geography,
            memory.audit,
            MemoryDesk.RESPONSE_TIMES,
            memory.escalations,
            mock(AlertRecord.class),
            memory.marks);

    @Test
    void anOpenedCaseHoldsEverythingThatIsKnownOfIt() {
        memory.with("ayesha", "A", Level.TWO, CaseState.CLAIMED);
        var note = new WrittenNote("ayesha", BEFORE, ChildWords.of("he has"));
        var report = memory.reports.look("A");
        var nearby = mock(Geography.Suggestion.class);
        when(memory.reports.read("A")).thenReturn(report);
        when(memory.notes.of("A")).thenReturn(List.of(note));
        when(geography.near("", "")).thenReturn(nearby);
        var opened = OFFICER.get(() -> desk.open("A"));
        assertThat(opened.ownerName()).isEqualTo("Name of ayesha");
        assertThat(opened.due()).isNotNull();
        assertThat(opened.report()).isEqualTo(report);
        assertThat(opened.notes()).containsExactly(note);
        assertThat(opened.nearby()).isEqualTo(nearby);
        assertThat(List.of(opened.toString(), note.toString()))
                .allSatisfy(text -> assertThat(text).isNotEmpty().doesNotContain(ChildWords.MARKER));
        assertThatThrownBy(() -> OFFICER.run(() -> desk.open("NONE"))).hasMessageContaining("no case");
    }

    @Test
    void aCaseThatGoesOntoPaperIsWrittenDownAndOneThatIsNotThereIsNot() {
        memory.waiting("A", Level.TWO);
        OFFICER.run(() -> desk.printed("A"));
        assertThat(memory.recorded).containsExactly("printed A: ");
        assertThatThrownBy(() -> OFFICER.run(() -> desk.printed("NONE"))).hasMessageContaining("no case");
    }

    @Test
    void whereACaseStandsIsSeenWithoutOpeningIt() {
        var closed = memory.with("ayesha", "A", Level.TWO, CaseState.ASSESSED);
        assertThat(desk.standing("A")).contains(closed.facts());
        assertThat(desk.standing("NONE")).isEmpty();
        verify(memory.rises, never()).openedBy(anyString(), anyString());
    }

    @Test
    void anOfficerSeesWhatBecameLevelOneInTheirHandsAndWhoHasItNow() {
        when(memory.rises.of(ME))
                .thenReturn(List.of(
                        new Risen("A", "danger", NOW, NOW, "ayesha"), new Risen("B", "danger", NOW, null, null)));
        assertThat(OFFICER.get(new RisenCases(memory.rises, memory.staff)::mine))
                .extracting(RisenCases.RisenCase::reference, RisenCases.RisenCase::hasItNow)
                .containsExactly(tuple("A", "Name of ayesha"), tuple("B", null));
        var found = memory.waiting("C", Level.TWO);
        assertThat(RisenCases.RisenCase.why(found.facts(), found.facts())).isEqualTo("reason");
    }

    @Test
    void whatIsNotForUsIsAnsweredAndClosedInOneStep() {
        var signposts = mock(Signposts.class);
        var notForUs = new NotForUs(memory.work, memory.reports, signposts);
        when(signposts.find("library"))
                .thenReturn(Optional.of(new Signpost("library", "The library", "Ask there.", "Ask there.", List.of())));
        memory.with(ME, "A", Level.THREE, CaseState.ASSESSED);
        when(memory.cases.findById("A")).thenAnswer(call -> {
            memory.hasMessages("A", memory.replied.size());
            return Optional.of(memory.found("A"));
        });
        OFFICER.run(() -> notForUs.answerAndClose("A", "library", 0));
        assertThat(memory.replied).singleElement().asString().startsWith("Ask there.");
        assertThat(memory.facts("A").standing().outcome()).isEqualTo(Outcome.NOT_FOR_US);
        assertThat(memory.facts("A").level()).isEqualTo(Level.NONE);
        memory.with(ME, "B", Level.ONE, CaseState.ASSESSED);
        assertThatThrownBy(() -> OFFICER.run(() -> notForUs.answerAndClose("B", "library", 0)))
                .hasMessageContaining("A level-one case is not closed with a signpost");
        assertThatThrownBy(() -> OFFICER.run(() -> notForUs.answerAndClose("A", "nowhere", 0)))
                .hasMessageContaining("Please choose where the answer leads");
    }

    @Test
    void agenciesKnowOfAllCasesThatOfficersMergedWithTheirs() {
        memory.waiting("LEAD", Level.TWO);
        memory.waiting("PART", Level.TWO).mergeInto("LEAD", false, BEFORE);
        memory.waiting("OTHER", Level.TWO).mergeInto("LEAD", false, BEFORE);
        var matters = new CaseMatters(memory.cases, memory.staff);
        assertThat(matters.of("PART").references()).containsExactly("PART", "LEAD", "OTHER");
        assertThat(matters.of("LEAD").references()).containsExactly("LEAD", "PART", "OTHER");
        assertThat(matters.of("LEAD").reasons()).containsExactly("reason");
    }
}
