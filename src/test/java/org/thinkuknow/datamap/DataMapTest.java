package org.thinkuknow.datamap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.datamap.MappedColumn.Protection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The data map is read, says what is wrong with it, and becomes the pages that people read. */
@Tag("house")
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
        var nonce = tables.getLast().column("nonce").orElseThrow();
        assertThat(nonce.words()).isEqualTo("by chance (open, because it says nothing)");
        assertThat(nonce.protection()).isEqualTo(Protection.OPEN);
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

    @Test
    void whoMaySeeAndChangeIsSaidOfAFieldWhereItIsNotAsItsTable() {
        var map = read(
                FILE.replace("written | sealed", "written | sealed | seen-by officer | changed-by receipt, officer")
                        .replace("seen by people", "seen by people | changed-by application"));
        var words = map.tables().getFirst().column("words").orElseThrow();
        assertThat(words.seenBy()).containsExactly(Party.OFFICER);
        assertThat(words.changedBy()).containsExactly(Party.OFFICER, Party.RECEIPT);
        assertThat(words.protection()).isEqualTo(Protection.SEALED);
        assertThat(words.words()).isEqualTo("what was written");
        assertThat(map.fields())
                .contains("| `report`: reference | plain | officers, whoever has the five words | the application |")
                .contains("| `report`: words | sealed | officers | officers, whoever has the five words |");
    }

    @Test
    void whatNobodyChangesAnyMoreIsSaidBelowTheTable() {
        assertThat(read(FILE).fields()).doesNotContain("changed by nobody");
        assertThat(read(FILE.replace("    for: One row", "    for: One row\n    unchanged: once it is sent"))
                        .fields())
                .endsWith("|\n\n- `report_lock`: changed by nobody once it is sent\n");
    }

    @Test
    void aFieldNamesThoseWhoAreKnownAndSaysNothingTwice() {
        assertThatThrownBy(() -> read(FILE.replace("written | sealed", "written | sealed | seen-by everybody")))
                .hasMessageContaining(
                        "data-map/report.yaml:16: `seen-by` names `everybody`, which is nobody that is known");
        assertThatThrownBy(() -> read(FILE.replace("written | sealed", "written | sealed | changed-by")))
                .hasMessageContaining("After `|` stands");
        assertThatThrownBy(() -> read(FILE.replace("written | sealed", "written | seen-by receipt, officer | sealed")))
                .hasMessageContaining("`seen-by` says here what the table says; take it out");
    }

    @Test
    void ofThisVersionNobodyIsSaidToDoWhatTheirRoleCannot() {
        assertThat(field("account", "roles").changedBy())
                .containsExactly(Party.ADMIN, Party.SAFEGUARDING_LEAD, Party.LINK, Party.OPERATOR);
        assertThat(field("account", "enabled").seenBy()).contains(Party.SUPERVISOR, Party.OFFICER, Party.EDUCATOR);
        assertThat(field("live_lesson", "answers_shown").changedBy()).containsExactly(Party.TEACHER);
        assertThat(field("figure_ledger", "facts").seenBy()).doesNotContain(Party.PUBLIC);
        assertThat(field("figure_edition", "body").seenBy()).contains(Party.PUBLIC);
        assertThat(field("triage_distress", "case_reference").seenBy()).containsExactly(Party.NOBODY);
        assertThat(field("triage_referral", "withdrawn_because").seenBy()).doesNotContain(Party.LINK);
        assertThat(field("onboarding_invitation", "who").changedBy()).doesNotContain(Party.LINK);
        assertThat(field("schools_school", "name").changedBy()).containsExactly(Party.OPERATOR);
        assertThat(field("overseas_package", "words").changedBy()).doesNotContain(Party.LINK);
    }

    private static MappedColumn field(String table, String column) {
        return DataMap.packed().tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .flatMap(each -> each.column(column))
                .orElseThrow();
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
