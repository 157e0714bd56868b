package org.thinkuknow.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refuses to start production on a database that may lose what it acknowledged, with a database user that may do too much, or by a clock
 * that is far from the database's.
 */
@Component
class FitForProduction {

    private static final Logger log = LoggerFactory.getLogger(FitForProduction.class);

    private final ObjectProvider<DataSource> work;
    private final List<AppendOnly> appendOnly;
    private final ClockWatch clocks;
    private final boolean production;

    FitForProduction(
            ObjectProvider<DataSource> work, List<AppendOnly> appendOnly, ClockWatch clocks, Environment environment) {
        this.work = work;
        this.appendOnly = appendOnly;
        this.clocks = clocks;
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    /**
     * Before anything is kept there.
     *
     * @param server connects as whoever makes the tables: the user of the daily work may have no rights yet
     * @throws UnfitDatabase if production would be started on a server whose settings are not safe
     */
    void mustKeepWhatItAcknowledges(DataSource server) {
        refuse(server, connection -> Durability.of(connection).faults());
    }

    /** @throws UnfitDatabase if in production the database user of the daily work could rewrite the record, or tables, or clocks differ */
    void mustNotRewriteTheRecord() {
        refuse(work.getObject(), connection -> {
            var server = Durability.of(connection);
            log.info("The database is {}", server.words());
            return Stream.of(
                            server.faultsOfTheConnection(),
                            LeastRights.tooMany(connection, appendOnly),
                            clocks.faults(connection))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    private void refuse(DataSource source, Check check) {
        if (!production) {
            return;
        }
        try (var connection = source.getConnection()) {
            var faults = check.faults(connection);
            if (!faults.isEmpty()) {
                throw new UnfitDatabase(faults);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked whether it is fit for production", e);
        }
    }

    private interface Check {
        List<String> faults(Connection connection) throws SQLException;
    }
}
