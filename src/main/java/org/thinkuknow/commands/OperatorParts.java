package org.thinkuknow.commands;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.thinkuknow.account.ManagerNames;
import org.thinkuknow.account.OpeningCodes;
import org.thinkuknow.backup.Backups;
import org.thinkuknow.backup.Proving;
import org.thinkuknow.backup.Restoring;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.offender.KeptJourneys;
import org.thinkuknow.offender.NoJourneys;
import org.thinkuknow.offender.OffenderImport;
import org.thinkuknow.schools.RegisterImport;
import org.thinkuknow.statistics.RecountBeans;
import org.thinkuknow.vault.SealedColumns;

/** What single commands of the operator need beside what all of them do. */
final class OperatorParts {

    private OperatorParts() {}

    /** The columns of all modules that are sealed. */
    @ComponentScan(
            basePackages = "org.thinkuknow",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = SealedColumns.class))
    static final class Seals {}

    /** What fills an empty database. */
    @Import(Restoring.class)
    static final class Filling {}

    /** Backups, and the columns of all modules that are sealed. */
    @Import({Backups.class, Proving.class, Seals.class})
    static final class Copies {}

    /** What is counted, in all modules, and how. */
    @ComponentScan(
            basePackages = "org.thinkuknow",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = FactSource.class))
    @ConfigurationPropertiesScan("org.thinkuknow.triage")
    @Import(RecountBeans.class)
    static final class Figures {}

    /** The accounts of administrators. */
    @EntityScan(basePackageClasses = OpeningCodes.class)
    @EnableJpaRepositories(basePackageClasses = OpeningCodes.class)
    @EnableConfigurationProperties(Centre.class)
    @Import(OpeningCodes.class)
    static final class Accounts {}

    /** The register of offenders, to be written, with the law as it is packed. */
    @EntityScan(basePackageClasses = ManagerNames.class)
    @EnableJpaRepositories(basePackageClasses = ManagerNames.class)
    @ComponentScan(
            basePackageClasses = OffenderImport.class,
            useDefaultFilters = false,
            includeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.offender\\.(OffenderImport|OffenderTexts|.*Rows|Reckoner|DutyReckoning|RecordCheck|.*Keys)"))
    @Import(ManagerNames.class)
    static final class Offenders {

        @Bean
        Duties duties() {
            var problems = new Problems();
            var rules = Rules.read(ContentFiles.packed(), problems);
            problems.throwIfAny();
            return new Duties(rules);
        }

        @Bean
        KeptJourneys journeys() {
            return new NoJourneys();
        }
    }

    /** The register of schools, to be written. */
    @ComponentScan(
            basePackageClasses = RegisterImport.class,
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.Register(Import|Rows)"))
    static final class Schools {}
}
