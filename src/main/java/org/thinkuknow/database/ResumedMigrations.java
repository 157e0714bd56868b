package org.thinkuknow.database;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.resolver.sql.SqlMigrationResolver;

import java.util.Collection;

/**
 * Finds the migrations as Flyway does, and has each carried out so that it goes on where it stopped ({@link MigrationSteps}): the database
 * cannot undo half a change of its tables, and whoever is killed in the middle must not leave what nobody can start on (decision 0120).
 */
final class ResumedMigrations implements MigrationResolver {

    private ResumedMigrations() {}

    /** Puts them in the place of Flyway's own. */
    static void in(FluentConfiguration flyway) {
        flyway.resolvers(new ResumedMigrations()).skipDefaultResolvers(true);
    }

    @Override
    public Collection<ResolvedMigration> resolveMigrations(Context context) {
        return new SqlMigrationResolver(
                        context.resourceProvider,
                        (connection, undo, batch, output) -> new MigrationSteps(connection),
                        context.sqlScriptFactory,
                        context.configuration,
                        new ParsingContext())
                .resolveMigrations(context);
    }
}
