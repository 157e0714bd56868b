package org.thinkuknow.schools;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Recorded;

import javax.sql.DataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.thinkuknow.support.Eventually.eventually;

/** Lists become the register, on the real database. */
class RegisterImportIT extends OnAnEmptyRegister {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "schools");
    private static final Path NEWER = FIXTURES.resolve("edubasealldata20260914.csv");
    private static final Path OLDER = FIXTURES.resolve("edubasealldata20240301.csv");

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource connections;

    @TempDir
    private Path folder;

    @Test
    void theSameFileTwiceChangesNothing() {
        var first = take(NEWER);
        assertThat(first)
                .extracting(ImportTally::lines, ImportTally::fresh, ImportTally::altered, ImportTally::leftOut)
                .containsExactly(12, 7, 0, 5);
        assertThat(first.table())
                .contains("  read                           12", "  new                             7")
                .anyMatch(line -> line.startsWith("  line 11: the column “URN”"));
        var edition = rows.edition();
        var all = everything();
        assertThat(take(NEWER))
                .extracting(ImportTally::lines, ImportTally::fresh, ImportTally::altered, ImportTally::leftOut)
                .containsExactly(12, 0, 0, 5);
        assertThat(everything()).isEqualTo(all);
        assertThat(rows.edition()).as("no node reads the same register anew").isEqualTo(edition);
        assertThat(audit.of("register of schools")).extracting(Recorded::act).contains("imported schools");
    }

    @Test
    void anOlderFileDoesNotUndoANewerOneAndANewerOneFollowsAnOlder() {
        take(NEWER);
        assertThat(take(OLDER))
                .extracting(ImportTally::fresh, ImportTally::altered, ImportTally::outdated)
                .containsExactly(1, 0, 1);
        assertThat(register.find("990003").orElseThrow())
                .extracting(RegisteredSchool::name, RegisteredSchool::status)
                .containsExactly("Old Oast Infants School", SchoolStatus.CLOSED);
        theRegisterIsEmpty();
        take(OLDER);
        assertThat(take(NEWER))
                .extracting(ImportTally::fresh, ImportTally::altered, ImportTally::nowClosed)
                .containsExactly(6, 1, 1);
        assertThat(register.find("990003").map(RegisteredSchool::isClosed)).contains(true);
    }

    @Test
    void aListThatAgreesIsNewerAllTheSame() {
        take(NEWER);
        imports.from(NEWER, Optional.of(LocalDate.of(2026, 10, 1)), "a test", line -> {});
        assertThat(rows.of(Set.of("990001")).get("990001").asOf()).isEqualTo("2026-10-01");
    }

    @Test
    void aMissingKeyColumnOrACutFileChangesNothing() throws IOException {
        take(OLDER);
        var before = everything();
        assertThatThrownBy(() -> take(FIXTURES.resolve("edubasealldata20260915-without-names.csv")))
                .isInstanceOf(RefusedFile.class);
        var whole = Files.readString(NEWER, StandardCharsets.ISO_8859_1);
        var lines = new StringBuilder(whole.lines().findFirst().orElseThrow()).append("\r\n");
        var line = whole.lines().skip(1).findFirst().orElseThrow();
        for (var number = 991_000; number < 992_200; number++) {
            lines.append(line.replace("990001", String.valueOf(number))).append("\r\n");
        }
        var cut = Files.writeString(folder.resolve("cut20260914.csv"), lines + line.substring(0, 200));
        assertThatThrownBy(() -> take(cut)).isInstanceOf(RefusedFile.class).hasMessageContaining("line 1,202");
        assertThat(everything()).as("though hundreds had been written").isEqualTo(before);
        assertThatThrownBy(() -> take(folder.resolve("nowhere20260914.csv")))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> take(Files.copy(NEWER, folder.resolve("undated.csv"))))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("--as-of");
        assertThatThrownBy(() -> take(Files.copy(NEWER, folder.resolve("list20990101.csv"))))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("has not come");
    }

    @Test
    void noHeadTeacherIsInAnyTable() {
        Stream.of(
                        NEWER,
                        OLDER,
                        FIXTURES.resolve("wales-2026-05-01.csv"),
                        FIXTURES.resolve("schools_plus_2026-06-02.csv"))
                .forEach(this::take);
        assertThat(everything())
                .hasSizeGreaterThan(10)
                .noneMatch(row -> row.contains("Vexworthy") || row.contains("Quillandra"));
    }

    @Test
    void whoImportsWhileAnotherDoesIsRefusedKindly() {
        transaction.executeWithoutResult(status -> {
            assertThat(rows.hold()).isTrue();
            assertThatThrownBy(() ->
                            CompletableFuture.supplyAsync(() -> take(NEWER)).join())
                    .hasCauseInstanceOf(RefusedFile.class)
                    .hasMessageContaining("Another import is at work");
        });
        assertThat(take(NEWER).fresh()).isEqualTo(7);
    }

    /** With snapshot isolation MariaDB refuses at once where it would have waited. */
    @Test
    void whoseSchoolIsWrittenBySomebodyElseIsRefusedKindlyOnADatabaseOfSnapshots() throws SQLException {
        try (var other = connections.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().executeUpdate("""
                    insert into schools_school
                    (number, nation, name, street, town, postcode, authority, authority_code, status, phase, as_of)
                    values ('990001', 'ENGLAND', 'Held', '', '', '', '', '', 'OPEN', 'UNKNOWN', '2022-07-07')""");
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                database.sql("set session innodb_snapshot_isolation = on").update();
                assertThatThrownBy(() -> take(NEWER))
                        .isInstanceOf(RefusedFile.class)
                        .hasMessageContaining("Please try again");
                database.sql("set session innodb_snapshot_isolation = default").update();
            });
            other.rollback();
        }
        assertThat(rows.lists()).isEmpty();
        assertThat(take(NEWER).fresh()).isEqualTo(7);
    }

    @Test
    void aListThatSaysLessLeavesWhatIsKnown() throws IOException {
        take(NEWER);
        take(FIXTURES.resolve("links_edubasealldata20260914.csv"));
        var less = folder.resolve("less-2026-10-01.csv");
        Files.writeString(less, """
                urn,name,town,postcode,lead_school,open_date,close_date
                990001,St Brannoc's Primary,London,EC3A 5DE,false,01-09-1999,30-09-2026
                """);
        assertThat(take(less).nowClosed()).isEqualTo(1);
        assertThat(register.find("990001").orElseThrow())
                .extracting(
                        RegisteredSchool::name,
                        RegisteredSchool::authority,
                        RegisteredSchool::phase,
                        RegisteredSchool::street,
                        RegisteredSchool::status)
                .containsExactly(
                        "St Brannoc's Primary",
                        "City of London",
                        Phase.PRIMARY,
                        "Larkspur Passage, Tansy Place",
                        SchoolStatus.CLOSED);
        assertThat(register.find("990003").orElseThrow().successors()).containsExactly("990004");
        assertThat(register.asOf()).containsEntry(Nation.ENGLAND, LocalDate.of(2026, 10, 1));
    }

    @Test
    void anotherNodeFindsWhatWasImportedHere() {
        var otherNode = new NewestIndex(rows);
        otherNode.readAnew();
        assertThat(otherNode.now().count()).isZero();
        take(NEWER);
        otherNode.look();
        eventually(() -> assertThat(otherNode.now().find("brannoc", 10)).containsExactly("990001"));
    }

    @Test
    void withTheListOfWalesItsSchoolsAreNotThereTwice() {
        take(NEWER);
        index.readAnew();
        assertThat(register.search("llanfairwen", 10))
                .extracting(RegisteredSchool::number)
                .containsExactly("402999");
        take(FIXTURES.resolve("wales-2026-05-01.csv"));
        index.readAnew();
        assertThat(register.search("llanfairwen", 10))
                .extracting(RegisteredSchool::number, RegisteredSchool::nation)
                .containsExactly(tuple("w6602160", Nation.WALES));
        assertThat(register.find("402999"))
                .as("who keeps the number still finds it")
                .isPresent();
    }

    private ImportTally take(Path file) {
        return imports.from(file, Optional.empty(), "a test", line -> {});
    }

    private List<String> everything() {
        var all = new ArrayList<String>();
        for (var table : TABLES) {
            database.sql("select * from " + table).query().listOfRows().forEach(row -> {
                row.remove("imported_at");
                all.add(table + row);
            });
        }
        return all;
    }
}
