package org.thinkuknow.schools;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** The lists of Wales, Scotland and Northern Ireland; names and schools in them are invented. */
class OtherNationsTest {

    @TempDir
    private Path folder;

    @Test
    void walesHasItsTownInTheAddressAndNumbersOfItsOwn() throws IOException {
        assertThat(ReadEntries.of(ReadEntries.fixture("wales-2026-05-01.csv")).entries())
                .extracting(RegisterEntry::number, RegisterEntry::street, RegisterEntry::town, RegisterEntry::authority)
                .containsExactly(
                        tuple("w6602160", "Ffordd y Môr", "Llangefni", "Isle of Anglesey"),
                        tuple("w6814999", "Long Road, Pentre Teg", "Cardiff", "Cardiff"));
    }

    @Test
    void northernIrelandMayBeginWithATitle() throws IOException {
        var read = ReadEntries.of(ReadEntries.fixture("schools_plus_2026-06-02.csv"));
        assertThat(read.entries())
                .extracting(RegisterEntry::number, RegisterEntry::status, RegisterEntry::closed)
                .containsExactly(
                        tuple("n1016999", SchoolStatus.OPEN, null),
                        tuple("n1230999", SchoolStatus.CLOSED, LocalDate.of(2019, 8, 31)));
        assertThat(read.refused()).containsOnlyKeys(6L);
    }

    @Test
    void scotlandIsASpreadsheetOfWhichOnlyTheSheetWithSchoolsIsRead() throws IOException {
        var file = folder.resolve("school-contact-details-2026-02-01.xlsx");
        try (var bytes = Files.newOutputStream(file)) {
            scotland(bytes);
        }
        assertThat(ReadEntries.of(file).entries())
                .extracting(
                        RegisterEntry::number,
                        RegisterEntry::name,
                        RegisterEntry::town,
                        RegisterEntry::postcode,
                        RegisterEntry::phase,
                        RegisterEntry::authority)
                .containsExactly(tuple(
                        "s5244999", "Strathinvented High School", "Fife Ness", "KY10 3XX", Phase.SECONDARY, "Fife"));
    }

    private static void scotland(OutputStream bytes) throws IOException {
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "School contact details");
            var sheet = workbook.newWorksheet("Open Schools");
            sheet.value(0, 0, "Open schools, February 2026");
            var heads = List.of(
                    "Seed Code",
                    "LA Name",
                    "School Name",
                    "Address Line1",
                    "Address Line2",
                    "Post Code",
                    "Primary Department",
                    "Secondary Department",
                    "Headteacher");
            for (var column = 0; column < heads.size(); column++) {
                sheet.value(5, column, heads.get(column));
            }
            sheet.value(6, 0, 5_244_999);
            var cells = List.of(
                    "Fife",
                    "Strathinvented High School",
                    "1 Shore Road",
                    "Fife Ness",
                    "KY10 3XX",
                    "No",
                    "Yes",
                    "Quillandra Vexworthy");
            for (var column = 0; column < cells.size(); column++) {
                sheet.value(6, column + 1, cells.get(column));
            }
        }
    }
}
