package org.thinkuknow.disclosure;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.Answer;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.Progress;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** A record on its way to the designated safeguarding lead, on the real database. */
class LeadDeskIT extends RunningApplication {

    private static final String CHILD_SAID = ChildWords.of("my uncle hits me");
    private static final String DONE = ChildWords.of("rang children's services");
    private static final Acting SECOND_LEAD = new Acting("second-lead", "SAFEGUARDING_LEAD");
    private static final Acting LEAD_ELSEWHERE = new Acting("lead-elsewhere", "SAFEGUARDING_LEAD");
    private static final Acting LEAD_OF_NOWHERE = new Acting("lead-of-nowhere", "SAFEGUARDING_LEAD");
    private static final Acting TEACHER_ELSEWHERE = new Acting("teacher-elsewhere", "TEACHER");
    private static final List<Acting> OTHERS = List.of(OTHER_TEACHER, TEACHER_ELSEWHERE, OFFICER, ADMIN, new Acting("demo-educator", "EDUCATOR"));

    @Autowired
    private Disclosures disclosures;
    @Autowired
    private LeadDesk desk;
    @Autowired
    private Staff staff;
    @Autowired
    private Schools schools;
    @Autowired
    private Reports reports;
    @Autowired
    private FinishedReports finished;
    @Autowired
    private Audit audit;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void twoSchoolsHaveTheirPeople() {
        isIn("demo-school", "Demo School", SECOND_LEAD, Role.SAFEGUARDING_LEAD);
        isIn("school-elsewhere", "School Elsewhere", LEAD_ELSEWHERE, Role.SAFEGUARDING_LEAD);
        isIn("school-elsewhere", "School Elsewhere", TEACHER_ELSEWHERE, Role.TEACHER);
        isIn("", "", LEAD_OF_NOWHERE, Role.SAFEGUARDING_LEAD);
    }

    @Test
    void signingHandsARecordToTheLeadAsWellAsToTheCentre() {
        var kept = signed();
        assertThat(kept.report()).isNotNull();
        assertThat(LEAD.get(desk::waiting)).extracting(WaitingRecord::reference).contains(kept.reference());
        var opened = LEAD.get(() -> desk.open(kept.reference()));
        assertThat(opened.kept().text().childWords()).isEqualTo(CHILD_SAID);
        assertThat(opened.author()).isEqualTo("Demo teacher");
        assertThat(audit.of(kept.reference())).extracting(Recorded::who, Recorded::act).contains(tuple("demo-safeguarding-lead", "read"));
    }

    @Test
    void aDraftCanBeHandedOverAtOnceAndSignedLater() {
        var reference = TEACHER.get(disclosures::begin);
        assertThat(LEAD.get(desk::waiting)).as("a draft is nobody's but its author's").extracting(WaitingRecord::reference).doesNotContain(reference);
        refused(() -> LEAD.run(() -> desk.open(reference)));
        TEACHER.run(() -> disclosures.handOver(reference));
        TEACHER.run(() -> disclosures.handOver(reference));
        TEACHER.run(() -> disclosures.sign(reference, text()));
        assertThat(LEAD.get(() -> desk.open(reference)).kept().text().childWords()).isEqualTo(CHILD_SAID);
        assertThat(story(reference)).containsSubsequence("Begun", "Handed to the designated safeguarding lead", "Signed")
                .containsOnlyOnce("Handed to the designated safeguarding lead");
    }

