package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.StoredBytes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;

/** One box finds records by how a name sounds, by how it begins, by class and by reference, and nobody finds what they may not open. */
class DeskSearchIT extends TwoSchools {

    private final String surname = "Quill" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Autowired
    private RecordFinding finding;

    @Test
    void aNameIsFoundHoweverItIsSpeltAndInWhateverOrder() {
        var reference = signed(SomeRecord.of("Sean " + surname, "5B")).reference();
        assertThat(found(LEAD, "Shawn " + surname)).contains(reference);
        assertThat(found(LEAD, surname + ", shaun")).contains(reference);
        assertThat(found(LEAD, surname.substring(0, 7))).as("how it begins").contains(reference);
        assertThat(found(LEAD, "Sean Other" + surname)).as("the contrast").doesNotContain(reference);
        assertThat(found(LEAD, "Gareth " + surname)).doesNotContain(reference);
    }

    @Test
    void aClassAndAReferenceFindIt() {
        var reference =
                signed(SomeRecord.of("Mina " + surname, "Year 5 Kestrels")).reference();
        assertThat(found(LEAD, "kestrels mina " + surname)).contains(reference);
        assertThat(found(LEAD, reference)).containsExactly(reference);
        assertThat(found(LEAD, reference.toLowerCase(java.util.Locale.ROOT).substring(0, 10)))
                .contains(reference);
        assertThat(found(LEAD, "%")).isEmpty();
        assertThat(found(LEAD, "\ud83d\ude00".repeat(5_000))).isEmpty();
        assertThat(found(LEAD, "\u202egnitirw")).isEmpty();
    }

    @Test
    void nobodyFindsWhatTheyMayNotOpen() {
        var reference = signed(SomeRecord.of("Omar " + surname, "6A")).reference();
        var about = signed(SomeRecord.of("Omar " + surname, "6A")
                        .with(new SchoolPart("6A", text().schoolPart().safeHome(), null, AboutStaff.LEAD)))
                .reference();
        assertThat(found(LEAD, "Omar " + surname)).contains(reference).doesNotContain(about);
        assertThat(found(LEAD, about)).isEmpty();
        assertThat(found(LEAD_ELSEWHERE, "Omar " + surname)).isEmpty();
        assertThat(found(LEAD_ELSEWHERE, reference)).isEmpty();
        assertThat(found(LEAD_OF_NOWHERE, "Omar " + surname)).isEmpty();
    }

    @Test
    void nothingOfAChildCanBeReadAndOneNameAtTwoSchoolsLeavesNoCommonTrace() {
        signed(SomeRecord.of("Tamsin " + surname, "5B"));
        assertThat(new StoredBytes(database).columnsThatHold("Tamsin")).isEmpty();
        assertThat(new StoredBytes(database).columnsThatHold(surname)).isEmpty();
        var elsewhere = TEACHER_ELSEWHERE.get(disclosures::begin);
        TEACHER_ELSEWHERE.run(() -> disclosures.sign(elsewhere, SomeRecord.of("Tamsin " + surname, "5B")));
        assertThat(database.sql(
                                "select count(*) from disclosure_key k join disclosure_key o on o.hash = k.hash and o.disclosure <> "
                                        + "k.disclosure where k.disclosure = ?")
                        .param(elsewhere)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDraftIsFoundOnceItIsHandedOverAndByWhatItSaysLast() {
        var reference = TEACHER.get(disclosures::begin);
        TEACHER.run(() -> disclosures.save(reference, SomeRecord.of("Wren " + surname, "5B")));
        assertThat(found(LEAD, "Wren " + surname)).isEmpty();
        TEACHER.run(() -> disclosures.handOver(reference));
        assertThat(found(LEAD, "Wren " + surname)).containsExactly(reference);
        TEACHER.run(() -> disclosures.save(reference, SomeRecord.of("Bryony " + surname, "5B")));
        assertThat(found(LEAD, "Wren " + surname)).isEmpty();
        assertThat(found(LEAD, "Bryony " + surname)).containsExactly(reference);
    }

    @Test
    void whatWasHandedOverBeforeThereWereHashesIsFoundAfterTheTask() {
        var reference = signed(SomeRecord.of("Elodie " + surname, "5B")).reference();
        database.sql("delete from disclosure_key where disclosure = ?")
                .param(reference)
                .update();
        database.sql("update disclosure_hand_over set keyed_at = null where disclosure = ?")
                .param(reference)
                .update();
        assertThat(found(LEAD, "Elodie " + surname)).isEmpty();
        finding.catchUp();
        assertThat(found(LEAD, "Elodie " + surname)).containsExactly(reference);
    }

    @Test
    void thatSomebodySearchedIsWrittenDownAndNotWhatTheyTyped() {
        found(LEAD, "Tamsin " + surname);
        assertThat(audit.newestOf("records of disclosures", 1)).singleElement().satisfies(act -> {
            assertThat(act.act()).isEqualTo("searched");
            assertThat(act.toString()).doesNotContain(surname, "Tamsin");
        });
    }

    private List<String> found(Acting lead, String words) {
        return lead
                .get(() -> desk.page(
                        new DeskQuery(null, null, "", false, SchoolYear.of(Instant.now()), words, DeskQuery.STEP)))
                .records()
                .stream()
                .map(LeadDesk.DeskRecord::reference)
                .toList();
    }
}
