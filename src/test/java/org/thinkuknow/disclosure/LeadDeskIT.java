package org.thinkuknow.disclosure;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** A record on its way to the designated safeguarding lead, on the real database. */
class LeadDeskIT extends TwoSchools {

    @Test
    void signingLocksARecordAndHandsItToTheLeadAlone() {
        var kept = signed();
        assertThat(kept.isSigned()).isTrue();
        assertThat(kept.report()).as("the lead decides").isNull();
        assertThat(onDesk(LEAD, Stage.WAITING)).contains(kept.reference());
        var opened = LEAD.get(() -> desk.open(kept.reference()));
        assertThat(opened.kept().text().childWords()).isEqualTo(CHILD_SAID);
        assertThat(opened.author()).isEqualTo("Demo teacher");
        assertThat(audit.of(kept.reference()))
                .extracting(Recorded::who, Recorded::act)
                .contains(tuple("demo-safeguarding-lead", "read"));
    }

    @Test
    void aDraftCanBeHandedOverAtOnceAndSignedLater() {
        var reference = TEACHER.get(disclosures::begin);
        assertThat(onDesk(LEAD, Stage.WAITING))
                .as("a draft is nobody's but its author's")
                .doesNotContain(reference);
        refused(() -> LEAD.run(() -> desk.open(reference)));
        TEACHER.run(() -> disclosures.save(reference, text()));
        TEACHER.run(() -> disclosures.handOver(reference));
        TEACHER.run(() -> disclosures.handOver(reference));
        TEACHER.run(() -> disclosures.sign(reference, text()));
        assertThat(LEAD.get(() -> desk.open(reference)).kept().text().childWords())
                .isEqualTo(CHILD_SAID);
        assertThat(story(reference))
                .containsSubsequence("Begun", "Handed to the designated safeguarding lead", "Signed")
                .containsOnlyOnce("Handed to the designated safeguarding lead");
    }

