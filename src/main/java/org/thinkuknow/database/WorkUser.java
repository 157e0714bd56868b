package org.thinkuknow.database;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where migrations have a database user of their own, that one gives the user of the daily work what it needs after each migration:
 * rows of the tables, and nothing of the tables themselves. Decision 0110.
 */
@Component
class WorkUser extends BaseCallback {

    private static final String ALL_ROWS = "SELECT, INSERT, UPDATE, DELETE";
    private static final Set<String> OF_MIGRATIONS = Set.of(Migrations.HISTORY, MigrationProgress.TABLE);
    private static final String TABLES = """
            select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'
            order by table_name""";

    /** The name of the database in an address: before the first migration, nothing in it is open to the user of the daily work. */
    static final Pattern DATABASE = Pattern.compile("(?<=[^/]/)[^/?]+(?=[?]|$)");

    private final DataSourceProperties work;
    private final Map<String, String> rights;
    private final boolean separate;

    WorkUser(DataSourceProperties work, List<AppendOnly> appendOnly, Environment environment) {
        this.work = work;
        this.rights = appendOnly.stream().collect(Collectors.toMap(AppendOnly::table, AppendOnly::rights));
        this.separate = isSeparate(environment);
    }

    /** Whether migrations are made by another database user than the daily work. */
    static boolean isSeparate(Environment environment) {
        var migrations = environment.getProperty("spring.flyway.user", "");
        return !migrations.isBlank() && !migrations.equals(environment.getProperty("spring.datasource.username"));
    }

    @Override
    public boolean supports(Event event, Context context) {
        return separate && event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var theirs = DriverManager.getConnection(
                        withoutDatabase(work.determineUrl()), work.determineUsername(), work.determinePassword());
                var statement = context.getConnection().createStatement()) {
            var user = texts(theirs, "select current_user()").getFirst();
            for (var table : texts(context.getConnection(), TABLES)) {
                statement.execute("grant %s on `%s` to %s"
                        .formatted(
                                OF_MIGRATIONS.contains(table) ? "SELECT" : rights.getOrDefault(table, ALL_ROWS),
                                table,
                                account(user)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database user of migrations could not give the user of the daily work its rights", e);
        }
    }

    static String withoutDatabase(String address) {
        return DATABASE.matcher(address).replaceFirst("");
    }

    /** As MySQL names an account: a user and from where, each in quotes of its own. */
    static String account(String currentUser) {
        var at = currentUser.lastIndexOf('@');
        Function<String, String> quoted = part -> "'" + part.replace("'", "''") + "'";
        return quoted.apply(currentUser.substring(0, at)) + "@" + quoted.apply(currentUser.substring(at + 1));
    }

    /** The first column of what a query finds. */
    static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
