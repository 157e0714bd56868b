package org.thinkuknow.database;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/** Has migrations made by a database user of their own, where one is named (decision 0110). */
class MigrationUser implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var user = environment.getProperty("DB_MIGRATION_USER", "");
        if (!user.isBlank()) {
            var account = Map.<String, Object>of(
                    "spring.flyway.user",
                    user,
                    "spring.flyway.password",
                    environment.getProperty("DB_MIGRATION_PASSWORD", ""));
            environment.getPropertySources().addFirst(new MapPropertySource("migration-user", account));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
