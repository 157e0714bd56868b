package org.thinkuknow.disclosure;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SchoolPeople;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;

/** A school with two leads, one elsewhere, and a record between a teacher and them. */
abstract class TwoSchools extends RunningApplication {

    static final String CHILD_SAID = ChildWords.of("my uncle hits me");
    static final String DONE = ChildWords.of("rang children's services");
    static final Acting SECOND_LEAD = new Acting("second-lead", "SAFEGUARDING_LEAD");
    static final Acting LEAD_ELSEWHERE = new Acting("lead-elsewhere", "SAFEGUARDING_LEAD");
    static final Acting LEAD_OF_NOWHERE = new Acting("lead-of-nowhere", "SAFEGUARDING_LEAD");
    static final Acting TEACHER_ELSEWHERE = new Acting("teacher-elsewhere", "TEACHER");
    static final List<Acting> OTHERS =
            List.of(OTHER_TEACHER, TEACHER_ELSEWHERE, OFFICER, ADMIN, new Acting("demo-educator", "EDUCATOR"));

    @Autowired
    Disclosures disclosures;

    @Autowired
    LeadDesk desk;

    @Autowired
    LeadDecisions decisions;

    @Autowired
    OwnLog own;

    @Autowired
    Staff staff;

    @Autowired
    Schools schools;

    @Autowired
    Reports reports;

    @Autowired
    FinishedReports finished;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void twoSchoolsHaveTheirPeople() {
        isIn("demo-school", "Demo School", SECOND_LEAD);
        isIn("school-elsewhere", "School Elsewhere", LEAD_ELSEWHERE);
        isIn("school-elsewhere", "School Elsewhere", TEACHER_ELSEWHERE);
        isIn("", "", LEAD_OF_NOWHERE);
    }

    /** A record that is signed and with the leads of its school. */
    KeptDisclosure signed() {
        return signed(text());
    }

    KeptDisclosure signed(DisclosureText text) {
        var reference = TEACHER.get(disclosures::begin);
        return TEACHER.get(() -> disclosures.sign(reference, text));
    }

    /** One that a lead has referred to the centre. */
    KeptDisclosure referred() {
        var reference = signed().reference();
        LEAD.run(() -> desk.open(reference));
        LEAD.run(() -> decisions.refer(reference));
        return TEACHER.get(() -> disclosures.open(reference));
    }

    List<String> onDesk(Acting lead, Stage stage) {
        return lead.get(() -> desk.at(stage)).stream()
                .map(LeadDesk.DeskRecord::reference)
                .toList();
    }

    /** Moves the time of everything that a record waits for. */
    void handedOverAgo(String reference, String time) {
        database.sql(
                        "update disclosure_hand_over set to_centre_at = timestampadd(microsecond, timestampdiff(microsecond, handed_at, "
                                + "subtime(utc_timestamp(6), :time)), to_centre_at), told_at = subtime(utc_timestamp(6), :time), "
                                + "waits_since = if(waits_since is null, null, subtime(utc_timestamp(6), :time)), "
                                + "handed_at = subtime(utc_timestamp(6), :time) where disclosure = :disclosure")
                .param("time", time)
                .param("disclosure", reference)
                .update();
    }

    boolean pressed(Acting lead, String reference) {
        lead.run(() -> desk.acknowledge(reference));
        return true;
    }

    List<String> story(String reference) {
        return TEACHER.get(() -> disclosures.standing(reference)).chronology().stream()
                .map(Moment::what)
                .toList();
    }

    void isIn(String key, String school, Acting person) {
        SchoolPeople.isIn(staff, schools, key, school, person, "");
    }

    static String reportOf(KeptDisclosure kept) {
        return Objects.requireNonNull(kept.report());
    }

    static DisclosureText text() {
        return new DisclosureText(
                        LocalDate.of(2026, 11, 20),
                        LocalTime.of(9, 30),
                        "the library",
                        ChildWords.of("Sam"),
                        CHILD_SAID,
                        "",
                        DangerAnswer.UNSAID,
                        DangerAnswer.YES,
                        DangerAnswer.NO)
                .with(new SchoolPart("5B", DangerAnswer.YES, Category.PHYSICAL, AboutStaff.NOBODY));
    }

    static DisclosureText about(AboutStaff about) {
        return text().with(new SchoolPart("5B", DangerAnswer.YES, Category.PHYSICAL, about));
    }

    /** One that speaks of no danger. */
    static DisclosureText calm() {
        return calm(ChildWords.of("we talked about the weather"));
    }

    static DisclosureText calm(String words) {
        return new DisclosureText(
                        LocalDate.of(2026, 11, 20),
                        LocalTime.of(9, 30),
                        "the library",
                        ChildWords.of("Alex"),
                        words,
                        "",
                        DangerAnswer.NO,
                        DangerAnswer.NO,
                        DangerAnswer.NO)
                .with(new SchoolPart("5B", DangerAnswer.YES, Category.ONLINE, AboutStaff.NOBODY));
    }

    static String refusal(ThrowingCallable step) {
        return Objects.requireNonNull(catchThrowableOfType(DisclosureRefused.class, step))
                .getMessage();
    }

    static void refused(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(DisclosureRefused.class);
    }
}
