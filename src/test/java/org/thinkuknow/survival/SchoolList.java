package org.thinkuknow.survival;

import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.Browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A list of invented schools that the operator imports beside the nodes of an installation, in two pieces and some more. */
final class SchoolList implements AutoCloseable {

    static final int SCHOOLS = 1_200;
    private static final int FIRST = 900_000;
    private static final int IN_TWO_PIECES = 1_000;
    private static final String HEADING = "urn,name,town,postcode,open_date,close_date\n";

    private final Installation installation;
    private final Path file;
    private final Connection other;

    SchoolList(Installation installation, Path folder) throws IOException, SQLException {
        this.installation = installation;
        this.file = Files.writeString(
                folder.resolve("list20220707.csv"),
                IntStream.range(FIRST, FIRST + SCHOOLS)
                        .mapToObj("%d,Nowhere Oak School,Nowhere,ME4 4QF,,\n"::formatted)
                        .collect(Collectors.joining("", HEADING, "")));
        installation.database().snapshotIsolation("OFF"); // otherwise an import ends where it should wait
        installation.database().change("set global innodb_lock_wait_timeout = 600");
        this.other = installation.database().connect();
        other.setAutoCommit(false);
    }

    /** Of an import that is killed nothing is kept, and whoever comes meanwhile is refused. */
    void importIsKilledInTheMiddle() throws Exception {
        lastOneIsHeld();
        var killed = importing();
        awaitTheMiddle();
        assertThat(importing().awaitEnd())
                .as("whoever comes meanwhile is refused")
                .isOne();
        killed.kill();
        lastOneIsFree();
        awaitThatNobodyImports();
        assertThat(kept()).as("though most had been written").isZero();
    }

    /** Somebody else is writing the last school of it: an import gets no further than that. */
    private void lastOneIsHeld() throws SQLException {
        try (var statement = other.createStatement()) {
            statement.executeUpdate("""
                    insert into schools_school
                    (number, nation, name, street, town, postcode, authority, authority_code, status, phase, as_of)
                    values
                    ('%d', 'ENGLAND', 'Held', '', '', '', '', '', 'OPEN', 'UNKNOWN', '2022-07-07')""".formatted(FIRST + SCHOOLS - 1));
        }
    }

    private void lastOneIsFree() throws SQLException {
        other.rollback();
    }

    /** The command, as a process that has begun. */
    ApplicationProcess importing() throws IOException {
        var command = installation.command(
                "import-schools",
                Map.of("spring.datasource.hikari.data-source-properties.socketTimeout", "600000"),
                file.toString());
        command.launch();
        return command;
    }

    /** Waits until an import has written most of it and can go no further. */
    private void awaitTheMiddle() {
        eventually(() -> assertThat(installation
                        .database()
                        .count("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'"
                                + " and trx_rows_modified >= " + IN_TWO_PIECES))
                .isOne());
    }

    /** Waits until the database has undone what the import of a dead process had written. */
    private void awaitThatNobodyImports() {
        eventually(() -> assertThat(installation
                        .database()
                        .texts("select id from schools_edition where id = 1 for update skip locked"))
                .hasSize(1));
    }

    long kept() throws SQLException {
        return installation.database().count("select count(*) from schools_school");
    }

    /** Whether an educator on a node finds a school of it, on a page that is opened now. */
    static boolean isFoundBy(Browser educator, ApplicationProcess node) {
        educator.goToView(node.address("/visits/new").toString());
        educator.find("#school-words").sendKeys("oak nowhere");
        educator.await(() -> educator.find("#school-finder").getText().contains("None in the register")
                || !educator.all("#school-finder .found button").isEmpty());
        return educator.find("#school-finder").getText().contains("Nowhere Oak School");
    }

    @Override
    public void close() throws SQLException {
        other.rollback();
        other.close();
        installation.database().change("set global innodb_lock_wait_timeout = default");
        installation.database().change("delete from schools_school");
        installation.database().change("delete from schools_list");
        installation.database().change("update schools_edition set edition = edition + 1");
    }
}
