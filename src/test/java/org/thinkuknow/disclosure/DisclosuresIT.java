package org.thinkuknow.disclosure;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseFacts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** A teacher's record of what a child told, on the real database. */
class DisclosuresIT extends RunningApplication {

    private static final String CHILD_SAID = ChildWords.of("he touches me");
    private static final String ADULT_THINKS = ChildWords.of("she was shaking");
    private static final DisclosureText UNFINISHED = text("", CHILD_SAID);
    private static final DisclosureText COMPLETE = text("the playground", CHILD_SAID);

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private OwnLog own;

    @Autowired
    private LeadDesk leads;

    @Autowired
    private LeadDecisions decisions;

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    @Test
    void whatIsTooLongEvenForADraftIsRefusedAndTheDraftStays() {
        var reference = begun();
        TEACHER.run(() -> disclosures.save(reference, UNFINISHED));
        assertThatThrownBy(() -> TEACHER.run(() -> disclosures.save(reference, text("", "😢".repeat(30_001)))))
                .isInstanceOf(DisclosureRefused.class);
        assertThat(TEACHER.get(() -> disclosures.open(reference)).text()).isEqualTo(UNFINISHED);
    }

    @Test
    void anUnfinishedDraftIsKept() {
        var reference = begun();
        TEACHER.run(() -> disclosures.save(reference, UNFINISHED));
        var kept = TEACHER.get(() -> disclosures.open(reference));
        assertThat(kept.text()).isEqualTo(UNFINISHED);
        assertThat(kept.isSigned()).isFalse();
        assertThat(TEACHER.get(own::mine))
                .extracting(OwnLog.OwnRecord::reference)
                .contains(reference);
    }

    @Test
    void nobodyButItsAuthorOpensARecord() {
        var reference = begun();
        refused(
                () -> OTHER_TEACHER.run(() -> disclosures.open(reference)),
                "There is no record with that reference among yours.");
        refused(() -> OTHER_TEACHER.run(() -> disclosures.save(reference, COMPLETE)), "among yours");
        refused(() -> OTHER_TEACHER.run(() -> disclosures.sign(reference, COMPLETE)), "among yours");
        refused(() -> TEACHER.run(() -> disclosures.open("D-NO-SUCH")), "among yours");
        assertThatThrownBy(() -> OFFICER.run(() -> disclosures.open(reference)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(OTHER_TEACHER.get(own::mine))
                .extracting(OwnLog.OwnRecord::reference)
                .doesNotContain(reference);
        assertThat(EDUCATOR.get(disclosures::begin))
                .as("educators have records of their own")
                .startsWith("D-");
    }

    @Test
    void signingAsksForEverythingAndKeepsTheDraft() {
        var reference = begun();
        TEACHER.run(() -> disclosures.save(reference, UNFINISHED));
        refused(
                () -> TEACHER.run(() -> disclosures.sign(reference, UNFINISHED)),
                "Please give the place where the child told you.");
        assertThat(TEACHER.get(() -> disclosures.open(reference)).text()).isEqualTo(UNFINISHED);
        assertThat(signed(reference).isSigned()).isTrue();
    }

    @Test
    void wordsThatCannotBeTakenAreExplained() {
        var reference = begun();
        refused(
                () -> TEACHER.run(() -> disclosures.sign(reference, text("home", CHILD_SAID + " caf\ufffd"))),
                "Some letters did not reach us whole.");
    }

    @Test
    void aSignedRecordCannotBeChanged() {
        var reference = begun();
        signed(reference);
        refused(
                () -> TEACHER.run(
                        () -> disclosures.save(reference, text("elsewhere", ChildWords.of("something else")))),
                "This record is signed.");
        assertThat(TEACHER.get(() -> disclosures.open(reference)).text()).isEqualTo(COMPLETE);
    }

    @Test
    void signingTwiceSignsOnce() {
        var reference = begun();
        var first = signed(reference);
        var second = TEACHER.get(() -> disclosures.sign(reference, text("elsewhere", ChildWords.of("something else"))));
        assertThat(first.isSigned() && second.isSigned()).isTrue();
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("signed");
        assertThat(second.text()).isEqualTo(COMPLETE);
    }

    @Test
    void signingInTwoWindowsAtOnceSignsOnce() {
        var reference = begun();
        AtOnce.run(Collections.nCopies(4, (Callable<KeptDisclosure>) () -> signed(reference)));
        assertThat(TEACHER.get(() -> disclosures.open(reference)).isSigned()).isTrue();
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("signed");
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("handed over");
    }

    @Test
    void theReportKeepsTheChildsWordsApartFromTheAdultsView() {
        var report = reports.look(reportOf(referred()));
        assertThat(report.door()).isEqualTo(Door.DISCLOSURE);
        assertThat(report.words())
                .containsEntry(Field.WHAT, CHILD_SAID)
                .containsEntry(Field.ADULT_VIEW, ADULT_THINKS)
                .containsEntry(Field.TOLD_WHERE, "the playground")
                .containsEntry(Field.TOLD_WHEN, "2026-11-20 09:30");
        assertThat(report.words().get(Field.CONTACT)).contains("Demo teacher", "demo-teacher");
        assertThat(report.dangers().hurt()).isEqualTo(DangerAnswer.YES);
        assertThat(report.words()).containsEntry(Field.HOME, "no");
        assertThat(report.words().get(Field.AT_SCHOOL)).contains("Class: 4A", "Referred by Demo safeguarding lead");
    }

    @Test
    void itWaitsInTheQueueLikeEveryReport() {
        var report = reportOf(referred());
        eventually(() -> assertThat(OFFICER.get(() -> desk.standing(report)))
                .map(CaseFacts::door)
                .contains(Door.DISCLOSURE));
    }

    @Test
    void draftsAndSignedRecordsAreSealed() {
        var reference = begun();
        TEACHER.run(() -> disclosures.save(reference, UNFINISHED));
        signed(begun());
        var stored = new StoredBytes(database);
        assertThat(stored.columnsThatHold(reference)).contains("disclosure.reference");
        assertThat(stored.columnsThatHold(ChildWords.MARKER)).isEmpty();
    }

    @Test
    void whoBeganReadAndSignedIsWrittenDown() {
        var reference = begun();
        TEACHER.run(() -> disclosures.open(reference));
        signed(reference);
        assertThat(audit.of(reference))
                .extracting(Recorded::act)
                .containsExactly("began", "read", "signed", "handed over");
        assertThat(audit.of(reference)).extracting(Recorded::who).containsOnly("demo-teacher");
    }

    private String begun() {
        return TEACHER.get(disclosures::begin);
    }

    private KeptDisclosure signed(String reference) {
        return TEACHER.get(() -> disclosures.sign(reference, COMPLETE));
    }

    private KeptDisclosure referred() {
        var reference = signed(begun()).reference();
        LEAD.run(() -> leads.open(reference));
        LEAD.run(() -> decisions.refer(reference));
        return TEACHER.get(() -> disclosures.open(reference));
    }

    private static String reportOf(KeptDisclosure kept) {
        return Objects.requireNonNull(kept.report());
    }

    private static DisclosureText text(String place, String childWords) {
        return new DisclosureText(
                        LocalDate.of(2026, 11, 20),
                        LocalTime.of(9, 30),
                        place,
                        ChildWords.of("Sam"),
                        childWords,
                        ADULT_THINKS,
                        DangerAnswer.UNSAID,
                        DangerAnswer.YES,
                        DangerAnswer.NO)
                .with(new SchoolPart("4A", DangerAnswer.NO, null, AboutStaff.NOBODY));
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(DisclosureRefused.class).hasMessageContaining(because);
    }
}
