package org.thinkuknow.schools;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.thinkuknow.schools.OpenDocuments.document;
import static org.thinkuknow.schools.OpenDocuments.emptyCells;
import static org.thinkuknow.schools.OpenDocuments.emptyRows;
import static org.thinkuknow.schools.OpenDocuments.number;
import static org.thinkuknow.schools.OpenDocuments.repeatedRow;
import static org.thinkuknow.schools.OpenDocuments.row;
import static org.thinkuknow.schools.OpenDocuments.sheet;
import static org.thinkuknow.schools.OpenDocuments.text;

/** OpenDocument spreadsheets (.ods), as the list of Wales is one, whole and spoilt; names and schools in them are invented. */
class OpenDocumentTest {

    private static final String HEADING = row(text("School Number"), text("School Name"), text("Postcode"));
    private static final String SCHOOL = row(number("6602160"), text("Ysgol Dyfeisiol"), text("LL77 7XX"));

    @TempDir
    private Path folder;

    private OpenDocuments files;

    @BeforeEach
    void begin() {
        files = new OpenDocuments(folder);
    }

    @Test
    void theListOfWalesIsReadWithRepeatedEmptyCellsAndASheetOfNotesBefore() throws IOException {
        var notes = sheet(row(text("Address list of schools")), emptyRows(1_048_575));
        var file = files.ods(notes
                + sheet(
                        row(text("Schools in Wales, May 2026")),
                        emptyRows(2),
                        row(
                                text("School Number"),
                                text("School Name"),
                                emptyCells(2),
                                text("LA Name"),
                                text("Postcode")),
                        row(
                                number("6602160"),
                                text("Ysgol <text:span>Dyfeisiol</text:span>"),
                                emptyCells(2),
                                text("Ynys<text:s text:c=\"2\"/>Môn"),
                                text("LL77 7XX"),
                                emptyCells(16_378)),
                        row(number("6814999"), text("Invented High"), emptyCells(2), text("Cardiff"), text("CF10 3XX")),
                        emptyRows(1_048_570)));
        var read = ReadEntries.of(file);
        assertThat(read.refused()).isEmpty();
        assertThat(read.entries())
                .extracting(
                        RegisterEntry::number, RegisterEntry::name, RegisterEntry::authority, RegisterEntry::postcode)
                .containsExactly(
                        tuple("w6602160", "Ysgol Dyfeisiol", "Ynys Môn", "LL77 7XX"),
                        tuple("w6814999", "Invented High", "Cardiff", "CF10 3XX"));
    }

    @Test
    void aDayIsReadAsItIsKeptAndOfAFormulaWhatItCameTo() throws IOException {
        var file = files.ods(sheet(
                row(text("urn"), text("name"), text("postcode"), text("open_date"), text("close_date"), text("town")),
                row(
                        "<table:table-cell table:formula=\"of:=990000+1\" office:value-type=\"float\" office:value=\"990001\">"
                                + "<text:p>990,001</text:p></table:table-cell>",
                        text("Formula Academy"),
                        text("ME4 4QF"),
                        "<table:table-cell office:value-type=\"date\" office:date-value=\"1999-09-01\"><text:p>1 Sept 99</text:p>"
                                + "</table:table-cell>",
                        "<table:table-cell office:value-type=\"date\" office:date-value=\"2019-08-31T00:00:00\">"
                                + "<text:p>31/08/19</text:p></table:table-cell>",
                        "<table:table-cell><text:p>Long</text:p><text:p>Town</text:p></table:table-cell>")));
        assertThat(ReadEntries.of(file).entries())
                .extracting(RegisterEntry::number, RegisterEntry::opened, RegisterEntry::closed, RegisterEntry::town)
                .containsExactly(tuple("990001", LocalDate.of(1999, 9, 1), LocalDate.of(2019, 8, 31), "Long Town"));
    }

    @Test
    void aMergedCellLeavesItsNeighboursWhereTheyAreAndWhatStandsBesideIsNotRead() throws IOException {
        var drawing = "<table:shapes><draw:frame>" + sheet(HEADING) + "</draw:frame></table:shapes>";
        var note = "<office:annotation><text:p>Ask the head</text:p></office:annotation>";
        var merged =
                "<table:table-cell table:number-columns-spanned=\"2\">" + note + "<text:p>Wide<text:line-break/>" + note
                        + "School</text:p></table:table-cell><table:covered-table-cell><text:p>below</text:p></table:covered-table-cell>";
        var file = files.ods(sheet(
                drawing,
                row(text("School Number"), text("School Name"), text("Address 1"), text("Postcode")),
                "<table:table-row-group>" + row(number("6602160"), merged, text("LL77 7XX"))
                        + "</table:table-row-group>"));
        var read = ReadEntries.of(file);
        assertThat(read.refused()).isEmpty();
        assertThat(read.entries())
                .extracting(RegisterEntry::name, RegisterEntry::street, RegisterEntry::postcode)
                .containsExactly(tuple("Wide School", "", "LL77 7XX"));
    }

