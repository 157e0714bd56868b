package org.thinkuknow.outreach;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LaterText;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
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
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_EDUCATOR;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** What is added to a signed record stands below it, reaches the officers, and changes nothing that was signed. */
class LaterTextIT extends TellingDesk {

    private static final String MORE = ChildWords.of("in the car I remembered that she said his name");
    private static final String STILL_MORE = ChildWords.of("and where he waits");

    @Autowired
    private Reports reports;

    @Autowired
    private FinishedReports finished;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatIsAddedStandsInItsOrderWithWhoAndWhenAndWhatWasSignedStaysAsItWas() {
        var visit = confirmed();
        var kept = signed(visit);
        var sealed = sealedRecord(kept.reference());
        var report = reports.look(reportOf(kept));
        add(visit, kept.reference(), MORE);
        add(visit, kept.reference(), STILL_MORE);
        assertThat(later(visit, kept.reference()))
                .extracting(LaterText.Added::words)
                .containsExactly(MORE, STILL_MORE);
        assertThat(later(visit, kept.reference())).allSatisfy(each -> {
            assertThat(each.who()).isEqualTo("Demo educator");
            assertThat(each.at()).isBetween(kept.savedAt(), clock.instant());
            assertThat(each.toString()).doesNotContain(ChildWords.MARKER);
        });
        assertThat(sealedRecord(kept.reference())).isEqualTo(sealed);
        assertThat(reports.look(reportOf(kept)).words()).isEqualTo(report.words());
        assertThat(EDUCATOR.get(() -> telling.open(visit, kept.reference())))
                .hasValueSatisfying(now -> assertThat(now.text()).isEqualTo(kept.text()));
        assertThat(audit.of(kept.reference()))
                .filteredOn(each -> each.act().equals("added to"))
                .hasSize(2)
                .allMatch(each -> each.who().equals("demo-educator"));
    }

    @Test
    void theOfficersHaveItAtTheCaseLikeAnyWordThatComesLater() {
        var visit = confirmed();
        var kept = signed(visit);
        var report = reportOf(kept);
        eventually(() -> assertThat(OFFICER.get(() -> desk.standing(report))).isPresent());
        add(visit, kept.reference(), MORE);
        eventually(() -> assertThat(OFFICER.get(() -> desk.standing(report)))
                .hasValueSatisfying(
                        facts -> assertThat(facts.standing().childWrote()).isTrue()));
        assertThat(reports.look(report).messages()).singleElement().satisfies(message -> {
            assertThat(message.author()).isEqualTo(Author.CHILD);
            assertThat(message.text()).isEqualTo(MORE);
        });
    }

