package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Field;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.triage.CaseDesk;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** The lead decides what becomes of a signed record: it is referred once, kept or closed, on the record. */
class LeadDecisionsIT extends TwoSchools {

    private static final String WHY = ChildWords.of("spoke with mum, seen again on Friday");

    @Autowired
    private LaterText later;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private DisclosureRepository rows;

    @Test
    void whatIsReferredIsACaseWithEverythingThatWasAdded() {
        var reference = signed().reference();
        var more = ChildWords.of("she told me more at lunch");
        var note = ChildWords.of("rang her mum");
        TEACHER.run(() -> later.add(reference, UUID.randomUUID(), more));
        LEAD.run(() -> desk.open(reference));
        LEAD.run(() -> later.addAsLead(reference, UUID.randomUUID(), note));
        LEAD.run(() -> desk.note(reference, DONE));
        assertThat(report(reference)).isNull();
        LEAD.run(() -> decisions.refer(reference));
        var report = report(reference);
        assertThat(reports.look(report).messages())
                .extracting(message -> message.text())
                .containsExactly(more, note);
        assertThat(reports.look(report).words().get(Field.AT_SCHOOL)).contains("Referred by Demo safeguarding lead");
        eventually(() -> assertThat(OFFICER.get(() -> cases.standing(report))).isPresent());
        assertThat(onDesk(LEAD, Stage.REFERRED)).contains(reference);
        assertThat(story(reference)).contains("Referred to the centre, as " + report);
        TEACHER.run(() -> later.add(reference, UUID.randomUUID(), "and later"));
        assertThat(reports.look(report).messages())
                .as("what is added to a referred record goes to the officers")
                .extracting(message -> message.text())
                .containsExactly(more, note, "and later");
        assertThat(TEACHER.get(() -> later.of(reference)))
                .extracting(LaterText.Added::words)
                .containsExactly(more, note, "and later");
    }

    @Test
    void leadsWhoReferAtOnceReferOnce() {
        var reference = signed().reference();
        LEAD.run(() -> desk.open(reference));
        SECOND_LEAD.run(() -> desk.open(reference));
        Callable<Boolean> one = () -> {
            LEAD.run(() -> decisions.refer(reference));
            return true;
        };
        Callable<Boolean> other = () -> {
            SECOND_LEAD.run(() -> decisions.refer(reference));
            return true;
        };
        assertThat(AtOnce.run(List.of(one, other, one, other))).allMatch(AtOnce.Ended::succeeded);
        var report = report(reference);
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("referred");
        assertThat(audit.of(report)).extracting(Recorded::act).containsOnlyOnce("received");
        assertThat(story(reference)).containsOnlyOnce("Referred to the centre, as " + report);
    }