    @Test
    void aLeadAcknowledgesOnceAndTheTeacherSeesIt() {
        var reference = signed().reference();
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).acknowledgedAt()).isNull();
        LEAD.run(() -> desk.open(reference));
        SECOND_LEAD.run(() -> desk.open(reference));
        var presses = Collections.nCopies(3, (Callable<Boolean>) () -> pressed(LEAD, reference));
        assertThat(AtOnce.run(presses)).allMatch(AtOnce.Ended::succeeded);
        SECOND_LEAD.run(() -> desk.acknowledge(reference));
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).acknowledgedBy()).isEqualTo("Demo safeguarding lead");
        assertThat(LEAD.get(desk::waiting)).extracting(WaitingRecord::reference).doesNotContain(reference);
        assertThat(LEAD.get(desk::acknowledged)).extracting(WaitingRecord::reference).contains(reference);
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("acknowledged");
    }

    @Test
    void nobodyAcknowledgesWhatTheyHaveNotRead() {
        var reference = signed().reference();
        assertThatThrownBy(() -> LEAD.run(() -> desk.acknowledge(reference))).isInstanceOf(DisclosureRefused.class).hasMessageContaining("read it first");
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).acknowledgedAt()).isNull();
    }

    @Test
    void anotherSchoolsLeadIsAnsweredAsIfThereWereNothing() {
        var reference = signed().reference();
        LEAD.run(() -> desk.open(reference));
        var unknown = refusal(() -> LEAD_ELSEWHERE.run(() -> desk.open("D-NO-SUCH")));
        for (var lead : List.of(LEAD_ELSEWHERE, LEAD_OF_NOWHERE)) {
            assertThat(refusal(() -> lead.run(() -> desk.open(reference)))).isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> desk.acknowledge(reference)))).isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> desk.note(reference, DONE)))).isEqualTo(unknown);
            assertThat(lead.get(desk::waiting)).extracting(WaitingRecord::reference).doesNotContain(reference);
        }
        assertThat(LEAD_ELSEWHERE.get(desk::acknowledged)).extracting(WaitingRecord::reference).doesNotContain(reference);
        assertThat(refusal(() -> TEACHER_ELSEWHERE.run(() -> disclosures.standing(reference))))
                .isEqualTo(refusal(() -> TEACHER_ELSEWHERE.run(() -> disclosures.standing("D-NO-SUCH"))));
        refused(() -> OTHER_TEACHER.run(() -> disclosures.handOver(reference)));
    }

    @Test
    void aLeadWhoMovesToAnotherSchoolLeavesTheRecordsBehind() {
        var mover = new Acting("lead-who-moves", "SAFEGUARDING_LEAD");
        isIn("demo-school", "Demo School", mover, Role.SAFEGUARDING_LEAD);
        var reference = signed().reference();
        mover.run(() -> desk.open(reference));
        isIn("school-elsewhere", "School Elsewhere", mover, Role.SAFEGUARDING_LEAD);
        refused(() -> mover.run(() -> desk.open(reference)));
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void whoeverIsNoLeadIsRefused(Acting other) {
        var reference = signed().reference();
        assertThatThrownBy(() -> other.run(() -> desk.open(reference))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.run(desk::waiting)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyIsRefused() {
        assertThatThrownBy(desk::waiting).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aTeacherOfNoSchoolSendsToTheCentreAsBefore() {
        var reference = OTHER_TEACHER.get(disclosures::begin);
        refused(() -> OTHER_TEACHER.run(() -> disclosures.handOver(reference)));
        var kept = OTHER_TEACHER.get(() -> disclosures.sign(reference, text()));
        assertThat(kept.report()).isNotNull();
        assertThat(OTHER_TEACHER.get(() -> disclosures.standing(reference)).handedAt()).isNull();
        refused(() -> LEAD.run(() -> desk.open(reference)));
    }

    @Test
    void theNoticeSaysThatSomethingWaitsAndNeverWhat() {
        var reference = signed().reference();
        eventually(() -> assertThat(TEACHER.get(() -> disclosures.standing(reference)).chronology()).extracting(Moment::what, Moment::who)
                .contains(tuple("Told by e-mail that something waits", "Demo safeguarding lead")));
        eventually(() -> assertThat(notices()).isNotEmpty().allSatisfy(message -> assertThat(GreenMailUtil.getWholeMessage(message))
                .contains("Something waits for you in Think U Know", "/safeguarding")
                .doesNotContain(ChildWords.MARKER, "D-", "Demo teacher", "Demo School", "uncle")));
    }

    @Test
    void whatALeadNotesIsSealedAndOnlyLeadsReadIt() {
        var reference = signed().reference();
        LEAD.run(() -> desk.open(reference));
        LEAD.run(() -> desk.note(reference, DONE));
        LEAD.run(() -> desk.note(reference, DONE));
        assertThat(SECOND_LEAD.get(() -> desk.open(reference)).standing().chronology()).filteredOn(moment -> moment.what().equals("Action noted"))
                .singleElement().satisfies(moment -> assertThat(moment.words()).isEqualTo(DONE));
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).chronology()).extracting(Moment::words).containsOnly("");
        assertThat(new StoredBytes(database).columnsThatHold(DONE)).isEmpty();
        for (var bad : List.of(" ", "x".repeat(4_001))) {
            refused(() -> LEAD.run(() -> desk.note(reference, bad)));
        }
    }

    @Test
    void teacherAndLeadSeeWhenAnOfficerHasReadItAndWhenTheCentreIsDone() {
        var kept = signed();
        assertThat(TEACHER.get(() -> disclosures.standing(kept.reference())).readAt()).isNull();
        OFFICER.run(() -> reports.read(reportOf(kept)));
        OFFICER.run(() -> reports.read(reportOf(kept)));
        reports.moveTo(reportOf(kept), Progress.FINISHED);
        eventually(() -> assertThat(story(kept.reference())).containsSubsequence("Sent to the centre as " + kept.report(), "An officer of the centre read it",
                "The centre finished its part").containsOnlyOnce("An officer of the centre read it"));
        assertThat(LEAD.get(() -> desk.open(kept.reference())).standing().readAt()).isNotNull();
        assertThat(TEACHER.get(() -> disclosures.standing(kept.reference())).chronology()).filteredOn(moment -> moment.what().startsWith("An officer"))
                .extracting(Moment::who).containsExactly("The centre");
    }

    @Test
    void whatNobodyAcknowledgesForFourHoursIsSaidToTheTeacher() {
        var reference = signed().reference();
        handedOverAgo(reference, "3:59:00");
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).late()).isFalse();
        assertThat(TEACHER.get(disclosures::notAcknowledged)).doesNotContain(reference);
        handedOverAgo(reference, "4:00:01");
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).late()).isTrue();
        assertThat(TEACHER.get(disclosures::notAcknowledged)).contains(reference);
        assertThat(TEACHER_ELSEWHERE.get(disclosures::notAcknowledged)).doesNotContain(reference);
        LEAD.run(() -> desk.open(reference));
        LEAD.run(() -> desk.acknowledge(reference));
        assertThat(TEACHER.get(disclosures::notAcknowledged)).doesNotContain(reference);
    }

    @Test
    void whatIsErasedTakesItsHandOverAndItsChronologyWithIt() {
        var kept = signed();
        LEAD.run(() -> desk.open(kept.reference()));
        LEAD.run(() -> desk.note(kept.reference(), DONE));
        assertThat(rowsOf(kept.reference())).isGreaterThan(3);
        transaction.executeWithoutResult(status -> finished.erase(reportOf(kept)));
        assertThat(rowsOf(kept.reference())).isZero();
        refused(() -> LEAD.run(() -> desk.open(kept.reference())));
        assertThat(LEAD.get(desk::waiting)).extracting(WaitingRecord::reference).doesNotContain(kept.reference());
    }

    private long rowsOf(String reference) {
        return database.sql("select (select count(*) from disclosure_hand_over where disclosure = :one) + (select count(*) from disclosure_step where disclosure = :one)")
                .param("one", reference).query(Long.class).single();
    }

    private void handedOverAgo(String reference, String time) {
        database.sql("update disclosure_hand_over set handed_at = subtime(utc_timestamp(6), ?) where disclosure = ?").params(time, reference).update();
    }

    private KeptDisclosure signed() {
        var reference = TEACHER.get(disclosures::begin);
        return TEACHER.get(() -> disclosures.sign(reference, text()));
    }

    private boolean pressed(Acting lead, String reference) {
        lead.run(() -> desk.acknowledge(reference));
        return true;
    }

    private List<String> story(String reference) {
        return TEACHER.get(() -> disclosures.standing(reference)).chronology().stream().map(Moment::what).toList();
    }

    private List<MimeMessage> notices() {
        return Arrays.stream(mail().getReceivedMessages()).filter(message -> GreenMailUtil.getWholeMessage(message).contains("demo-safeguarding-lead@school.example")).toList();
    }

    private void isIn(String key, String school, Acting person, Role role) {
        ADMIN.run(() -> {
            if (staff.everybody().stream().noneMatch(member -> member.username().equals(person.username()))) {
                staff.open(new NewAccount(person.username(), "Ada " + person.username(), "three words here", Set.of(role)));
            }
            schools.assign(Membership.of(person.username(), key, school, ""));
        });
    }

    private static String reportOf(KeptDisclosure kept) {
        return Objects.requireNonNull(kept.report());
    }

    private static DisclosureText text() {
        return new DisclosureText(LocalDate.of(2026, 11, 20), LocalTime.of(9, 30), "the library", ChildWords.of("Sam"), CHILD_SAID, "",
                Answer.UNSAID, Answer.YES, Answer.NO);
    }

    private static String refusal(ThrowingCallable step) {
        return Objects.requireNonNull(catchThrowableOfType(DisclosureRefused.class, step)).getMessage();
    }

    private static void refused(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(DisclosureRefused.class);
    }
}
