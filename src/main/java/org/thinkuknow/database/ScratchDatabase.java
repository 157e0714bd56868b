package org.thinkuknow.database;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/** Leads a command that tries something out to a database beside the real one, on the same server. */
class ScratchDatabase implements EnvironmentPostProcessor, Ordered {

    /** What the name of the real one is followed by. */
    static final String SUFFIX = "_upgrade_check";

    static final String WANTED = "thinkuknow.database.scratch";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty(WANTED, Boolean.class, false)) {
            var url = environment.getRequiredProperty("spring.datasource.url");
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "scratch-database", Map.of("spring.datasource.url", ServerAccount.scratch(url))));
        }
    }

    /** After the embedded database said where it is. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
