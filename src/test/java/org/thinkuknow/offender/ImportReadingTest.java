package org.thinkuknow.offender;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.vault.TestVault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a table of registered offenders says, and what is said of one that is wrong. */
class ImportReadingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
    private static final RecordCheck CHECK =
            new RecordCheck(new Reckoner(new Duties(Rules.read(ContentFiles.packed(), new Problems()))), CLOCK);

    @TempDir
    private Path folder;

    private final List<String> says = new ArrayList<>();
    private final List<ImportedPerson> people = new ArrayList<>();

    private ImportOutcome read(Path file) {
        var pass = new ImportPass(
                new ImportReading(
                        Set.of("demo-offender-manager"),
                        CHECK,
                        new SearchKeys(TestVault.withNewKeys()),
                        LocalDate.of(2026, 11, 27)),
                lot -> {
                    people.addAll(lot);
                    return lot.size();
                },
                says::add,
                "read",
                true);
        ImportTable.read(file, pass);
        pass.over();
        return pass.outcome(false);
    }

    @Test
    void aRightLineIsAPersonWithEverythingThatItSays() {
        assertThat(read(new SomeTable().with("VISOR-1").in(folder))).isEqualTo(new ImportOutcome(1, 1, 0, 0, false));
        assertThat(says).isEmpty();
        var person = people.getFirst();
        assertThat(person.text().identity().otherNames()).containsExactly("Nan Imported", "A Imported");
        assertThat(person.text().management().risk()).extracting(Risk::band).isEqualTo(Risk.Band.VERY_HIGH);
        assertThat(person.text().management().disposals())
                .extracting(Disposal::day)
                .containsExactly(LocalDate.of(2024, 3, 4));
        assertThat(person.entries())
                .extracting(NewEntry::begins)
                .containsExactly(LocalDate.of(2024, 3, 5), LocalDate.of(2026, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "reference, '', nothing stands there",
        "reference, 'Ünreadable#Zzxqvw', at most 40 letters and digits",
        "manager, zzxqvw, No offender manager",
        "nation, Zzxqvw, England",
        "first names, 12345678, written with letters",
        "last name, '', nothing stands there",
        "born, 1850-01-01, at most 120 years ago",
        "born, 2026-11-28, a day before today",
        "born, 30/02/1971, A day is written as",
        "born, Zzxqvw, A day is written as",
        "disposal, Zzxqvw, no such sentence",
        "disposal, community payback, no such sentence",
        "disposal date, 2026-11-28, of today or earlier",
        "disposal date, 1960-01-01, after the birth",
        "disposal date, 1920-01-01, Please look at the day",
        "length, '', how long the sentence or order is",
        "length, a zzxqvw while, No length of the duty follows",
        "in schedule 3, no, An officer has looked",
        "in schedule 3, '', nothing stands there",
        "mappa category, 5, categories 1 to 4",
        "mappa level, Zzxqvw, It is a number",
        "risk, Zzxqvw, low",
        "risk tool, '', needs its tool",
        "next risk review, 2026-01-01, after the day of the assessment",
        "first notified, '', the first notification or later",
        "last notified, 2027-01-01, once it has happened"
    })
    void aFaultyLineIsSaidByLineAndColumnAndReasonAndNeverByWhatStandsThere(
            String column, String written, String reason) {
        var file =
                new SomeTable().with("VISOR-1").with("VISOR-2", column, written).in(folder);
        assertThat(read(file)).isEqualTo(new ImportOutcome(2, 1, 0, 1, false));
        assertThat(says).isNotEmpty().allMatch(line -> line.startsWith("line 3: "));
        assertThat(String.join("\n", says))
                .contains(reason)
                .doesNotContainIgnoringCase(SomeTable.MARK)
                .doesNotContain("1850", "1960", "12345678", "Imported", "VISOR", "2026-11-28");
    }

    @Test
    void whoStandsInTheFileTwiceIsFaultyTheSecondTimeHoweverTheReferenceIsWritten() {
        var file = new SomeTable()
                .with("VISOR-1")
                .with("visor 1")
                .with("VISOR-1", "born", "1971-05-10")
                .in(folder);
        assertThat(read(file)).isEqualTo(new ImportOutcome(3, 2, 0, 1, false));
        assertThat(says)
                .containsExactly("line 3: reference: the file has this reference with this day of birth already.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zzxqvw,born\n", "born,born\n", "born\n1971-05-09\n", "born,\"Zzxqvw\n"})
    void aFileThatIsNoSuchTableIsRefusedAndNothingOfItIsRepeated(String text) throws IOException {
        refused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatIsNotThereOrNotInUnicodeOrWithALineWithoutAnEndIsRefused() throws IOException {
        assertThatThrownBy(() -> read(folder.resolve("none.csv"))).isInstanceOf(ImportRefused.class);
        var whole = Files.readString(new SomeTable().with("VISOR-1").in(folder));
        refused(whole.replace("Ann", "Ann\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        refused((whole + "\"Zzxqvw" + ",".repeat(300_000)).getBytes(StandardCharsets.UTF_8));
        refused((whole + "\"Zzxqvw").getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("marked.csv"), "\ufeff" + whole.replace("\n", "\r\n\r\n"));
        people.clear();
        assertThat(read(folder.resolve("marked.csv"))).isEqualTo(new ImportOutcome(1, 1, 0, 0, false));
    }

    private void refused(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("refused.csv"), bytes);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportRefused.class)
                .message()
                .doesNotContain(SomeTable.MARK, "refused.csv");
    }
}
