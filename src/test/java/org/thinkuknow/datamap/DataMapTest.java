package org.thinkuknow.datamap;

import org.junit.jupiter.api.Test;
import org.thinkuknow.datamap.MappedColumn.Protection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The data map is read, says what is wrong with it, and becomes the pages that people read. */
class DataMapTest {

    private static final String GROUNDS = """
            - id: telling
              name: A child tells
              uk-gdpr: Article 6(1)(e)
              part-3: section 35(2)(b)
            - id: nobody
              name: Nobody's data
              uk-gdpr: Nothing here is about a person
            """;
    private static final String TERMS = """
            - id: with-report
              words: Until the report is erased
              by: RETENTION_MONTHS
            - id: for-ever
              words: For ever
            """;
    private static final String FILE = """
            module: report
            activity: A child tells the centre
            about: children
            why: so that somebody can help
            basis: telling
            readers: officers
            kept: with-report
            goes: nowhere
            seen-by: officer, receipt
            changed-by: receipt
            tables:
              - name: report
                for: What was told
                columns:
                  - reference: random, seen by people
                  - words: what was written | sealed
                  - receipt_hash: the five words | hashed
              - name: report_lock
                for: One row
                about: nobody
                basis: nobody
                kept: for-ever
                columns:
                  - nonce: by chance | open, because it says nothing
            """;

    @Test
    void aTableHasWhatItsFileSaysUnlessItSaysOtherwise() {
        var tables = read(FILE).tables();
        assertThat(tables).extracting(MappedTable::about).containsExactly("children", "nobody");
        assertThat(tables).extracting(MappedTable::readers).containsExactly("officers", "officers");
        assertThat(tables.getFirst().columns())
                .extracting(MappedColumn::protection)
                .containsExactly(Protection.PLAIN, Protection.SEALED, Protection.HASHED);
        assertThat(tables.getLast().column("nonce"))
                .contains(new MappedColumn("nonce", "by chance (open, because it says nothing)", Protection.OPEN));
    }

    @Test
    void aFaultIsSaidWithItsFileAndLine() {
        assertThatThrownBy(() -> read(FILE.replace("kept: for-ever", "kept: a-while")))
                .hasMessageContaining("data-map/report.yaml:18")
                .hasMessageContaining("`a-while`, which is not known");
        assertThatThrownBy(() -> read(FILE.replace("| sealed", "| locked")))
                .hasMessageContaining("data-map/report.yaml:16")
                .hasMessageContaining("After `|` stands");
        assertThatThrownBy(() -> read(FILE.replace("name: report_lock", "name: report")))
                .hasMessageContaining("mapped twice");
        assertThatThrownBy(() -> read(FILE.replace("- receipt_hash:", "- words:")))
                .hasMessageContaining("The column `words` stands here twice");
        assertThatThrownBy(() -> read(FILE.replace("readers: officers\n", "")))
                .hasMessageContaining("`readers` is missing here and at the top of the file");
    }

    @Test
    void whoMaySeeAndChangeIsSaidOfEachTable() {
        assertThat(read(FILE).tables().getFirst().seenBy()).containsExactlyInAnyOrder(Party.OFFICER, Party.RECEIPT);
        assertThat(read(FILE).fields())
                .contains("| `report`: words | sealed | officers, whoever has the five words | whoever has the five"
                        + " words |")
                .contains("| `report`: receipt_hash | hash alone | nobody | the application |");
        assertThatThrownBy(() -> read(FILE.replace("seen-by: officer", "seen-by: everybody")))
                .hasMessageContaining("`seen-by` names `everybody`, which is nobody that is known");
        assertThatThrownBy(() -> read(FILE.replace("            changed-by: receipt\n".strip() + "\n", "")))
                .hasMessageContaining("`changed-by` is missing here and at the top of the file");
    }

    /** {@code ./run data-map --fields >src/docs/fields.md} makes it anew. */
    @Test
    void thePageOfFieldsIsThatOfTheMap() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/fields.md")))
                .isEqualTo(DataMap.packed().fields());
    }

    @Test
    void thePageBeginsWithWhatNothingErases() {
        assertThat(read(FILE).markdown())
                .contains("2 tables with 4 columns: 1 sealed, 1 kept as a hash alone.")
                .containsSubsequence(
                        "## What nothing erases by itself",
                        "- For ever: `report_lock`",
                        "## A child tells the centre",
                        "| `words` | what was written | sealed |",
                        "## Lawful grounds")
                .doesNotContain("- Until the report is erased");
    }

    @Test
    void theMapOfThisVersionIsWholeAndNoTermOrGroundIsLeftOver() {
        var map = DataMap.packed();
        assertThat(map.tables()).hasSizeGreaterThan(150);
        assertThat(map.tables())
                .flatExtracting(MappedTable::basis)
                .containsAll(map.grounds().stream().map(LawfulGround::id).toList());
        assertThat(map.tables())
                .flatExtracting(MappedTable::kept)
                .containsAll(map.terms().stream().map(KeepingTerm::id).toList());
    }

    /** {@code ./run data-map --record >src/docs/processing.md} makes it anew. */
    @Test
    void theRecordOfProcessingIsThatOfTheMap() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/processing.md")))
                .isEqualTo(DataMap.packed().processing());
    }

    private static DataMap read(String file) {
        return DataMap.of(Map.of("bases.yaml", GROUNDS, "keeping.yaml", TERMS, "report.yaml", file));
    }
}
