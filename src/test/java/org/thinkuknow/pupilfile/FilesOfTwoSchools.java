package org.thinkuknow.pupilfile;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SchoolPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;

/** A school with two leads who keep files, and a lead of another school. */
abstract class FilesOfTwoSchools extends RunningApplication {

    static final Acting SECOND_LEAD = new Acting("second-filing-lead", "SAFEGUARDING_LEAD");
    static final Acting LEAD_ELSEWHERE = new Acting("filing-lead-elsewhere", "SAFEGUARDING_LEAD");
    static final String CHILD_SAID = ChildWords.of("he pinches me under the table");

    @Autowired
    PupilFiles files;

    @Autowired
    PupilEntries entries;

    @Autowired
    PupilRecords records;

    @Autowired
    PupilContacts contacts;

    @Autowired
    PupilSearch search;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Staff staff;

    @Autowired
    Schools schools;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void twoSchoolsHaveTheirLeads() {
        isIn("demo-school", "Demo School", SECOND_LEAD);
        isIn("school-elsewhere", "School Elsewhere", LEAD_ELSEWHERE);
    }

    void isIn(String key, String school, Acting lead) {
        SchoolPeople.isIn(staff, schools, key, school, lead, "");
    }

    String begun(String name) {
        return LEAD.get(() -> files.begin(UUID.randomUUID(), new Pupil(name, "", LocalDate.of(2016, 5, 3), "5B")));
    }

    PupilFileText read(String number) {
        return LEAD.get(() -> files.open(number));
    }

    /** A record that is signed and with the leads, unless it is about somebody at the school. */
    String signed(AboutStaff about) {
        var reference = TEACHER.get(disclosures::begin);
        TEACHER.run(() -> disclosures.sign(reference, SchoolPeople.told(ChildWords.of("Sam"), CHILD_SAID, about)));
        return reference;
    }

    PupilFileText.Entry only(String number) {
        return read(number).entries().getFirst();
    }

    List<String> acts(String subject) {
        return audit.of(subject).stream().map(Recorded::act).toList();
    }

    static PupilEntryText note(Instant when, String words) {
        return PupilEntryText.of(PupilEntryKind.NOTE, when, "", words);
    }

    static String refusal(ThrowingCallable step) {
        return Objects.requireNonNull(Objects.requireNonNull(catchThrowableOfType(PupilFileRefused.class, step))
                .getMessage());
    }
}
