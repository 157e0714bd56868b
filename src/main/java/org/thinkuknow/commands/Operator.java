package org.thinkuknow.commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.database.EmbeddedDatabase;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What all commands of the operator need: the database, the keys, the audit record; what one needs beside is one of its
 * {@link OperatorParts}. Nothing listens, nothing is scheduled, no mail is sent, no event is published again, no key is made and no
 * table changed, so a command may run beside a working installation. A bean is made when it is asked for and not before: with the whole
 * application a command would take longer to start than to do what it is for (decision 0059).
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    PersistenceExceptionTranslationAutoConfiguration.class
})
@EntityScan(basePackageClasses = AuditChain.class)
@EnableJpaRepositories(basePackageClasses = AuditChain.class)
@ComponentScan(basePackageClasses = {Vault.class, AuditChain.class, EmbeddedDatabase.class})
class Operator {

    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.root",
            "warn",
            "logging.level.org.springframework.boot.SpringApplication",
            "off",
            "logging.level.org.springframework.boot.diagnostics",
            "off");

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Starts what there is, does one thing with it and stops it.
     *
     * @param parts   what the command needs, of {@link OperatorParts}; this class if it needs nothing beside
     * @param options settings, each as {@code --name=value}
     * @return the exit status
     */
    static int with(Class<?> parts, List<String> options, ToIntFunction<ApplicationContext> act) {
        return start(Operator.class, parts, options, act);
    }

    /** As {@link #with}, on a database that may have no tables yet: only its settings and the keys are there. */
    static int beforeTables(Class<?> parts, List<String> options, ToIntFunction<ApplicationContext> act) {
        return start(BeforeTables.class, parts, options, act);
    }

    private static int start(
            Class<?> base, Class<?> parts, List<String> options, ToIntFunction<ApplicationContext> act) {
        var application = new SpringApplication(base);
        application.addPrimarySources(List.of(parts));
        application.setLazyInitialization(true);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("operator");
        application.setLogStartupInfo(false);
        application.setDefaultProperties(QUIET);
        try (var started = application.run(options.toArray(String[]::new))) {
            return act.applyAsInt(started);
        }
    }

    /** Whatever asks for tables at the start is not among these. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @ComponentScan(basePackageClasses = {Vault.class, EmbeddedDatabase.class})
    static final class BeforeTables {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
