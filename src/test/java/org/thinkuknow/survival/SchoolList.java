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

/** A list of invented schools that the operator imports beside the nodes of an installation, in two pieces and a last one. */
final class SchoolList implements AutoCloseable {

    static final int SCHOOLS = 1_200;
    private static final String HEADING = "urn,name,town,postcode,open_date,close_date\n";

    private final Installation installation;
    private final Path file;
    private final int first;
    private final String town;
    private final Connection other;

    /**
     * One list.
     *
     * @param first the number of its first school
     * @param town  a word by which its schools are found
     */
    SchoolList(Installation installation, Path folder, int first, String town) throws IOException, SQLException {
        this.installation = installation;
        this.first = first;
        this.town = town;
        this.file = Files.writeString(
                Files.createDirectories(folder.resolve(town)).resolve("list20220707.csv"),
                IntStream.range(first, first + SCHOOLS)
                        .mapToObj(number -> "%d,%s Oak School,%s,ME4 4QF,,\n".formatted(number, town, town))
                        .collect(Collectors.joining("", HEADING, "")));
        this.other = installation.database().connect();
        other.setAutoCommit(false);
    }

    /** Somebody else is writing the last school of it: an import gets no further than that. */
    void lastOneIsHeld() throws SQLException {
        try (var statement = other.createStatement()) {
            statement.executeUpdate("""
                    insert into schools_school
                    (number, nation, name, street, town, postcode, authority, authority_code, status, phase, as_of)
                    values
                    ('%d', 'ENGLAND', 'Held', '', '', '', '', '', 'OPEN', 'UNKNOWN', '2022-07-07')""".formatted(last()));
        }
    }

    void lastOneIsFree() throws SQLException {
        other.rollback();
    }

    private int last() {
        return first + SCHOOLS - 1;
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

    /**
     * Waits until an import has written most of it and writes the last piece, which it cannot. That is read from the list of
     * processes: the table of transactions says the same for as long as it is asked more often than ten times a second.
     */
    void awaitTheMiddle() {
        eventually(() ->
                assertThat(installation.database().count("""
                        select count(*) from information_schema.processlist
                        where info like 'insert into schools_school%%' and info like '%%''%d''%%'""".formatted(last()))).isOne());
    }

    /** Waits until the database has undone what the import of a dead process had written. */
    void awaitThatNobodyImports() {
        eventually(() -> assertThat(installation
                        .database()
                        .texts("select id from schools_edition where id = 1 for update skip locked"))
                .hasSize(1));
    }

    /** How many of its schools are in the register. */
    long kept() throws SQLException {
        return installation
                .database()
                .count("select count(*) from schools_school where number between '%d' and '%d'"
                        .formatted(first, last()));
    }

    /** Whether an educator on a node finds a school of it, on a page that is opened now. */
    boolean isFoundBy(Browser educator, ApplicationProcess node) {
        educator.goToView(node.address("/visits/new").toString());
        educator.find("#school-words").sendKeys("oak " + town);
        educator.await(() -> educator.find("#school-finder").getText().contains("None in the register")
                || !educator.all("#school-finder .found button").isEmpty());
        return educator.find("#school-finder").getText().contains(town + " Oak School");
    }

    @Override
    public void close() throws SQLException {
        other.close();
    }
}
