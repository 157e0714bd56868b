package org.thinkuknow.outreach;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.KeptDisclosure;
import org.thinkuknow.disclosure.SchoolPart;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.triage.CaseDesk;

import java.util.Base64;
import java.util.Collections;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_EDUCATOR;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** What a child tells at a visit: kept, signed once, and before the officers at once. */
class VisitTellingIT extends TellingDesk {

    private static final Acting STRANGER = new Acting("other-educator", "EDUCATOR");

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Test
    void theReportKeepsTheChildsWordsApartAndNamesTheSchoolAndTheDoor() {
        var report = reports.look(reportOf(signed(confirmed())));
        assertThat(report.door()).isEqualTo(Door.VISIT);
        assertThat(report.words())
                .containsEntry(Field.WHAT, SAID)
                .containsEntry(Field.SCHOOL, "Example Primary School, Sampleton, class 6B")
                .containsEntry(Field.ASKED, ChildWords.of("Tell me what happened"))
                .containsEntry(Field.NEAR, ChildWords.of("two friends"))
                .containsEntry(Field.INJURIES, ChildWords.of("a bruise on the arm"))
                .containsEntry(Field.TOLD_NEXT, ChildWords.of("that I tell Ms Example"))
                .containsEntry(Field.WISHES, ChildWords.of("that it stops"))
                .containsEntry(Field.TOLD_WHERE, "the corridor");
        assertThat(report.words().get(Field.ADULT_VIEW)).isEqualTo(ChildWords.of("She was shaking"));
        assertThat(report.words().get(Field.CONTACT)).contains("demo-educator");
    }

    @Test
    void dangerIsBeforeTheOfficersAtOnceWithTheDoorOfVisits() {
        var report = reportOf(signed(confirmed()));
        eventually(() -> assertThat(OFFICER.get(() -> desk.standing(report))).hasValueSatisfying(facts -> {
            assertThat(facts.door()).isEqualTo(Door.VISIT);
            assertThat(facts.level()).isEqualTo(Level.ONE);
        }));
    }

    @Test
    void signingTwiceOrInFourWindowsAtOnceIsOneReportAndOneRowOfTheVisit() {
        var visit = confirmed();
        var record = newRecord();
        EDUCATOR.run(() -> telling.keep(visit, record, text(SAID, "", DangerAnswer.UNSAID)));
        var ended = AtOnce.run(Collections.nCopies(4, (Callable<KeptDisclosure>) () -> signed(visit, record)));
        assertThat(ended).anyMatch(AtOnce.Ended::succeeded);
        var again = signed(visit, record);
        var told = EDUCATOR.get(() -> telling.of(visit));
        assertThat(told.signed()).singleElement().satisfies(one -> {
            assertThat(one.report()).isEqualTo(reportOf(again));
            assertThat(one.disclosure()).isEqualTo(record);
        });
        assertThat(audit.of(record)).extracting(Recorded::act).containsOnlyOnce("signed");
        assertThat(audit.of(reportOf(again))).extracting(Recorded::act).containsOnlyOnce("received");
    }

