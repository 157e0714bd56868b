package org.thinkuknow.disclosure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.figures.CountedBySchool.SchoolCount;
import org.thinkuknow.support.Acting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.LEAD;

/** What a trust's lead may count of a school's records: those of its leads, signed, of the days that are asked for. */
class RecordsBySchoolIT extends TwoSchools {

    private static final String SCHOOL = "school-of-a-trust";
    private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 9, 30);
    private static final Acting WRITER = new Acting("teacher-of-a-trust", "TEACHER");
    private static final Acting DSL = new Acting("lead-of-a-trust", "SAFEGUARDING_LEAD");

    @Autowired
    private RecordsBySchool counted;

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

    private List<Map<String, Long>> numbers() {
        return counted.of(Set.of(SCHOOL, "demo-school"), FIRST, LAST).stream()
                .map(SchoolCount::bySchool)
                .toList();
    }

    @Test
    void whatLeadsWereGivenIsCountedOnItsDayAndOnceHoweverLateItWasAcknowledged() {
        var inTime = signedAt(text(), "2021-08-31 23:00:00");
        acknowledged(inTime, "2021-09-01 03:00:00");
        var late = signedAt(text(), "2021-09-15 10:00:00");
        acknowledged(late, "2021-09-15 14:00:01");
        signedAt(text(), "2021-09-30 22:59:59");
        signedAt(text(), "2021-08-31 22:59:59");
        signedAt(text(), "2021-09-30 23:00:00");
        assertThat(numbers())
                .as("summer time: the days begin at eleven in the evening")
                .containsExactly(Map.of(SCHOOL, 3L), Map.of(SCHOOL, 2L));
        var staff = signedAt(about(AboutStaff.COLLEAGUE), "2021-09-15 10:00:00");
        var draft = WRITER.get(disclosures::begin);
        WRITER.run(() -> disclosures.save(draft, text()));
        WRITER.run(() -> disclosures.handOver(draft));
        handed(draft, "2021-09-15 10:00:00");
        assertThat(numbers())
                .as("neither %s, about a colleague, nor a draft", staff)
                .containsExactly(Map.of(SCHOOL, 3L), Map.of(SCHOOL, 2L));
        database.sql("update disclosure_hand_over set handed_at = utc_timestamp(6) where school = ?")
                .param(SCHOOL)
                .update();
        assertThat(numbers()).containsExactly(Map.of(), Map.of());
    }

    @Test
    void theyAreShownAsNumbersThatMayTellOfPeople() {
        assertThat(LEAD.get(() -> counted.of(Set.of(SCHOOL), FIRST, LAST)))
                .hasSize(2)
                .allMatch(SchoolCount::tellsOfPeople)
                .extracting(SchoolCount::title)
                .containsExactly("Records of what children said", "Of these, acknowledged after 4 hours or not yet");
    }
}
