package org.thinkuknow.schools;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

/** Files as publishers hand them out and spreadsheets spoil them; names and schools in them are invented. */
class AwkwardFilesTest {

    private static final String ENGLAND = "edubasealldata20260914.csv";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @TempDir
    private Path folder;

    @Test
    void codesWithAndWithoutZerosAndDaysOfBothKindsAreUnderstood() throws IOException {
        var read = ReadEntries.of(ReadEntries.fixture(ENGLAND));
        assertThat(read.entries())
                .extracting(RegisterEntry::number, RegisterEntry::status, RegisterEntry::phase, RegisterEntry::nation)
                .containsExactly(
                        tuple("990001", SchoolStatus.OPEN, Phase.PRIMARY, Nation.ENGLAND),
                        tuple("990002", SchoolStatus.OPEN, Phase.SECONDARY, Nation.ENGLAND),
                        tuple("990003", SchoolStatus.CLOSED, Phase.PRIMARY, Nation.ENGLAND),
                        tuple("990004", SchoolStatus.PROPOSED_TO_CLOSE, Phase.PRIMARY, Nation.ENGLAND),
                        tuple("990005", SchoolStatus.PROPOSED_TO_OPEN, Phase.ALL_THROUGH, Nation.ENGLAND),
                        tuple("990006", SchoolStatus.OPEN, Phase.UNKNOWN, Nation.ELSEWHERE),
                        tuple("402999", SchoolStatus.OPEN, Phase.UNKNOWN, Nation.WALES));
        assertThat(read.entries().get(0))
                .extracting(RegisterEntry::street, RegisterEntry::town, RegisterEntry::opened, RegisterEntry::youngest)
                .containsExactly("Larkspur Passage, Tansy Place", "London", LocalDate.of(1999, 9, 1), 3);
        assertThat(read.entries().get(1))
                .extracting(RegisterEntry::postcode, RegisterEntry::opened, RegisterEntry::authorityCode)
                .containsExactly("ME4 4QF", LocalDate.of(2015, 4, 1), "E10000016");
    }

    @Test
    void linesWhoseCellsAreShiftedAreRefusedWithTheirNumberAndWithoutWhatStandsInThem() throws IOException {
        var refused = ReadEntries.of(ReadEntries.fixture(ENGLAND)).refused();
        assertThat(refused.keySet()).containsExactly(9L, 10L, 11L, 12L, 13L);
        assertThat(refused.get(9L)).contains("shifted");
        assertThat(refused.get(10L)).contains("shifted");
        assertThat(refused.get(11L)).contains("“URN” is not a number of a school");
        assertThat(refused.get(12L)).contains("“OpenDate”");
        assertThat(refused.get(13L)).contains("status that we do not know");
        assertThat(refused.values()).noneMatch(reason -> reason.contains("Vexworthy") || reason.contains("Priory"));
    }