    @Test
    void aLeadAcknowledgesOnceAndTheTeacherSeesIt() {
        var reference = signed().reference();
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).acknowledgedAt())
                .isNull();
        LEAD.run(() -> desk.open(reference));
        SECOND_LEAD.run(() -> desk.open(reference));
        var presses = Collections.nCopies(3, (Callable<Boolean>) () -> pressed(LEAD, reference));
        assertThat(AtOnce.run(presses)).allMatch(AtOnce.Ended::succeeded);
        SECOND_LEAD.run(() -> desk.acknowledge(reference));
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).acknowledgedBy())
                .isEqualTo("Demo safeguarding lead");
        assertThat(onDesk(LEAD, Stage.WAITING)).doesNotContain(reference);
        assertThat(onDesk(LEAD, Stage.WITH_US)).contains(reference);
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("acknowledged");
    }

    @Test
    void nobodyAcknowledgesWhatTheyHaveNotRead() {
        var reference = signed().reference();
        assertThatThrownBy(() -> LEAD.run(() -> desk.acknowledge(reference)))
                .isInstanceOf(DisclosureRefused.class)
                .hasMessageContaining("read it first");
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).acknowledgedAt())
                .isNull();
    }

    @Test
    void aTeacherOfNoSchoolSendsToTheCentreAsBefore() {
        var reference = OTHER_TEACHER.get(disclosures::begin);
        refused(() -> OTHER_TEACHER.run(() -> disclosures.handOver(reference)));
        var kept = OTHER_TEACHER.get(() -> disclosures.sign(reference, text()));
        assertThat(kept.report()).isNotNull();
        assertThat(OTHER_TEACHER.get(() -> disclosures.standing(reference)).handedAt())
                .isNull();
        refused(() -> LEAD.run(() -> desk.open(reference)));
    }

    @Test
    void theNoticeSaysThatSomethingWaitsAndNeverWhat() {
        var reference = signed().reference();
        eventually(() -> assertThat(
                        TEACHER.get(() -> disclosures.standing(reference)).chronology())
                .extracting(Moment::what, Moment::who)
                .contains(tuple("Told by e-mail that something is waiting", "Demo safeguarding lead")));
        eventually(() -> assertThat(notices())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(GreenMailUtil.getWholeMessage(message))
                        .contains("Something is waiting for you in Think U Know", "/safeguarding")
                        .doesNotContain(ChildWords.MARKER, "D-", "Demo teacher", "Demo School", "uncle", "5B"))
                .anySatisfy(message ->
                        assertThat(GreenMailUtil.getWholeMessage(message)).contains("Category: Physical abuse.")));
    }

    @Test
    void theNoticeSaysUrgentWhereTheChildMayBeInDangerAndWhereTheAdultIsNotSure() {
        var calm = signed(calm()).reference();
        var unsure = signed(calm().with(new SchoolPart("5B", DangerAnswer.UNSURE, Category.ONLINE, AboutStaff.NOBODY)))
                .reference();
        eventually(() ->
                assertThat(noticeOf(calm).getSubject()).isEqualTo("Something is waiting for you in Think U Know"));
        eventually(() -> assertThat(noticeOf(unsure).getSubject())
                .isEqualTo("Urgent: something is waiting for you in Think U Know"));
        assertThat(GreenMailUtil.getWholeMessage(noticeOf(unsure)))
                .contains("Urgent. Something is waiting for you")
                .doesNotContain(ChildWords.MARKER, unsure, "5B", "weather", "not sure");
        assertThat(GreenMailUtil.getWholeMessage(noticeOf(calm))).doesNotContain("Urgent");
    }

    @Test
    void whatALeadNotesIsSealedAndOnlyLeadsReadIt() {
        var reference = signed().reference();
        LEAD.run(() -> desk.open(reference));
        LEAD.run(() -> desk.note(reference, DONE));
        LEAD.run(() -> desk.note(reference, DONE));
        assertThat(SECOND_LEAD.get(() -> desk.open(reference)).standing().chronology())
                .filteredOn(moment -> moment.what().equals("Action noted"))
                .singleElement()
                .satisfies(moment -> assertThat(moment.words()).isEqualTo(DONE));
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).chronology())
                .extracting(Moment::words)
                .containsOnly("");
        assertThat(new StoredBytes(database).columnsThatHold(DONE)).isEmpty();
        for (var bad : List.of(" ", "x".repeat(4_001))) {
            refused(() -> LEAD.run(() -> desk.note(reference, bad)));
        }
    }

    @Test
    void teacherAndLeadSeeWhenAnOfficerHasReadItAndWhenTheCentreIsDone() {
        var kept = referred();
        assertThat(TEACHER.get(() -> disclosures.standing(kept.reference())).readAt())
                .isNull();
        OFFICER.run(() -> reports.read(reportOf(kept)));
        OFFICER.run(() -> reports.read(reportOf(kept)));
        reports.moveTo(reportOf(kept), ReportStatus.FINISHED);
        eventually(() -> assertThat(story(kept.reference()))
                .containsSubsequence(
                        "Referred to the centre, as " + kept.report(),
                        "An officer of the centre read it",
                        "The centre finished its part")
                .containsOnlyOnce("An officer of the centre read it"));
        assertThat(LEAD.get(() -> desk.open(kept.reference())).standing().readAt())
                .isNotNull();
        assertThat(TEACHER.get(() -> disclosures.standing(kept.reference())).chronology())
                .filteredOn(moment -> moment.what().startsWith("An officer"))
                .extracting(Moment::who)
                .containsExactly("The centre");
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
        var kept = referred();
        LEAD.run(() -> desk.note(kept.reference(), DONE));
        assertThat(rowsOf(kept.reference())).isGreaterThan(3);
        transaction.executeWithoutResult(status -> finished.erase(reportOf(kept)));
        assertThat(rowsOf(kept.reference())).isZero();
        refused(() -> LEAD.run(() -> desk.open(kept.reference())));
        assertThat(onDesk(LEAD, Stage.WAITING)).doesNotContain(kept.reference());
    }

    private long rowsOf(String reference) {
        return database.sql(
                        "select (select count(*) from disclosure_hand_over where disclosure = :one) + (select count(*) from "
                                + "disclosure_step where disclosure = :one)")
                .param("one", reference)
                .query(Long.class)
                .single();
    }

    private MimeMessage noticeOf(String reference) {
        var id = UUID.nameUUIDFromBytes(
                "NOTICE %s demo-safeguarding-lead".formatted(reference).getBytes(UTF_8));
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message -> GreenMailUtil.getWholeMessage(message).contains("notice-" + id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no notice yet"));
    }

    private List<MimeMessage> notices() {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getWholeMessage(message).contains("demo-safeguarding-lead@school.example"))
                .toList();
    }
}