    @Test
    void whatIsKeptOrClosedStaysAtTheSchoolWithItsReasonAndCanStillBeReferred() {
        var reference = signed().reference();
        LEAD.run(() -> desk.open(reference));
        refused(() -> LEAD.run(() -> decisions.decide(reference, Decision.KEPT, " ")));
        LEAD.run(() -> decisions.decide(reference, Decision.KEPT, WHY));
        LEAD.run(() -> decisions.decide(reference, Decision.KEPT, WHY));
        assertThat(story(reference)).containsOnlyOnce("Kept in school");
        assertThat(onDesk(LEAD, Stage.WITH_US)).contains(reference);
        LEAD.run(() -> decisions.decide(reference, Decision.CLOSED, WHY));
        assertThat(onDesk(LEAD, Stage.CLOSED)).contains(reference);
        LEAD.run(() -> decisions.decide(reference, Decision.KEPT, WHY));
        assertThat(onDesk(LEAD, Stage.WITH_US)).contains(reference);
        assertThat(report(reference)).isNull();
        assertThat(new StoredBytes(database).columnsThatHold(WHY)).isEmpty();
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).chronology())
                .as("the reason is the leads' to read")
                .extracting(Moment::words)
                .containsOnly("");
        LEAD.run(() -> decisions.refer(reference));
        assertThat(report(reference)).isNotNull();
        refused(() -> LEAD.run(() -> decisions.decide(reference, Decision.CLOSED, WHY)));
    }

    @Test
    void whatIsAddedToAClosedRecordWaitsToBeAcknowledgedAnew() {
        var reference = signed(calm()).reference();
        LEAD.run(() -> desk.open(reference));
        LEAD.run(() -> decisions.decide(reference, Decision.CLOSED, WHY));
        var sending = UUID.randomUUID();
        assertThat(AtOnce.run(Collections.nCopies(3, (Callable<Boolean>) () -> {
                    TEACHER.run(() -> later.add(reference, sending, "he did it again"));
                    return true;
                })))
                .anyMatch(AtOnce.Ended::succeeded);
        assertThat(TEACHER.get(() -> later.of(reference))).hasSize(1);
        assertThat(onDesk(LEAD, Stage.WAITING)).contains(reference);
        assertThat(onDesk(LEAD, Stage.CLOSED)).doesNotContain(reference);
        LEAD.run(() -> desk.acknowledge(reference));
        assertThat(onDesk(LEAD, Stage.WITH_US)).contains(reference);
    }

    @Test
    void nothingIsDecidedOrAddedBeforeItIsSignedAndRead() {
        var draft = TEACHER.get(disclosures::begin);
        TEACHER.run(() -> disclosures.save(draft, text()));
        TEACHER.run(() -> disclosures.handOver(draft));
        LEAD.run(() -> desk.open(draft));
        refused(() -> LEAD.run(() -> decisions.refer(draft)));
        refused(() -> LEAD.run(() -> later.addAsLead(draft, UUID.randomUUID(), "more")));
        refused(() -> TEACHER.run(() -> later.add(draft, UUID.randomUUID(), "more")));
        var signed = signed().reference();
        assertThat(refusal(() -> LEAD.run(() -> decisions.refer(signed)))).contains("read it first");
        assertThat(report(signed)).isNull();
        assertThatThrownBy(() -> TEACHER.run(() -> decisions.refer(signed))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDraftThatChangedAfterItWasAcknowledgedIsAcknowledgedAnewOnceItIsSigned() {
        for (var changes : List.of(true, false)) {
            var draft = TEACHER.get(disclosures::begin);
            TEACHER.run(() -> disclosures.save(draft, calm()));
            TEACHER.run(() -> disclosures.handOver(draft));
            LEAD.run(() -> desk.open(draft));
            LEAD.run(() -> desk.acknowledge(draft));
            TEACHER.run(() -> disclosures.sign(draft, changes ? text() : calm()));
            assertThat(onDesk(LEAD, Stage.WAITING).contains(draft)).isEqualTo(changes);
        }
    }

    @Test
    void theDeskShowsWhoAndWhatWithDangerFirst() {
        var calm = signed(calm()).reference();
        var grave = signed(text().with(new SchoolPart("5B", DangerAnswer.NO, Category.HOME, AboutStaff.NOBODY)))
                .reference();
        var waiting = LEAD.get(() -> desk.at(Stage.WAITING));
        assertThat(waiting).extracting(LeadDesk.DeskRecord::reference).containsSubsequence(grave, calm);
        assertThat(waiting)
                .filteredOn(line -> line.reference().equals(grave))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.dangers()).containsExactly("not safe to go home", "being hurt or threatened");
                    assertThat(line.child()).isEqualTo(text().pupil());
                    assertThat(line.className()).isEqualTo("5B");
                    assertThat(line.category()).isEqualTo(Category.HOME);
                });
    }

    @Test
    void whoIsNotSureIsFirstWithTheShorterClockAndWhatWasNotAskedIsSaid() {
        var unasked = signed(safeHome(DangerAnswer.UNSAID)).reference();
        var unsure = signed(safeHome(DangerAnswer.UNSURE)).reference();
        var waiting = LEAD.get(() -> desk.at(Stage.WAITING));
        assertThat(waiting).extracting(LeadDesk.DeskRecord::reference).containsSubsequence(unsure, unasked);
        assertThat(waiting)
                .filteredOn(line -> line.reference().equals(unsure))
                .flatExtracting(LeadDesk.DeskRecord::dangers)
                .containsExactly("perhaps not safe to go home");
        assertThat(waiting)
                .filteredOn(line -> line.reference().equals(unasked))
                .extracting(LeadDesk.DeskRecord::notAsked)
                .containsExactly("Not asked: safe to go home");
        assertThat(hoursToCentre(unsure)).isEqualTo(4);
        assertThat(hoursToCentre(unasked)).isEqualTo(24);
    }

    private static DisclosureText safeHome(DangerAnswer answer) {
        return calm().with(new SchoolPart("5B", answer, Category.HOME, AboutStaff.NOBODY));
    }

    private int hoursToCentre(String reference) {
        return database.sql(
                        "select round(timestampdiff(minute, handed_at, to_centre_at) / 60) from disclosure_hand_over where disclosure = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private String report(String reference) {
        return rows.findById(reference).orElseThrow().dates().report();
    }
}
