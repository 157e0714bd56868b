package org.thinkuknow.database;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.nio.file.Path;

/** The first use of the database is its migration: only there does the application wait for the server. */
@Configuration(proxyBeanMethods = false)
class WaitForDatabase {

    @Bean
    FlywayMigrationStrategy migrateWhenReady(Environment environment) {
        return flyway -> {
            if (environment.getProperty("DB_URL", "").isBlank()) {
                EmbeddedDatabase.in(Path.of(environment.getRequiredProperty(EmbeddedDatabaseStarter.DIRECTORY))).awaitReady();
            }
            flyway.migrate();
        };
    }
}
