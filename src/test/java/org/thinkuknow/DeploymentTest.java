package org.thinkuknow;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/** What the example of a deployment gives its parts, and what it keeps from them. */
@Tag("house")
class DeploymentTest {

    private static final Path DOCKER = Path.of("docker");
    private static final String OWNERS = "DB_MIGRATION_PASSWORD";

    private Map<String, Map<String, Map<String, Object>>> compose;
    private Map<String, Map<String, Object>> services;

    @BeforeEach
    void read() throws IOException {
        compose = new Yaml()
                .<Map<String, Map<String, Map<String, Object>>>>load(Files.readString(DOCKER.resolve("compose.yaml")));
        services = compose.get("services");
    }

    private Map<String, Object> service(String name) {
        assertThat(services).containsKey(name);
        return services.get(name);
    }

    @Test
    void whatRunsForEverybodyHasNothingItDoesNotNeed() {
        for (var name : List.of("application", "migration")) {
            assertThat(service(name))
                    .containsEntry("read_only", true)
                    .containsEntry("cap_drop", List.of("ALL"))
                    .containsEntry("security_opt", List.of("no-new-privileges:true"))
                    .containsKeys("mem_limit", "pids_limit");
        }
        assertThat(service("application")).containsEntry("restart", "unless-stopped");
        assertThat(service("database"))
                .containsEntry("restart", "unless-stopped")
                .doesNotContainKey("ports");
    }

    @Test
    void thePasswordOfWhoOwnsTheTablesIsNotWhereTheApplicationRuns() {
        assertThat(service("application").get("secrets")).isEqualTo(List.of("DB_PASSWORD"));
        assertThat(String.valueOf(service("application"))).doesNotContain("MIGRATION_");
        assertThat(service("migration").get("secrets")).isEqualTo(List.of("DB_PASSWORD", OWNERS));
    }

    @Test
    void noPasswordStandsInAnEnvironment() {
        services.forEach((name, service) -> assertThat(String.valueOf(service.get("environment")))
                .as(name)
                .doesNotContainPattern("(?i)(?<!RANDOM_ROOT_)password"));
    }

    @Test
    void theDatabaseLosesNothingThatItSaidItHas() {
        assertThat(service("database").get("command"))
                .asInstanceOf(LIST)
                .contains("--innodb-flush-log-at-trx-commit=1", "--sync-binlog=1");
    }

    @Test
    void whatNeedsNobodyOutsideReachesNobodyThere() {
        assertThat(compose.get("networks").get("inside")).isEqualTo(Map.of("internal", true));
        for (var name : List.of("database", "migration")) {
            assertThat(service(name)).containsEntry("networks", List.of("inside"));
        }
        services.forEach((name, service) -> assertThat(service).as(name).containsKey("networks"));
        assertThat(services.keySet())
                .as("who may call others is decided here, too")
                .containsExactlyInAnyOrder("application", "migration", "database", "mail");
    }

    @Test
    void theDatabaseProvesWhoItIsAndSpeaksWithNobodyInTheClear() {
        assertThat(service("database").get("command"))
                .asInstanceOf(LIST)
                .contains("--ssl-cert=/certificates/database.pem", "--require-secure-transport=ON");
        for (var name : List.of("application", "migration")) {
            assertThat(String.valueOf(service(name).get("environment")))
                    .contains("DB_AUTHORITY=/certificates/authority.pem")
                    .doesNotContain("DB_PLAIN", "sslMode");
            assertThat(String.valueOf(service(name).get("volumes"))).doesNotContain("authority.key", "database.key");
        }
    }

    /** Docker would make a directory of a file that is not there yet, and the script that makes the file would then fail. */
    @Test
    void aCertificateThatIsNotThereIsNotMadeUp() {
        for (var name : List.of("application", "migration", "database")) {
            assertThat(service(name).get("volumes"))
                    .asInstanceOf(LIST)
                    .filteredOn(volume -> String.valueOf(volume).contains("certificates/"))
                    .hasSize(3)
                    .allMatch(volume -> String.valueOf(volume).contains("create_host_path=false"));
        }
    }

    @Test
    void aDatabaseThatCannotEncryptIsNotWell() {
        assertThat(String.valueOf(service("database").get("healthcheck"))).contains("--ssl-mode=REQUIRED");
    }

    @Test
    void theSwitchesOfTheRunbookReachTheNodes() {
        for (var name : List.of("application", "migration")) {
            assertThat(String.valueOf(service(name).get("environment")))
                    .contains(
                            "NODE_PLAIN=${NODE_PLAIN:-}",
                            "LOG_PORT=${LOG_PORT:-6514}",
                            "LOG_AUTHORITY=${LOG_AUTHORITY:-}");
        }
    }

    /** Docker's engine is not there in every build; what it would read of these files is. */
    @Test
    void whatIsMountedIsNotInTheRepository() throws IOException {
        var ignored = Files.readAllLines(Path.of(".gitignore"));
        assertThat(ignored).contains("/docker/certificates/", "/docker/keys/", "/docker/notes/", "/docker/secrets/");
    }
}