    @Test
    void aDraftIsItsAuthorsAloneAndASignedRecordIsCountedForWhoGoes() {
        var visit = confirmed();
        var record = newRecord();
        EDUCATOR.run(() -> telling.keep(visit, record, text(SAID, "", DangerAnswer.UNSAID)));
        assertThat(EDUCATOR.get(() -> telling.of(visit)).drafts()).containsExactly(record);
        assertThat(SECOND_EDUCATOR.get(() -> telling.of(visit)).drafts()).isEmpty();
        assertThat(SECOND_EDUCATOR.get(() -> telling.open(visit, record))).isEmpty();
        refused(
                () -> SECOND_EDUCATOR.run(() -> telling.keep(visit, record, text(SAID, "", DangerAnswer.UNSAID))),
                DisclosureRefused.class,
                "among yours");
        signed(visit, record);
        assertThat(SECOND_EDUCATOR.get(() -> telling.of(visit)).waiting()).isOne();
        assertThat(SUPERVISOR.get(() -> telling.of(visit)).waiting()).isOne();
        refused(() -> SECOND_EDUCATOR.run(() -> telling.open(visit, record)), DisclosureRefused.class, "among yours");
        refused(() -> STRANGER.run(() -> telling.of(visit)), VisitRefused.class, "among yours");
        refused(
                () -> STRANGER.run(() -> telling.keep(visit, newRecord(), text(SAID, "", DangerAnswer.NO))),
                VisitRefused.class,
                "among yours");
        assertThatThrownBy(() -> SUPERVISOR.run(() -> telling.open(visit, record)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRecordBelongsToOneVisit() {
        var first = confirmed();
        var second = confirmed();
        var record = newRecord();
        EDUCATOR.run(() -> telling.keep(first, record, text(SAID, "", DangerAnswer.UNSAID)));
        refused(
                () -> EDUCATOR.run(() -> telling.keep(second, record, text(SAID, "", DangerAnswer.UNSAID))),
                DisclosureRefused.class,
                "among yours");
        assertThat(EDUCATOR.get(() -> telling.open(second, record))).isEmpty();
        signed(first, record);
        refused(() -> signed(second, record), DisclosureRefused.class, "among yours");
        assertThat(EDUCATOR.get(() -> telling.of(second)).signed()).isEmpty();
    }

    @Test
    void aForgedIdBeginsNothing() {
        var visit = confirmed();
        for (var forged : new String[] {"", "D-1", "D-GGGGGGGG-GGGG", "../../report", "x".repeat(200)}) {
            refused(
                    () -> EDUCATOR.run(() -> telling.keep(visit, forged, text(SAID, "", DangerAnswer.NO))),
                    DisclosureRefused.class,
                    "among yours");
        }
    }

    @Test
    void nothingIsToldAtAVisitThatWasCancelled() {
        var visit = planned();
        EDUCATOR.run(() -> visits.cancel(seen(visit)));
        refused(() -> signed(visit), VisitRefused.class, "This visit was cancelled.");
    }

    @Test
    void signingAsksForWhatIsMissingAndTenThousandFacesFit() {
        var visit = confirmed();
        var record = newRecord();
        refused(
                () -> sign(visit, record, text("", "", DangerAnswer.NO)),
                DisclosureRefused.class,
                "Please write down what the child said. Please give the place");
        var much = ChildWords.of("😢".repeat(9_900));
        sign(visit, record, text(much, "hall", DangerAnswer.NO));
        var report = reportOf(EDUCATOR.get(() -> telling.open(visit, record)).orElseThrow());
        assertThat(reports.look(report).words().get(Field.WHAT)).isEqualTo(much);
        refused(
                () -> sign(visit, newRecord(), text("😢".repeat(10_001), "hall", DangerAnswer.NO)),
                DisclosureRefused.class,
                "at most 10,000 characters fit");
    }

    @Test
    void signingAsksWhetherItIsAboutSomebodyThereAndWhetherTheChildIsSafeToGoHome() {
        var visit = confirmed();
        var record = newRecord();
        var unanswered = text(SAID, "hall", DangerAnswer.NO).with(SchoolPart.NOTHING);
        refused(
                () -> sign(visit, record, unanswered),
                DisclosureRefused.class,
                "Please say whether this is about somebody who works at the school. It decides who reads it. "
                        + "Please say whether the child is safe to go home today.");
        assertThat(EDUCATOR.get(() -> telling.look(visit, record)).orElseThrow().missing())
                .hasSize(2);
        assertThat(EDUCATOR.get(() -> telling.of(visit)).signed()).isEmpty();
    }

    @Test
    void whatIsNotAnsweredIsSaidBeforeSigningAndWhatWasChangedSinceIsNotSigned() {
        var visit = confirmed();
        var record = newRecord();
        EDUCATOR.run(() -> telling.keep(visit, record, text(SAID, "hall", DangerAnswer.UNSAID)));
        var looked = EDUCATOR.get(() -> telling.look(visit, record)).orElseThrow();
        assertThat(looked.empty())
                .containsExactly("3 questions about danger have no answer. They will read “not asked”.");
        EDUCATOR.run(() -> telling.keep(visit, record, about(AboutStaff.HEAD)));
        refused(
                () -> EDUCATOR.run(() -> telling.sign(visit, looked.kept())),
                DisclosureRefused.class,
                "changed in another window");
        assertThat(EDUCATOR.get(() -> telling.look(visit, newRecord()))).isEmpty();
        var kept = looked.kept();
        refused(() -> EDUCATOR.run(() -> telling.sign(confirmed(), kept)), VisitRefused.class, "at this visit");
    }

    @Test
    void noWordOfItStandsOpenAnywhere() {
        var visit = confirmed();
        signed(visit);
        EDUCATOR.run(() -> telling.keep(visit, newRecord(), text(SAID, "", DangerAnswer.UNSAID)));
        assertThat(new StoredBytes(database).columnsThatHold(ChildWords.MARKER)).isEmpty();
    }

    @Test
    void theKeyOfAPageIsItsReadersAndItsRecordsAlone() {
        var record = newRecord();
        var key = EDUCATOR.get(() -> telling.keyOf(record));
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(EDUCATOR.get(() -> telling.keyOf(record))).isEqualTo(key);
        assertThat(SECOND_EDUCATOR.get(() -> telling.keyOf(record))).isNotEqualTo(key);
        assertThat(EDUCATOR.get(() -> telling.keyOf(newRecord()))).isNotEqualTo(key);
    }

    private static void refused(ThrowingCallable step, Class<? extends Exception> kind, String because) {
        assertThatThrownBy(step).isInstanceOf(kind).hasMessageContaining(because);
    }
}
