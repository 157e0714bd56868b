package org.thinkuknow.commands;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.vault.KeyRing;
import org.thinkuknow.vault.Rotation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What a command starts with, and what it refuses to start on. */
class OperatorStartIT extends BesideTheApplication {

    @Autowired
    private AuditChain chain;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            classes = {
                Operator.class,
                OperatorParts.Accounts.class,
                OperatorParts.Figures.class,
                OperatorParts.Schools.class,
                OperatorParts.Seals.class
            })
    void nothingIsStartedButWhatTheCommandNeeds(Class<?> parts) {
        assertThat(Operator.with(parts, List.of(KEYS), application -> {
                    assertThat(application.getEnvironment().getActiveProfiles()).contains("operator");
                    assertThat(Arrays.stream(application.getBeanDefinitionNames())
                                    .map(application::getType)
                                    .filter(type -> type != null)
                                    .map(type -> ClassUtils.getUserClass(type).getSimpleName()))
                            .contains("AuditChain", "Rotation")
                            .noneMatch(
                                    name -> name.matches(
                                            "(EventRetries|LongWork|WatchSchedule|Mailbox|FirstAdministrator|DemoAccounts|.*Scheduler|."
                                                    + "*WebServer.*|JavaMail.*|.*EventListener.*Publication.*|NewestIndex|ShippedList)"));
                    return 0;
                }))
                .isZero();
    }

    @Test
    void theKeyReachesTheSealsOfAllModules() {
        assertThat(Operator.with(OperatorParts.Seals.class, List.of(KEYS), application -> {
                    assertThat(application.getBean(Rotation.class).columns()).hasSizeGreaterThan(10);
                    return 0;
                }))
                .isZero();
    }

    @Test
    void aWrongDirectoryOfKeysIsRefusedAndStaysAsItIs(CapturedOutput printed) {
        var empty = directory.resolve("wrong");
        for (var command : List.of(
                List.of("verify-audit"),
                List.of("rotate-keys"),
                List.of("open-administrator", "somebody"),
                List.of("import-schools", "src/test/resources/schools/wales-2026-05-01.csv"))) {
            assertThat(Command.run(concat(command, "--KEYS_DIR=" + empty)))
                    .as(command.getFirst())
                    .contains(1);
        }
        assertThat(empty).doesNotExist();
        assertThat(printed.getErr()
                        .lines()
                        .filter(line -> line.contains(empty.toString()))
                        .count())
                .isEqualTo(4);
    }

    @Test
    void theKeysOfAnotherInstallationOpenNoWay(CapturedOutput printed) {
        while (chain.link() > 0) {
            assertThat(chain.fitsTheKeys()).isTrue();
        }
        KeyRing.createIn(directory.resolve("other"));
        assertThat(Command.run("open-administrator", "somebody", "--KEYS_DIR=" + directory.resolve("other")))
                .contains(1);
        assertThat(Command.run("recount", "--KEYS_DIR=" + directory.resolve("other")))
                .contains(1);
        assertThat(Command.run(
                        "import-schools",
                        "src/test/resources/schools/wales-2026-05-01.csv",
                        "--KEYS_DIR=" + directory.resolve("other")))
                .contains(1);
        assertThat(printed.getErr()
                        .lines()
                        .filter("These keys are not those of this database. Set KEYS_DIR to the right ones."::equals))
                .hasSize(3);
    }

    @Test
    void anUnknownStepOfRotationIsNamed(CapturedOutput printed) {
        assertThat(Command.run("rotate-keys", "sideways", KEYS)).contains(1);
        assertThat(printed.getErr()).contains("rotate-keys knows add, promote, reseal and retire");
    }

    @Test
    void aDatabaseOfAnotherVersionOrNoneIsRefusedAndStaysAsItIs(CapturedOutput printed) {
        assertThat(Command.run(
                        "open-administrator",
                        "somebody",
                        KEYS,
                        "--thinkuknow.database.directory=" + directory.resolve("nowhere")))
                .contains(1);
        assertThat(printed.getErr()).contains("There is no database in");
        assertThat(directory.resolve("nowhere")).doesNotExist();
        for (var command :
                List.of(List.of("open-administrator", "somebody"), List.of("import-schools", "a20260914.csv"))) {
            assertThat(Command.run(concat(command, KEYS, "--spring.flyway.table=never_migrated")))
                    .as(command.getFirst())
                    .contains(1);
        }
        assertThat(printed.getErr().lines().filter(line -> line.startsWith("This database is not one of this version")))
                .hasSize(2);
        assertThat(database.sql("show tables like 'never_migrated'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private static String[] concat(List<String> words, String... options) {
        return Stream.concat(words.stream(), Stream.of(options)).toArray(String[]::new);
    }
}
