package org.thinkuknow.disclosure;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.thinkuknow.support.Acting.ADMIN;
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
        isIn("demo-school", "Demo School", SECOND_LEAD, Role.SAFEGUARDING_LEAD);
        isIn("school-elsewhere", "School Elsewhere", LEAD_ELSEWHERE, Role.SAFEGUARDING_LEAD);
        isIn("school-elsewhere", "School Elsewhere", TEACHER_ELSEWHERE, Role.TEACHER);
        isIn("", "", LEAD_OF_NOWHERE, Role.SAFEGUARDING_LEAD);
    }

    KeptDisclosure signed() {
        var reference = TEACHER.get(disclosures::begin);
        return TEACHER.get(() -> disclosures.sign(reference, text()));
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

    void isIn(String key, String school, Acting person, Role role) {
        ADMIN.run(() -> {
            if (staff.everybody().stream().noneMatch(member -> member.username().equals(person.username()))) {
                staff.open(new NewAccount(
                        person.username(), "Ada " + person.username(), "three words here", Set.of(role)));
            }
            schools.assign(Membership.of(person.username(), key, school, ""));
        });
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
                DangerAnswer.NO);
    }

    static String refusal(ThrowingCallable step) {
        return Objects.requireNonNull(catchThrowableOfType(DisclosureRefused.class, step))
                .getMessage();
    }

    static void refused(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(DisclosureRefused.class);
    }
}