    @Test
    void sentTwiceOrFromFourWindowsAtOnceItIsThereOnce() {
        var visit = confirmed();
        var kept = signed(visit);
        var sending = UUID.randomUUID();
        var ended = AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
            EDUCATOR.run(() -> telling.addLater(visit, kept.reference(), sending, MORE));
            return true;
        }));
        assertThat(ended).anyMatch(AtOnce.Ended::succeeded);
        EDUCATOR.run(() -> telling.addLater(visit, kept.reference(), sending, MORE));
        add(visit, kept.reference(), MORE);
        assertThat(later(visit, kept.reference())).hasSize(1);
        assertThat(reports.look(reportOf(kept)).messages()).hasSize(1);
        assertThat(audit.of(kept.reference())).extracting(Recorded::act).containsOnlyOnce("added to");
    }

    @Test
    void tenThousandFacesFitAndOneMoreDoesNot() {
        var visit = confirmed();
        var kept = signed(visit);
        var much = ChildWords.ofLength(10_000, "😢");
        add(visit, kept.reference(), much);
        assertThat(later(visit, kept.reference()))
                .extracting(LaterText.Added::words)
                .containsExactly(much);
        assertThat(reports.look(reportOf(kept)).messages())
                .extracting(FiledReport.SentMessage::text)
                .containsExactly(much);
        refused(() -> add(visit, kept.reference(), "😢".repeat(10_001)), "longer than 10,000 characters");
        refused(() -> add(visit, kept.reference(), " \n "), "Please write something first.");
        assertThat(later(visit, kept.reference())).hasSize(1);
    }

    @Test
    void nobodyButItsAuthorAddsAndOnlyAfterItWasSigned() {
        var visit = confirmed();
        var draft = newRecord();
        EDUCATOR.run(() -> telling.keep(visit, draft, text(SAID, "", DangerAnswer.UNSAID)));
        assertThatThrownBy(() -> add(visit, draft, MORE))
                .isInstanceOf(VisitRefused.class)
                .hasMessageContaining("There is no signed record");
        var kept = signed(visit);
        refused(
                () -> SECOND_EDUCATOR.run(() -> telling.addLater(visit, kept.reference(), UUID.randomUUID(), MORE)),
                "among yours");
        refused(() -> SECOND_EDUCATOR.run(() -> telling.laterOf(visit, kept.reference())), "among yours");
        assertThatThrownBy(
                        () -> SUPERVISOR.run(() -> telling.addLater(visit, kept.reference(), UUID.randomUUID(), MORE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> new Acting("other-educator", "EDUCATOR")
                        .run(() -> telling.addLater(visit, kept.reference(), UUID.randomUUID(), MORE)))
                .isInstanceOf(VisitRefused.class);
        var other = confirmed();
        assertThatThrownBy(() -> add(other, kept.reference(), MORE))
                .isInstanceOf(VisitRefused.class)
                .hasMessageContaining("There is no signed record");
        assertThat(later(visit, kept.reference())).isEmpty();
        assertThat(reports.look(reportOf(kept)).messages()).isEmpty();
    }

    @Test
    void whatIsTakenBackIsNeitherInTheRecordNorAtTheDeskNorInTheAuditRecord() {
        var visit = confirmed();
        var kept = signed(visit);
        transaction.executeWithoutResult(status -> {
            add(visit, kept.reference(), MORE);
            status.setRollbackOnly();
        });
        assertThat(later(visit, kept.reference())).isEmpty();
        assertThat(reports.look(reportOf(kept)).messages()).isEmpty();
        assertThat(audit.of(kept.reference())).extracting(Recorded::act).doesNotContain("added to");
    }

    @Test
    void ofWhatIsDamagedASentenceStandsAndTheRestCanBeRead() {
        var visit = confirmed();
        var kept = signed(visit);
        add(visit, kept.reference(), MORE);
        database.sql("update disclosure_step set words = reverse(words) where disclosure = ?")
                .param(kept.reference())
                .update();
        add(visit, kept.reference(), STILL_MORE);
        assertThat(later(visit, kept.reference()))
                .extracting(LaterText.Added::words)
                .containsExactly(
                        "[These words are damaged and cannot be opened here. Please tell the person who runs the software.]",
                        STILL_MORE);
        database.sql("delete from disclosure_step where disclosure = ?")
                .param(kept.reference())
                .update();
    }

    @Test
    void itIsSealedAndGoesWithTheReportWhenThatIsErased() {
        var visit = confirmed();
        var kept = signed(visit);
        add(visit, kept.reference(), MORE);
        assertThat(new StoredBytes(database).columnsThatHold(ChildWords.MARKER)).isEmpty();
        assertThat(steps(kept.reference())).as("sent, and added to").isEqualTo(2);
        transaction.executeWithoutResult(status -> finished.erase(reportOf(kept)));
        assertThat(steps(kept.reference())).isZero();
        refused(() -> add(visit, kept.reference(), STILL_MORE), "among yours");
    }

    private void add(String visit, String record, String words) {
        EDUCATOR.run(() -> telling.addLater(visit, record, UUID.randomUUID(), words));
    }

    private List<LaterText.Added> later(String visit, String record) {
        return EDUCATOR.get(() -> telling.laterOf(visit, record));
    }

    private byte[] sealedRecord(String record) {
        return database.sql("select words from disclosure where reference = ?")
                .param(record)
                .query(byte[].class)
                .single();
    }

    private int steps(String record) {
        return database.sql("select count(*) from disclosure_step where disclosure = ?")
                .param(record)
                .query(Integer.class)
                .single();
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(DisclosureRefused.class).hasMessageContaining(because);
    }
}
