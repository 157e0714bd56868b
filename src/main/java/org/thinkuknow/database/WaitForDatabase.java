package org.thinkuknow.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import java.nio.file.Path;

/** The first use of the database is its migration: only there does the application wait for the server. */
@Configuration(proxyBeanMethods = false)
class WaitForDatabase {

    @Bean
    FlywayConfigurationCustomizer goOnWhereItStopped() {
        return ResumedMigrations::in;
    }

    @Bean
    FlywayMigrationStrategy migrateWhenReady(Environment environment, FitForProduction fit) {
        return flyway -> {
            if (environment.getProperty("DB_URL", "").isBlank()) {
                EmbeddedDatabase.in(Path.of(environment.getRequiredProperty(EmbeddedDatabaseStarter.DIRECTORY)))
                        .awaitReady();
            }
            if (mayMigrate(environment)) {
                fit.mustKeepWhatItAcknowledges(flyway.getConfiguration().getDataSource());
                new Migrations(flyway).run();
            } else {
                refuseToMigrate(new Migrations(flyway).left());
                fit.mustKeepWhatItAcknowledges(flyway.getConfiguration().getDataSource());
            }
            fit.mustNotRewriteTheRecord();
        };
    }

    /** Where another database user owns the tables, production knows their password only while the command {@code migrate} runs. */
    private static boolean mayMigrate(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("operator"))) {
            return environment.getProperty("thinkuknow.database.migrates", Boolean.class, false)
                    || isRestoring(environment);
        }
        return !environment.acceptsProfiles(Profiles.of("production")) || WorkUser.isSeparate(environment);
    }

    /** A backup of an earlier version gets the tables of this one, as if the application started on it. */
    static boolean isRestoring(Environment environment) {
        return environment.getProperty("thinkuknow.database.restoring", Boolean.class, false);
    }

    /** An operator's command changes no tables: they may be another version's, at work, or not ours at all. */
    private static void refuseToMigrate(int pending) {
        if (pending > 0) {
            throw new IllegalStateException(
                    ("This database is not one of this version (%d migrations are missing). Is it the right one? Start "
                                    + "the application on it first, or in production the command migrate.")
                            .formatted(pending));
        }
    }
}
