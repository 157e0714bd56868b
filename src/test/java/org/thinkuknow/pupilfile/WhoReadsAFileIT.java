package org.thinkuknow.pupilfile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.LeadSettings;
import org.thinkuknow.disclosure.Recipient;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SchoolPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.TEACHER;

/** A file is for the leads of its own school alone, and a record in it for whoever may read the record. */
class WhoReadsAFileIT extends FilesOfTwoSchools {

    private static final Instant THEN = Instant.parse("2026-10-01T08:00:00Z");

    @Autowired
    private LeadSettings settings;

    @AfterEach
    void nobodyIsNamed() {
        LEAD.run(() -> settings.name(Recipient.HEAD, null));
        SchoolPeople.withHead(staff, schools);
    }

    @Test
    void anotherSchoolsLeadFindsNothingAndLeavesNothing() {
        var number = begun(ChildWords.of("Ours Alone"));
        var record = signed(AboutStaff.NOBODY);
        LEAD.run(() -> records.file(number, record, PupilRole.ABOUT));
        LEAD.run(() -> entries.write(number, UUID.randomUUID(), note(THEN, "ours")));
        LEAD.run(() -> contacts.add(number, UUID.randomUUID(), new PupilContactText("Ann", "", "", "")));
        var before = read(number);
        var entry = before.entries().getFirst().id();
        var contact = before.contacts().getFirst();
        var pupil = new Pupil("Forged", "", null, "");
        for (Runnable step : List.<Runnable>of(
                () -> files.open(number),
                () -> files.correct(number, before.version(), pupil),
                () -> files.stand(number, UUID.randomUUID(), FileStatus.CLOSED, null, "x"),
                () -> entries.write(number, UUID.randomUUID(), note(THEN, "x")),
                () -> entries.addTo(number, entry, UUID.randomUUID(), "x"),
                () -> contacts.add(number, UUID.randomUUID(), contact.text()),
                () -> contacts.change(number, contact.id(), contact.version(), new PupilContactText("X", "", "", "")),
                () -> contacts.takeOff(number, contact.id()),
                () -> records.file(number, record, PupilRole.INVOLVED),
                () -> records.takeOut(number, record, UUID.randomUUID(), "x"))) {
            assertThat(refusal(() -> LEAD_ELSEWHERE.run(step)))
                    .as("as if it did not exist")
                    .isEqualTo("There is no file with that number at your school.");
        }
        assertThat(LEAD_ELSEWHERE.get(() -> records.filesOf(record))).isEmpty();
        assertThat(LEAD_ELSEWHERE.get(() -> search.all(false))).isEmpty();
        var theirs = LEAD_ELSEWHERE.get(() -> files.begin(UUID.randomUUID(), new Pupil("Theirs", "", null, "")));
        assertThat(refusal(() -> LEAD_ELSEWHERE.run(() -> records.file(theirs, record, PupilRole.ABOUT))))
                .contains("Nothing with that reference");
        assertThat(refusal(() -> LEAD_ELSEWHERE.run(() -> entries.addTo(theirs, entry, UUID.randomUUID(), "x"))))
                .contains("no such entry");
        var after = read(number);
        assertThat(after.entries()).hasSameSizeAs(before.entries());
        assertThat(after.contacts()).isEqualTo(before.contacts());
        assertThat(after.records()).hasSize(1);
    }

    @Test
    void whoeverIsNoLeadIsRefused() {
        var number = begun(ChildWords.of("For Leads"));
        for (var who : List.of(TEACHER, OFFICER)) {
            assertThatThrownBy(() -> who.get(() -> files.open(number))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> who.get(() -> search.find("Leads"))).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aRecordThatIsNotForALeadLeavesNoSignInTheFileForThem() {
        SchoolPeople.withoutHead(staff, schools);
        LEAD.run(() -> settings.name(Recipient.HEAD, SECOND_LEAD.username()));
        var number = begun(ChildWords.of("Told Of A Colleague"));
        var record = signed(AboutStaff.COLLEAGUE);
        var untouched = read(number);
        SECOND_LEAD.run(() -> records.file(number, record, PupilRole.ABOUT));
        assertThat(SECOND_LEAD.get(() -> files.open(number)).records()).hasSize(1);
        assertThat(read(number)).as("as before").isEqualTo(untouched);
        assertThat(LEAD.get(() -> records.filesOf(record))).isEmpty();
        assertThat(refusal(() -> LEAD.run(() -> records.file(number, record, PupilRole.ABOUT))))
                .contains("Nothing with that reference");
        assertThat(refusal(() -> LEAD.run(() -> records.takeOut(number, record, UUID.randomUUID(), "x"))))
                .contains("Nothing with that reference");
        SECOND_LEAD.run(() -> records.takeOut(number, record, UUID.randomUUID(), "for my own file"));
        assertThat(SECOND_LEAD.get(() -> files.open(number)).entries()).hasSize(1);
        assertThat(read(number)).as("as before").isEqualTo(untouched);
        assertThat(untouched.pupil().born()).isEqualTo(LocalDate.of(2016, 5, 3));
    }
}