    @Test
    void aLineIsCountedAsTheProgramThatShowsItCounts() throws IOException {
        var file = files.ods(
                sheet(emptyRows(3), HEADING, emptyRows(9), row(text("none"), text("Nowhere"), text("LL77 7XX"))));
        assertThat(ReadEntries.of(file).refused()).containsOnlyKeys(14L);
    }

    @Test
    void whatIsRepeatedBeyondAnyListIsRefused() throws IOException {
        var wide = files.ods(
                sheet(
                        HEADING,
                        row(
                                number("6602160"),
                                "<table:table-cell table:number-columns-repeated=\"1000000\"><text:p>x</text:p></table:table-cell>")));
        assertThatThrownBy(() -> ReadEntries.of(wide))
                .isInstanceOf(RefusedFile.class)
                .hasMessage("Line 2 has more than 1,000 cells. No list of schools has as many.");
        var far = files.ods(sheet(HEADING, row(emptyCells(999_999_999), text("x"))));
        assertThatThrownBy(() -> ReadEntries.of(far)).isInstanceOf(RefusedFile.class);
        var tall = files.ods(sheet(HEADING, SCHOOL.replace("<table:table-row>", repeatedRow("1000000"))));
        assertThatThrownBy(() -> ReadEntries.of(tall))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("Line 2 stands there 1,000,000 times");
        var twice = files.ods(sheet(HEADING, SCHOOL.replace("<table:table-row>", repeatedRow("2"))));
        assertThat(ReadEntries.of(twice).entries()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "many", "99999999999999999999"})
    void anImpossibleNumberOfRepetitionsIsRefused(String times) throws IOException {
        var file = files.ods(sheet(HEADING, SCHOOL.replace("<table:table-row>", repeatedRow(times))));
        assertThatThrownBy(() -> ReadEntries.of(file)).isInstanceOf(RefusedFile.class);
    }

    @Test
    void nothingOutsideTheFileIsRead() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "a secret of this machine");
        var content = document(sheet(HEADING, row(number("6602160"), text("&secret;"), text("LL77 7XX"))));
        for (var entity : List.of("SYSTEM \"" + secret.toUri() + "\"", "\"inside\"")) {
            var file = files.packed("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY secret " + entity + ">]>" + content);
            assertThatThrownBy(() -> ReadEntries.of(file))
                    .as(entity)
                    .isInstanceOf(RefusedFile.class)
                    .hasMessageContaining("cannot be read");
        }
    }

    @Test
    void aFileThatUnpacksToFarMoreIsRefusedBeforeItFillsTheMemory() throws IOException {
        var oneText = files.bomb("<office:spreadsheet><table:table><table:table-row><table:table-cell><text:p>", 64);
        assertThat(Files.size(oneText)).isLessThan(200_000);
        assertThatThrownBy(() -> ReadEntries.of(oneText))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("A cell has more than 10,000 letters");
        var oneAttribute = files.bomb("<office:spreadsheet><table:table table:name=\"", 64);
        assertThatThrownBy(() -> ReadEntries.of(oneAttribute))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("far more than a list of schools");
        var manyParts = files.ods(sheet(HEADING, row(text("<text:span>words </text:span>".repeat(5_000)))));
        assertThatThrownBy(() -> ReadEntries.of(manyParts))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("A cell has more than 10,000 letters");
    }

    @Test
    void whatNeverEndsIsReadNoFurtherThanAListCouldGo() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return '<';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) '<');
                return length;
            }
        };
        assertThatThrownBy(() -> new BoundedXml(endless).transferTo(OutputStream.nullOutputStream()))
                .isInstanceOf(RefusedFile.class);
    }

    @Test
    void oneThatIsNoSpreadsheetOrIsCutOffIsRefusedWhole() throws IOException {
        for (var content : List.of(
                "", "no xml", "<a><b></a>", document(sheet(HEADING, SCHOOL)).substring(0, 400))) {
            var file = files.packed(content);
            assertThatThrownBy(() -> ReadEntries.of(file)).as(content).isInstanceOf(RefusedFile.class);
        }
        var whole = Files.readAllBytes(files.ods(sheet(HEADING, SCHOOL.repeat(500))));
        var cut = Files.write(folder.resolve("cut.ods"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> ReadEntries.of(cut)).isInstanceOfAny(RefusedFile.class, IOException.class);
        var empty = folder.resolve("empty.ods");
        OpenDocuments.zip(empty, zip -> {});
        assertThatThrownBy(() -> ReadEntries.of(empty)).isInstanceOf(RefusedFile.class);
    }
}
