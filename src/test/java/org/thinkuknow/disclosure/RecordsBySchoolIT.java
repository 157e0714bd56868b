package org.thinkuknow.disclosure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.figures.CountedBySchool.SchoolCount;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.Shown.Number;
import org.thinkuknow.support.Acting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.LEAD;

/** What a trust's lead may count of a school's records: those of its leads, signed, as its governors read them. */
class RecordsBySchoolIT extends TwoSchools {

    private static final String SCHOOL = "school-of-a-trust";
    private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 8, 31);
    private static final Acting WRITER = new Acting("teacher-of-a-trust", "TEACHER");
    private static final Acting DSL = new Acting("lead-of-a-trust", "SAFEGUARDING_LEAD");

    @Autowired
    private RecordsBySchool counted;

    @Autowired
    private GovernorFigures figures;

    @Autowired
    private CountedRecords records;

    @BeforeEach
    void aSchoolHasItsPeople() {
        isIn(SCHOOL, "School of a Trust", WRITER);
        isIn(SCHOOL, "School of a Trust", DSL);
    }

    private String signedAt(DisclosureText text, String handedAt) {
        var reference = WRITER.get(disclosures::begin);
        WRITER.run(() -> disclosures.sign(reference, text));
        handed(reference, handedAt);
        return reference;
    }

    private void handed(String reference, String at) {
        database.sql("update disclosure_hand_over set handed_at = ? where disclosure = ?")
                .params(at, reference)
                .update();
    }

    private void acknowledged(String reference, String at) {
        DSL.run(() -> desk.open(reference));
        DSL.run(() -> desk.acknowledge(reference));
        database.sql("update disclosure_step set at = ? where disclosure = ? and kind = 'ACKNOWLEDGED'")
                .params(at, reference)
                .update();
    }

    private List<Map<String, Shown>> numbers() {
        return counted.of(Set.of(SCHOOL, "demo-school"), FIRST, LAST).stream()
                .map(SchoolCount::bySchool)
                .toList();
    }

    private static Map<String, Shown> told(Shown ofSchool) {
        return Map.of(SCHOOL, ofSchool, "demo-school", new Number(0));
    }

    @Test
    void whatLeadsWereGivenIsCountedInItsYearAsItsGovernorsReadIt() {
        for (var record = 0; record < 7; record++) {
            acknowledged(signedAt(text(), "2021-08-31 23:00:00"), "2021-09-01 03:00:00");
        }
        acknowledged(signedAt(text(), "2022-02-15 10:00:00"), "2022-02-15 14:00:01");
        signedAt(text(), "2022-08-31 22:59:59");
        for (var outside = 0; outside < 5; outside++) {
            signedAt(text(), "2021-08-31 22:59:59");
            signedAt(text(), "2022-08-31 23:00:00");
        }
        assertThat(numbers())
                .as("nine, and seven in time; summer time: the years begin at eleven in the evening")
                .containsExactly(told(governors("All records")), told(governors("Within 4 hours")));
        var staff = signedAt(about(AboutStaff.COLLEAGUE), "2021-09-15 10:00:00");
        var draft = WRITER.get(disclosures::begin);
        WRITER.run(() -> disclosures.save(draft, text()));
        WRITER.run(() -> disclosures.handOver(draft));
        handed(draft, "2021-09-15 10:00:00");
        assertThat(numbers())
                .as("neither %s, about a colleague, nor a draft", staff)
                .containsExactly(told(governors("All records")), told(governors("Within 4 hours")));
    }

    /** What changed a term later would say in the next print, beside this one, of whom it was. */
    @Test
    void aRecordIsCountedAsItStoodAtTheEndOfItsOwnTerm() {
        acknowledged(signedAt(text(), "2021-12-20 10:00:00"), "2022-01-01 00:00:00");
        assertThat(records.of(SCHOOL, new SchoolYear(FIRST.getYear())))
                .singleElement()
                .satisfies(record -> assertThat(record.acknowledgedAfter()).isEmpty());
        acknowledged(signedAt(text(), "2022-01-01 00:00:00"), "2022-03-31 22:59:59");
        assertThat(records.of(SCHOOL, new SchoolYear(FIRST.getYear())))
                .as("contrast: within its term")
                .anySatisfy(record -> assertThat(record.acknowledgedAfter()).isPresent());
    }

    private Shown governors(String label) {
        var cell = DSL.get(() -> figures.of(new SchoolYear(FIRST.getYear()))).orElseThrow().rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .cells()
                .getLast();
        return cell.equals(YearFigures.HIDDEN) ? Shown.Sign.CONFIDENTIAL : new Number(Long.parseLong(cell));
    }

    @Test
    void theColumnsSayWhatTheyCount() {
        assertThat(LEAD.get(() -> counted.of(Set.of(SCHOOL), FIRST, LAST)))
                .extracting(SchoolCount::title)
                .containsExactly("Records of what children said", "Of these, acknowledged within 4 hours");
    }
}
