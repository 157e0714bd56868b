package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.notification.AlertRecord;
import org.thinkuknow.replies.Signpost;
import org.thinkuknow.replies.Signposts;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseDesk.LanePage;
import org.thinkuknow.triage.CaseDesk.QueueFilter;
import org.thinkuknow.triage.CaseDesk.QueuedCase;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.LaneRows.Lane;
import org.thinkuknow.triage.LevelOneRises.Risen;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** What officers see of the lanes and of one case. */
class CaseDeskTest {

    private static final String ME = OFFICER.username();

    private final MemoryDesk memory = new MemoryDesk();
    private final LaneRows lanes = mock(LaneRows.class);
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
            lanes,
            new SharedLanes(),
            new ReadMarks(memory.cases, memory.merged, memory.rises, memory.events));

    @Test
    void aLaneShowsItsFirstCasesWithTheirClocksAndOwners() {
        var owned = memory.with("ayesha", "A", Level.TWO, CaseState.CLAIMED).facts();
        var free = memory.waiting("B", Level.TWO).facts();
        when(lanes.read(anyList(), any(), anyString(), anyInt()))
                .thenReturn(Map.of(Level.TWO, new Lane(List.of(owned, free), 7)));
        when(memory.staff.namesOf(Set.of("ayesha"))).thenReturn(new HashMap<>(Map.of("ayesha", "Ayesha")));
        var page = OFFICER.get(() -> desk.lanes(QueueFilter.ALL, 2)).get(Level.TWO);
        assertThat(page.rows()).extracting(QueuedCase::ownerName).containsExactly("Ayesha", null);
        assertThat(page.rows()).extracting(QueuedCase::due).doesNotContainNull();
        assertThat(page.hasMore()).isTrue();
        assertThat(page.countWords()).isEqualTo("7");
        verify(lanes).read(List.of(Level.values()), QueueFilter.ALL, ME, 2);
    }

    @Test
    void aDeskAsksForAtLeastOneRowAndAtMostFiveHundred() {
        when(lanes.read(anyList(), any(), anyString(), anyInt())).thenReturn(Map.of());
        OFFICER.run(() -> desk.lanes(QueueFilter.ALL, 0));
        OFFICER.run(() -> desk.lanes(QueueFilter.ALL, 501));
        verify(lanes).read(anyList(), any(), eq(ME), eq(1));
        verify(lanes).read(anyList(), any(), eq(ME), eq(500));
    }

    @Test
    void aLongLaneIsNotCountedToItsEnd() {
        assertThat(new LanePage(Level.TWO, List.of(), 1_000).countWords()).isEqualTo("1000");
        assertThat(new LanePage(Level.TWO, List.of(), 1_001).countWords()).isEqualTo("more than 1,000");
        assertThat(new LanePage(Level.TWO, List.of(), 0).hasMore()).isFalse();
    }

    @Test
    void theLatestOfLevelOneAreAnnounced() {
        var urgent = memory.waiting("A", Level.ONE).facts();
        when(lanes.read(List.of(Level.ONE), QueueFilter.LATEST, ME, 20))
                .thenReturn(Map.of(Level.ONE, new Lane(List.of(urgent), 1)));
        assertThat(OFFICER.get(desk::latestUrgent).rows())
                .extracting(QueuedCase::facts)
                .containsExactly(urgent);
    }

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
    void closedCasesAndWhereACaseStandsAreSeenWithoutOpeningIt() {
        var closed = memory.with("ayesha", "A", Level.TWO, CaseState.ASSESSED);
        closed.end(Outcome.ADVICE_GIVEN, NOW);
        when(memory.cases.findTop50ByStateOrderByClosedAtDesc(CaseState.CLOSED)).thenReturn(List.of(closed));
        assertThat(desk.closed()).containsExactly(new QueuedCase(closed.facts(), null, null));
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
        var matters = new CaseMatters(memory.cases);
        assertThat(matters.of("PART").references()).containsExactly("PART", "LEAD", "OTHER");
        assertThat(matters.of("LEAD").references()).containsExactly("LEAD", "PART", "OTHER");
        assertThat(matters.of("LEAD").reasons()).containsExactly("reason");
    }
}
