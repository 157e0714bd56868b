package org.thinkuknow.pupilfile;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.ChildWords;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.LEAD;

/** Entries of a file stand where they happened, are whole, and are only added to. */
class PupilEntriesIT extends FilesOfTwoSchools {

    private static final Instant LONG_AGO = Instant.parse("2026-09-07T08:00:00Z");

    @Test
    void anEntryStandsWhereItHappenedAndIsNeverChangedOnlyAddedTo() {
        var number = begun(ChildWords.of("Back Dated"));
        var now = Instant.now();
        LEAD.run(() -> entries.write(number, UUID.randomUUID(), note(now, "today")));
        LEAD.run(() -> entries.write(number, UUID.randomUUID(), note(LONG_AGO, "in september")));
        SECOND_LEAD.run(
                () -> entries.write(number, UUID.randomUUID(), note(now.minus(Duration.ofDays(3)), "on wednesday")));
        var september = read(number).entries().getFirst();
        SECOND_LEAD.run(() -> entries.addTo(number, september.id(), UUID.randomUUID(), "it was the eighth"));
        var file = read(number);
        assertThat(file.entries())
                .extracting(entry -> entry.text().words())
                .containsExactly("in september", "on wednesday", "today");
        assertThat(file.entries().getFirst().additions())
                .singleElement()
                .satisfies(added -> assertThat(added.writtenBy()).isEqualTo("Ada second-filing-lead"));
        assertThat(file.entries().getFirst().writtenAt()).isAfter(now.minusSeconds(60));
        assertThat(refusal(() -> LEAD.run(
                        () -> entries.write(number, UUID.randomUUID(), note(now.plus(Duration.ofHours(2)), "later")))))
                .contains("still to come");
        assertThat(refusal(() -> LEAD.run(() ->
                        entries.write(number, UUID.randomUUID(), note(Instant.parse("1926-09-07T08:00:00Z"), "x")))))
                .contains("year");
        assertThat(refusal(() -> LEAD.run(() -> entries.addTo(number, 0, UUID.randomUUID(), "x"))))
                .contains("no such entry");
        assertThat(read(number).entries()).hasSize(3);
    }

    @Test
    void tenThousandLettersOfAnyKindFitAndMoreIsRefusedKindly() {
        var number = begun(ChildWords.of("שלום 👩‍👧"));
        var emoji = "🦊".repeat(10_000);
        LEAD.run(() -> entries.write(number, UUID.randomUUID(), note(LONG_AGO, emoji)));
        assertThat(only(number).text().words()).isEqualTo(emoji);
        assertThat(refusal(() -> note(LONG_AGO, emoji + "🦊"))).contains("10,000", "Nothing is lost");
        assertThat(refusal(() -> new Pupil("  ", "", null, ""))).contains("name");
        assertThat(refusal(() -> new Pupil("x".repeat(201), "", null, ""))).contains("200");
    }

    @Test
    void eachKindAsksForWhatItNeeds() {
        var number = begun(ChildWords.of("Every Kind"));
        for (var kind : List.of(PupilEntryKind.PARENT, PupilEntryKind.AGENCY)) {
            assertThat(refusal(() -> write(number, kind, ""))).contains("whom you spoke with");
        }
        assertThat(refusal(() -> write(number, PupilEntryKind.BODY_MAP, ""))).contains("at least one place");
        assertThat(refusal(() -> write(number, PupilEntryKind.TAKEN_OUT, "x"))).contains("choose what you write");
        assertThat(refusal(() -> LEAD.run(() -> entries.write(number, UUID.randomUUID(), note(LONG_AGO, " ")))))
                .contains("what happened");
        assertThat(read(number).entries()).isEmpty();
    }

    private void write(String number, PupilEntryKind kind, String words) {
        LEAD.run(() -> entries.write(
                number, UUID.randomUUID(), new PupilEntryText(kind, LONG_AGO, "", "", words, "", List.of())));
    }
}
