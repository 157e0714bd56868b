package org.thinkuknow.schooltransfer;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.LeadSettings;
import org.thinkuknow.pupilfile.BodyMark;
import org.thinkuknow.pupilfile.BodyRegion;
import org.thinkuknow.pupilfile.BodySide;
import org.thinkuknow.pupilfile.FileStatus;
import org.thinkuknow.pupilfile.Pupil;
import org.thinkuknow.pupilfile.PupilContactText;
import org.thinkuknow.pupilfile.PupilContacts;
import org.thinkuknow.pupilfile.PupilEntries;
import org.thinkuknow.pupilfile.PupilEntryKind;
import org.thinkuknow.pupilfile.PupilEntryText;
import org.thinkuknow.pupilfile.PupilFileText;
import org.thinkuknow.pupilfile.PupilFiles;
import org.thinkuknow.pupilfile.PupilRecords;
import org.thinkuknow.pupilfile.PupilRole;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SchoolPeople;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;

/** A school that sends a child's file, the next school, and a third that has nothing to do with it. */
abstract class TwoSchoolsThatSend extends RunningApplication {

    static final Acting SECOND_LEAD = new Acting("second-sending-lead", "SAFEGUARDING_LEAD");
    static final Acting NEXT_LEAD = new Acting("lead-of-the-next", "SAFEGUARDING_LEAD");
    static final Acting THIRD_LEAD = new Acting("lead-of-a-third", "SAFEGUARDING_LEAD");
    static final String NEXT = "next-school";
    static final String NEXT_NAME = "Next School";
    static final String NEXT_MAIL = "lead@next.example";
    static final String CHILD = ChildWords.of("Robin Moves");
    static final String CHILD_SAID = ChildWords.of("he pinches me under the table");
    static final String NOTE = ChildWords.of("came without a coat");
    static final Instant LONG_AGO = Instant.parse("2026-03-02T09:15:00Z");
    static final BodyMark MARK =
            new BodyMark(BodySide.FRONT, BodyRegion.LEFT_KNEE, 110, 300, ChildWords.of("a bruise"));

    @Autowired
    SendingFiles sending;

    @Autowired
    ArrivedFiles arrived;

    @Autowired
    TransferChase chase;

    @Autowired
    PupilFiles files;

    @Autowired
    PupilEntries entries;

    @Autowired
    PupilRecords records;

    @Autowired
    PupilContacts contacts;

    @Autowired
    Disclosures disclosures;

    @Autowired
    LeadSettings settings;

    @Autowired
    Staff staff;

    @Autowired
    Schools schools;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void theSchoolsHaveTheirLeads() {
        SchoolPeople.isIn(staff, schools, "demo-school", "Demo School", SECOND_LEAD, "");
        SchoolPeople.isIn(staff, schools, NEXT, NEXT_NAME, NEXT_LEAD, NEXT_MAIL);
        SchoolPeople.isIn(staff, schools, "third-school", "Third School", THIRD_LEAD, "");
    }

    /** A file with a record, a note that was added to, a body map, a contact and a status. */
    String fullFile() {
        var file = LEAD.get(() -> files.begin(UUID.randomUUID(), new Pupil(CHILD, "", LocalDate.of(2016, 5, 3), "5B")));
        var record = recordOf(AboutStaff.NOBODY);
        LEAD.run(() -> {
            records.file(file, record, PupilRole.ABOUT);
            entries.write(
                    file,
                    UUID.randomUUID(),
                    new PupilEntryText(PupilEntryKind.NOTE, LONG_AGO, "", "", NOTE, "", List.of()));
            entries.write(
                    file,
                    UUID.randomUUID(),
                    new PupilEntryText(PupilEntryKind.BODY_MAP, LONG_AGO, "", "", "", "", List.of(MARK)));
            var note = files.open(file).entries().stream()
                    .filter(entry -> entry.text().words().equals(NOTE))
                    .findFirst()
                    .orElseThrow();
            entries.addTo(file, note.id(), UUID.randomUUID(), "And once more.");
            contacts.add(file, UUID.randomUUID(), new PupilContactText("Ann", "aunt", "01632 960001", "a court order"));
            files.stand(file, UUID.randomUUID(), FileStatus.EARLY_HELP, Category.HOME, "agreed");
        });
        return file;
    }

    String recordOf(AboutStaff about) {
        var reference = TEACHER.get(disclosures::begin);
        TEACHER.run(() -> disclosures.sign(reference, SchoolPeople.told(ChildWords.of("Robin"), CHILD_SAID, about)));
        return reference;
    }

    /** Sends a file to the next school; the reference of what is on its way. */
    String sent(String file, String note) {
        LEAD.run(() -> sending.send(UUID.randomUUID(), file, NEXT, note));
        return LEAD.get(() -> sending.of(file)).getFirst().reference();
    }

    PupilFileText read(String number) {
        return LEAD.get(() -> files.open(number));
    }

    List<String> acts(String subject) {
        return audit.of(subject).stream().map(Recorded::act).toList();
    }

    void ago(String reference, Duration time) {
        database.sql("update school_transfer set made_at = ? where reference = ?")
                .params(UtcColumns.of(Instant.now().minus(time)), reference)
                .update();
    }

    int chased(String reference) {
        return database.sql("select chased from school_transfer where reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    /** What was sent to an address. */
    List<String> mails(String to) {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message -> message.contains(to))
                .toList();
    }

    /** Whether something of what was sent is still kept. */
    boolean isKept(String reference) {
        return database.sql("select count(*) from school_transfer where reference = ? and words is not null")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    int filesOf(String school) {
        return database.sql("select count(*) from pupil_file where school = ?")
                .param(school)
                .query(Integer.class)
                .single();
    }

    static void refused(ThrowingCallable step, String part) {
        assertThatThrownBy(step).isInstanceOf(TransferRefused.class).hasMessageContaining(part);
    }
}
