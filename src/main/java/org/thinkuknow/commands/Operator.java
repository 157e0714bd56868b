package org.thinkuknow.commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.thinkuknow.account.OpeningCodes;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.database.EmbeddedDatabase;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.schools.RegisterImport;
import org.thinkuknow.statistics.RecountBeans;
import org.thinkuknow.vault.SealedColumns;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What the commands of the operator need: the database, the keys, the audit record. Nothing listens, nothing is scheduled, no mail
 * is sent, no event is published again, no key is made and no table changed, so a command may run beside a working installation.
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
@EntityScan(basePackageClasses = {AuditChain.class, OpeningCodes.class})
@EnableJpaRepositories(basePackageClasses = {AuditChain.class, OpeningCodes.class})
@ComponentScan(basePackageClasses = {Vault.class, AuditChain.class, EmbeddedDatabase.class})
@ComponentScan(
        basePackages = "org.thinkuknow",
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {SealedColumns.class, FactSource.class}))
@ComponentScan(
        basePackageClasses = RegisterImport.class,
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.Register(Import|Rows)"))
@ConfigurationPropertiesScan("org.thinkuknow.triage")
@Import({OpeningCodes.class, RecountBeans.class})
@EnableConfigurationProperties(Centre.class)
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
     * @param options settings, each as {@code --name=value}
     * @return the exit status
     */
    static int with(List<String> options, ToIntFunction<ApplicationContext> act) {
        var application = new SpringApplication(Operator.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("operator");
        application.setLogStartupInfo(false);
        application.setDefaultProperties(QUIET);
        try (var started = application.run(options.toArray(String[]::new))) {
            return act.applyAsInt(started);
        }
    }
}