    @Test
    void theNamesOfHeadTeachersAreReadFromNoList() throws IOException {
        for (var name : List.of(ENGLAND, "wales-2026-05-01.csv", "schools_plus_2026-06-02.csv")) {
            assertThat(Files.readString(ReadEntries.fixture(name), StandardCharsets.ISO_8859_1))
                    .contains("Vexworthy");
            assertThat(ReadEntries.of(ReadEntries.fixture(name)).entries())
                    .as(name)
                    .isNotEmpty()
                    .noneMatch(entry -> entry.toString().contains("Vexworthy")
                            || entry.toString().contains("Quillandra"));
        }
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, false", "windows-1252, false", "UTF-8, false", "UTF-8, true"})
    void whicheverWayItIsEncodedTheNameIsTheSame(String encoding, boolean marked) throws IOException {
        var text = Files.readString(ReadEntries.fixture(ENGLAND), StandardCharsets.ISO_8859_1)
                .replaceAll("\\R", "\r\n");
        var file = folder.resolve(ENGLAND);
        Files.write(file, ((marked ? "\uFEFF" : "") + text).getBytes(encoding));
        assertThat(ReadEntries.of(file).entries())
                .extracting(RegisterEntry::name)
                .contains("Théodore & Anselm Academy");
    }

    @Test
    void otherColumnsMoreOfThemAndThoseThatAreLackingDoNoHarm() throws IOException {
        var file = folder.resolve("edubasealldata20260914.csv");
        Files.writeString(file, """
                Surprise,postcode,EstablishmentName,EstablishmentStatus (name),urn,URN
                x,ME4 4QF,Short Academy,Open,990001,
                ,,,,,
                x,ME4 4QF,Long Academy,Open,990003,,more
                x,,Placeless Academy,"Open, but proposed to close",0990002,
                """);
        assertThat(ReadEntries.of(file).refused()).containsEntry(4L, "it has more cells than the heading");
        assertThat(ReadEntries.of(file).entries())
                .extracting(RegisterEntry::number, RegisterEntry::name, RegisterEntry::status)
                .containsExactly(
                        tuple("990001", "Short Academy", SchoolStatus.OPEN),
                        tuple("990002", "Placeless Academy", SchoolStatus.PROPOSED_TO_CLOSE));
    }

    @Test
    void aListWithoutAKeyColumnIsRefusedWhole() {
        assertThatThrownBy(() -> ReadEntries.of(ReadEntries.fixture("edubasealldata20260915-without-names.csv")))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("edubasealldata.csv")
                .hasMessageContaining("no column “EstablishmentName”");
        assertThatThrownBy(() -> ReadEntries.of(Files.writeString(folder.resolve("a.csv"), "one,two\n1,2\n")))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("a list of schools that we know");
        assertThatThrownBy(() -> ReadEntries.of(Files.writeString(folder.resolve("b.csv"), "")))
                .isInstanceOf(RefusedFile.class);
    }

    @Test
    void aFileThatWasCutOffIsRefusedWhole() throws IOException {
        var bytes = Files.readAllBytes(ReadEntries.fixture(ENGLAND));
        var inALine = cut(bytes, text -> text.substring(0, text.indexOf("Oast Road")));
        assertThatThrownBy(() -> ReadEntries.of(inALine))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("line 4");
        var inAQuotation = cut(bytes, text -> text.substring(0, text.indexOf(", but proposed")));
        assertThatThrownBy(() -> ReadEntries.of(inAQuotation))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("cut off");
        var atItsEnd = cut(bytes, String::strip);
        assertThat(ReadEntries.of(atItsEnd).entries())
                .as("only the last line break is missing")
                .hasSize(7);
    }

    @Test
    void aQuotationMarkThatSwallowsManyLinesIsRefusedAndOneAroundAnAddressIsNot() throws IOException {
        var head = "urn,name,town,postcode,open_date,close_date\n";
        var some = head + "990001,Long Academy,\"One\nTown\",ME4 4QF,,\n990002,Short Academy,,ME4 4QF,,\n";
        var file = Files.writeString(folder.resolve("a20260914.csv"), some);
        assertThat(ReadEntries.of(file).entries())
                .extracting(RegisterEntry::town)
                .containsExactly("One Town", "");
        var line = "990003,Broken Academy,Town,ME4 4QF,,\n";
        Files.writeString(file, some + "990004,\"Open," + line.repeat(30) + "\"," + line);
        assertThatThrownBy(() -> ReadEntries.of(file))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("line 5 is closed no sooner than in line 35");
    }

    @Test
    void aPackedFolderIsRefusedWithWhatToDo() throws IOException {
        var packed = zip("extract.zip", "edubasealldata20260914.csv");
        assertThatThrownBy(() -> ReadEntries.of(packed))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("unpack it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edubasealldata20260914.csv", "list-2026-09-14.csv", "20260914"})
    void theDayOfAListStandsInItsName(String name) {
        assertThat(ListFile.of(Path.of(name)).day()).contains(DAY);
        assertThat(ListFile.of(Path.of("schools-123456789.csv")).day()).isEmpty();
        assertThat(ListFile.of(Path.of("schools-20261399.csv")).day()).isEmpty();
    }

    @Test
    void theListThatComesWithTheApplicationIsWhole() {
        assertThat(ShippedSchools.all()).hasSize(49_514);
        assertThat(ShippedSchools.all())
                .extracting(RegisterEntry::name)
                .contains("Ecole Française de Londres Jacques Prévert")
                .noneMatch(name -> name.chars()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC));
        assertThat(ShippedSchools.all().stream().filter(school -> school.status() == SchoolStatus.CLOSED))
                .hasSizeBetween(22_000, 22_182);
    }

    private Path zip(String name, String entry) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return file;
    }

    private Path cut(byte[] bytes, UnaryOperator<String> shorter) throws IOException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return Files.writeString(folder.resolve("cut20260914.csv"), shorter.apply(text), StandardCharsets.ISO_8859_1);
    }
}
