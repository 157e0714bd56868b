package org.thinkuknow.outreach;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Laws;
import org.thinkuknow.content.Problems;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.DutyPart;
import org.thinkuknow.disclosure.LaterText;
import org.thinkuknow.disclosure.LookBack;
import org.thinkuknow.disclosure.VisitPart;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.ContentCopy;
import org.thinkuknow.vault.Vault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** What a duty to report wants to know is asked once that duty is in force, where it is and from its day on. */
class DutyToReportTest {

    private static final String SAYS = "In England adults who work with children must report child sexual abuse.";
    private static final Instant BEFORE = Instant.parse("2026-11-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final String RECORD = "D-00000000-0001";
    private static final DutyPart DUTY = new DutyPart(
            "the child", ChildWords.of("she told me"), LocalDateTime.of(2027, 1, 11, 10, 5), null, "the police", "");

    @TempDir
    private Path directory;

    @Test
    void asTheLawStandsNothingIsAsked() {
        var laws = read(ContentFiles.packed());
        assertThat(laws.find(DutyToReport.LAW))
                .as("the fact that switches it on")
                .isPresent();
        assertThat(duty(laws).at(visit("england", LocalDate.of(2028, 1, 10)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "england, 2027-01-11, true",
        "england, 2027-01-12, true",
        "england, 2027-01-10, false",
        "wales, 2027-01-11, false",
        "scotland, 2027-01-11, false",
        "northern-ireland, 2027-01-11, false"
    })
    void itIsAskedFromItsDayOnWhereItHolds(String nation, LocalDate day, boolean asked) {
        assertThat(duty(begun()).at(visit(nation, day)))
                .isEqualTo(Optional.of(SAYS).filter(says -> asked));
    }

    @Test
    void whatNobodyWasAskedIsNotKept() {
        assertThat(kept(begun()).dutyPart()).contains(DUTY);
        assertThat(kept(read(ContentFiles.packed())).dutyPart()).isEmpty();
    }

    /** What is kept of a record in which somebody sent all fields. */
    private static VisitPart kept(Laws laws) {
        var visit = visit("england", LocalDate.of(2027, 1, 11));
        var whose = mock(WhoseVisits.class);
        when(whose.find(anyString())).thenReturn(visit);
        var disclosures = mock(Disclosures.class);
        var telling = new VisitTelling(
                whose,
                mock(VisitDisclosureRows.class),
                disclosures,
                mock(LookBack.class),
                mock(LaterText.class),
                mock(Reports.class),
                duty(laws),
                mock(Vault.class),
                Clock.fixed(BEFORE, ZoneOffset.UTC));
        var text = DisclosureText.empty(LocalDate.EPOCH, LocalTime.NOON);
        telling.keep("V-1", RECORD, text.with(new VisitPart("", "6B", "", "", "", "", "", DUTY)));
        var kept = ArgumentCaptor.forClass(DisclosureText.class);
        verify(disclosures).saveAtVisit(eq(RECORD), eq("V-1"), kept.capture());
        return kept.getValue().visitPart().orElseThrow();
    }

    private static DutyToReport duty(Laws laws) {
        return new DutyToReport(laws, VisitWords.read(ContentFiles.packed(), new Problems()));
    }

    /** The law as it would stand in the file once the duty has begun in England. */
    private Laws begun() {
        var content = ContentCopy.in(directory);
        var entry = "- id: " + DutyToReport.LAW;
        content.changeBelow(entry, "law.yaml", "  says: .*", "  says: " + SAYS);
        content.changeBelow(entry, "law.yaml", "  state: .*", "  state: in-force\n  since: 2027-01-11");
        return read(content.files());
    }

    private static Laws read(ContentFiles files) {
        var problems = new Problems();
        var laws = Laws.read(files, TODAY, problems);
        assertThat(problems.found()).isEmpty();
        return laws;
    }

    private static Visit visit(String nation, LocalDate day) {
        var wanted = SomeVisit.on(day, "100001", Set.of());
        var school = new SchoolOfVisit("100001", "Example Primary School", "Sampleton", nation);
        return new Visit(
                "V-1",
                "ada",
                NewVisit.of(
                        school,
                        day,
                        LocalTime.of(10, 0),
                        wanted.minutes(),
                        wanted.audience(),
                        wanted.pupils(),
                        wanted.talk(),
                        wanted.live(),
                        Set.of(),
                        ""),
                new byte[] {1},
                BEFORE);
    }
}
