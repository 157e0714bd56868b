package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.HandOver.HandedCase;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Acting.TEACHER;

/** A case goes from one officer to a colleague by name, and is never nobody's in between. */
class HandOverIT extends TriageDesk {

    private static final Acting LEAVING = new Acting("leaving-officer", "OFFICER");
    private static final String NOTE = ChildWords.of("the school calls back at nine");

    @Autowired
    private HandOver handOver;

    private String reference = "";

    @BeforeEach
    void anOfficerHasACase() {
        reference = taken();
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("update account set enabled = true where username = 'demo-officer-2'")
                .update();
        database.sql("update triage_case set owner = null where owner = 'leaving-officer'")
                .update();
    }

    @Test
    void theColleagueHasTheCaseAndReadsTheNoteUntilItIsOpened() {
        LEAVING.run(() -> handOver.give(reference, "demo-officer-2", NOTE));
        assertThat(facts(reference).standing().owner()).isEqualTo("demo-officer-2");
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLAIMED);
        var handed = SECOND_OFFICER.get(handOver::handedToMe).stream()
                .filter(each -> each.by().equals("leaving-officer"))
                .findFirst()
                .orElseThrow();
        assertThat(handed.cases())
                .filteredOn(each -> each.reference().equals(reference))
                .singleElement()
                .extracting(HandedCase::note)
                .isEqualTo(NOTE);
        assertThat(SECOND_OFFICER.get(() -> desk.open(reference)).notes())
                .extracting(WrittenNote::text)
                .containsExactly("Hand-over to Demo officer 2: " + NOTE);
        SECOND_OFFICER.run(() -> handOver.opened(reference));
        assertThat(handedTo(SECOND_OFFICER)).doesNotContain(reference);
        assertThat(audit.of(reference))
                .anyMatch(line -> "handed over".equals(line.act())
                        && "from leaving-officer to demo-officer-2".equals(line.detail())
                        && "leaving-officer".equals(line.who()));
    }

    @Test
    void whoeverElseOpensItDoesNotTakeTheNoteAway() {
        LEAVING.run(() -> handOver.give(reference, "demo-officer-2", NOTE));
        SUPERVISOR.run(() -> handOver.opened(reference));
        assertThat(handedTo(SECOND_OFFICER)).contains(reference);
        assertThat(handedTo(OFFICER)).doesNotContain(reference);
    }

    @Test
    void allOfThemGoTogether() {
        var second = taken();
        var sheet = new HandOverSheet("", Map.of(second, NOTE));
        assertThat(LEAVING.<Integer>get(() -> handOver.giveAll("demo-officer-2", sheet)))
                .isEqualTo(2);
        assertThat(handedTo(SECOND_OFFICER)).contains(reference, second);
        assertThatThrownBy(() -> LEAVING.<Integer>get(() -> handOver.giveAll("demo-officer-2", sheet)))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining("no case");
    }

    @Test
    void aColleagueWhoIsSwitchedOffOrNoOfficerOrUnknownIsRefused() {
        database.sql("update account set enabled = false where username = 'demo-officer-2'")
                .update();
        for (var colleague : List.of("demo-officer-2", "demo-teacher", "nobody-at-all", "")) {
            assertThatThrownBy(() -> LEAVING.run(() -> handOver.give(reference, colleague, NOTE)))
                    .isInstanceOf(TriageRefused.class)
                    .hasMessageContaining("from the list");
            assertThatThrownBy(() ->
                            LEAVING.<Integer>get(() -> handOver.giveAll(colleague, new HandOverSheet(NOTE, Map.of()))))
                    .isInstanceOf(TriageRefused.class)
                    .hasMessageContaining("from the list");
        }
        assertThat(LEAVING.<List<StaffMember>>get(() -> handOver.colleagues("leaving-officer")))
                .extracting(StaffMember::username)
                .contains("demo-officer", "demo-supervisor")
                .doesNotContain("demo-officer-2", "demo-teacher");
        assertThat(facts(reference).standing().owner()).isEqualTo("leaving-officer");
        assertThat(acts(reference)).doesNotContain("handed over", "noted");
    }

    @Test
    void withoutANoteOrToWhoHasItNothingMoves() {
        assertThatThrownBy(() -> LEAVING.run(() -> handOver.give(reference, "demo-officer-2", " ")))
                .hasMessageContaining("need to know");
        LEAVING.run(() -> handOver.give(reference, "demo-officer-2", NOTE));
        assertThatThrownBy(() -> SECOND_OFFICER.run(() -> handOver.give(reference, "demo-officer-2", NOTE)))
                .hasMessage("Demo officer 2 has this case already.");
    }

    @Test
    void whoHasTheCaseIsNotAmongThoseWhoCanBeGivenIt() {
        assertThat(OFFICER.<List<StaffMember>>get(() -> handOver.colleagues("demo-officer")))
                .extracting(StaffMember::username)
                .contains("demo-officer-2")
                .doesNotContain("demo-officer");
    }

    @Test
    void onlyWhoHasTheCaseOrASupervisorGivesIt() {
        assertThatThrownBy(() -> OFFICER.run(() -> handOver.give(reference, "demo-officer-2", NOTE)))
                .isInstanceOf(TriageRefused.class);
        assertThatThrownBy(() -> TEACHER.run(() -> handOver.give(reference, "demo-officer-2", NOTE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(facts(reference).standing().owner()).isEqualTo("leaving-officer");
        SUPERVISOR.run(() -> handOver.give(reference, "demo-officer-2", NOTE));
        assertThat(facts(reference).standing().owner()).isEqualTo("demo-officer-2");
        var unclaimed = reported(DangerAnswer.NO).reference();
        assertThatThrownBy(() -> SUPERVISOR.run(() -> handOver.give(unclaimed, "demo-officer-2", NOTE)))
                .isInstanceOf(TriageRefused.class);
    }

    @Test
    void theNoteIsSealed() {
        LEAVING.run(() -> handOver.give(reference, "demo-officer-2", NOTE));
        assertThat(new String(
                        database.sql("select note from triage_hand_over where case_reference = ?")
                                .param(reference)
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.UTF_8))
                .doesNotContain("school", ChildWords.MARKER);
    }

    private List<String> handedTo(Acting officer) {
        return officer.get(handOver::handedToMe).stream()
                .flatMap(each -> each.cases().stream())
                .map(HandedCase::reference)
                .toList();
    }

    private String taken() {
        var taken = reported(DangerAnswer.NO).reference();
        LEAVING.run(() -> work.claim(taken));
        return taken;
    }
}
