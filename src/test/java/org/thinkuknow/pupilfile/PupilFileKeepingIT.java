package org.thinkuknow.pupilfile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.LeadDecisions;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.LeadSettings;
import org.thinkuknow.disclosure.Recipient;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SchoolPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Eventually.eventually;

/** How long a file is kept, and a record that officers never got. */
class PupilFileKeepingIT extends FilesOfTwoSchools {

    private static final LocalDate BORN = LocalDate.of(2016, 5, 3);
    private static final int MOST = 10_000;

    @Autowired
    private PupilFileKeeping keeping;

    @Autowired
    private PupilFileErasing erasing;

    @Autowired
    private LeadDesk desk;

    @Autowired
    private LeadDecisions decisions;

    @Autowired
    private LeadSettings settings;

    @AfterEach
    void nobodyIsNamed() {
        LEAD.run(() -> settings.name(Recipient.HEAD, null));
        SchoolPeople.withHead(staff, schools);
    }

    @Test
    void aFileGoesOnTheTwentyFifthBirthdayWithAllThatWasWrittenInIt() {
        var number = begun(ChildWords.of("Grown Up"));
        LEAD.run(() -> entries.write(number, UUID.randomUUID(), note(Instant.now(), "x")));
        LEAD.run(() -> contacts.add(number, UUID.randomUUID(), new PupilContactText("Ann", "", "", "")));
        assertThat(read(number).keptUntil()).isEqualTo(BORN.plusYears(25));
        keeping.erase(midday(BORN.plusYears(25).minusDays(1)));
        assertThat(rows("pupil_file where number", number)).isEqualTo(1);
        keeping.erase(midday(BORN.plusYears(25)));
        assertThat(rows("pupil_file where number", number)).isZero();
        assertThat(rows("pupil_entry where file", number)).isZero();
        assertThat(rows("pupil_contact where file", number)).isZero();
        assertThat(acts(number)).endsWith("erased");
    }

    @Test
    void whatIsAboutSexualAbuseIsKeptFiftyYearsLongerAndWithoutABirthdayTheFirstDayCounts() {
        var abused = begun(ChildWords.of("Kept Long"));
        LEAD.run(() -> files.stand(abused, UUID.randomUUID(), FileStatus.OPEN, Category.SEXUAL, "told"));
        var unknown =
                LEAD.get(() -> files.begin(UUID.randomUUID(), new Pupil(ChildWords.of("No Birthday"), "", null, "")));
        var today = UkTime.date(Instant.now());
        assertThat(read(unknown).keptUntil()).isEqualTo(today.plusYears(25));
        keeping.erase(midday(today.plusYears(25).minusDays(1)));
        assertThat(rows("pupil_file where number", unknown)).isEqualTo(1);
        keeping.erase(midday(today.plusYears(25)));
        assertThat(rows("pupil_file where number", unknown)).isZero();
        assertThat(rows("pupil_file where number", abused)).isEqualTo(1);
        keeping.erase(midday(BORN.plusYears(75)));
        assertThat(rows("pupil_file where number", abused)).isZero();
    }

    @Test
    void aRecordThatOfficersNeverGotGoesWithItsLastFileAndWithoutOneAfterTwentyFiveYears() {
        SchoolPeople.withoutHead(staff, schools);
        LEAD.run(() -> settings.name(Recipient.HEAD, SECOND_LEAD.username()));
        var first = begun(ChildWords.of("First File"));
        var longer = LEAD.get(
                () -> files.begin(UUID.randomUUID(), new Pupil(ChildWords.of("Younger"), "", BORN.plusYears(2), "")));
        var inBoth = filed(first, AboutStaff.NOBODY);
        LEAD.run(() -> records.file(longer, inBoth, PupilRole.INVOLVED));
        var inFirst = filed(first, AboutStaff.NOBODY);
        var referred = filed(first, AboutStaff.NOBODY);
        LEAD.run(() -> desk.open(referred));
        LEAD.run(() -> decisions.refer(referred));
        var ofColleague = signed(AboutStaff.COLLEAGUE);
        SECOND_LEAD.run(() -> records.file(first, ofColleague, PupilRole.ABOUT));
        var unfiled = signed(AboutStaff.NOBODY);

        keeping.erase(midday(BORN.plusYears(25)));
        assertThat(isKept(inFirst)).as("in no other file").isFalse();
        assertThat(acts(inFirst)).endsWith("erased");
        for (var kept : new String[] {inBoth, referred, ofColleague, unfiled}) {
            assertThat(isKept(kept)).isTrue();
        }
        var inTwentyFiveYears = UkTime.date(Instant.now()).plusYears(25).plusDays(1);
        assertThat(erasing.unfiled(inTwentyFiveYears.minusDays(2), "", MOST)).doesNotContain(unfiled);
        assertThat(erasing.unfiled(inTwentyFiveYears, "", MOST))
                .contains(unfiled, inBoth)
                .doesNotContain(referred, ofColleague);
        // What is still being done with it, such as telling the leads, leaves it to the next night.
        eventually(() -> assertThat(erasing.eraseUnfiled(unfiled)).isTrue());
        assertThat(erasing.eraseUnfiled(inBoth)).as("it is in a file").isFalse();
        assertThat(erasing.eraseUnfiled(referred)).isFalse();
        assertThat(erasing.eraseUnfiled(ofColleague)).isFalse();
        assertThat(isKept(unfiled)).isFalse();
        assertThat(isKept(inBoth)).isTrue();
        assertThat(isKept(referred)).as("it goes with its report").isTrue();
        assertThat(isKept(ofColleague))
                .as("an allegation has a rule of its own")
                .isTrue();
    }

    @Test
    void aRecordThatIsErasedLeavesTheFile() {
        var number = begun(ChildWords.of("Less In It"));
        var record = filed(number, AboutStaff.NOBODY);
        LEAD.run(() -> records.takeOut(number, record, UUID.randomUUID(), "twice"));
        LEAD.run(() -> records.file(number, record, PupilRole.ABOUT));
        database.sql("delete from disclosure where reference = ?").param(record).update();
        assertThat(read(number).records()).isEmpty();
        assertThat(read(number).entries()).isEmpty();
    }

    private String filed(String number, AboutStaff about) {
        var record = signed(about);
        LEAD.run(() -> records.file(number, record, PupilRole.ABOUT));
        return record;
    }

    private boolean isKept(String record) {
        return rows("disclosure where reference", record) == 1;
    }

    private int rows(String where, String value) {
        return database.sql("select count(*) from %s = ?".formatted(where))
                .param(value)
                .query(Integer.class)
                .single();
    }

    private static Instant midday(LocalDate day) {
        return UkTime.instant(day.atTime(12, 0));
    }
}
