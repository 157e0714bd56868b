package org.thinkuknow.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class DurabilityTest {

    private static final Map<String, String> MYSQL = Map.ofEntries(
            Map.entry("version", "8.4.3"),
            Map.entry("innodb_flush_log_at_trx_commit", "1"),
            Map.entry("innodb_doublewrite", "ON"),
            Map.entry("innodb_flush_method", "O_DIRECT"),
            Map.entry("log_bin", "ON"),
            Map.entry("sync_binlog", "1"),
            Map.entry("sql_mode", "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION"),
            Map.entry("time_zone", "+00:00"),
            Map.entry("default_storage_engine", "InnoDB"),
            Map.entry("character_set_database", "utf8mb4"),
            Map.entry("transaction_isolation", "REPEATABLE-READ"));

    @Test
    void aServerThatKeepsWhatItAcknowledgesIsFit() {
        assertThat(new Durability(MYSQL).faults()).isEmpty();
        assertThat(new Durability(MYSQL).faultsOfTheConnection()).isEmpty();
        assertThat(new Durability(MYSQL).words())
                .isEqualTo("version 8.4.3, REPEATABLE-READ, snapshot isolation not known to it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "innodb_flush_log_at_trx_commit | 2",
                "innodb_flush_log_at_trx_commit | 0",
                "innodb_doublewrite | OFF",
                "innodb_flush_method | nosync",
                "sync_binlog | 0",
                "sync_binlog | 1000",
                "sql_mode | NO_ENGINE_SUBSTITUTION",
                "time_zone | SYSTEM",
                "time_zone | +01:00",
                "default_storage_engine | MyISAM",
                "character_set_database | latin1",
                "transaction_isolation | READ-UNCOMMITTED",
                "transaction_isolation | SERIALIZABLE",
                "innodb_snapshot_isolation | ON"
            })
    void eachSettingWithWhichSomethingMayBeLostIsNamed(String setting, String value) {
        assertThat(with(setting, value)).singleElement().asString().startsWith(setting + " ");
    }

    @Test
    void aServerWithoutABinaryLogNeedsNotSyncIt() {
        var settings = new HashMap<>(MYSQL);
        settings.put("log_bin", "OFF");
        settings.put("sync_binlog", "0");
        assertThat(new Durability(settings).faults()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(new Durability(Map.of()).faults())
                .hasSizeGreaterThan(2)
                .anyMatch(fault -> fault.contains("unknown"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11.4.5-MariaDB-log | ON | OFF | true",
                "11.4.10-MariaDB | ON | OFF | true",
                "11.8.2-MariaDB-log | ON | OFF | true",
                "11.8.3-MariaDB-log | ON | OFF | false",
                "11.8.9-MariaDB-0+deb13u1-log | ON | OFF | false",
                "10.11.13-MariaDB | ON | OFF | true",
                "10.11.14-MariaDB-0+deb12u2 | ON | OFF | false",
                "10.6.22-MariaDB | ON | OFF | true",
                "10.6.23-MariaDB | ON | OFF | false",
                "12.0.1-MariaDB | ON | OFF | true",
                "12.0.2-MariaDB | ON | OFF | false",
                "12.1.1-MariaDB | ON | OFF | false",
                "10.5.29-MariaDB | ON | OFF | false",
                "11.4.5-MariaDB | OFF | OFF | false",
                "11.4.5-MariaDB | ON | ON | false",
                "8.4.3 | ON | OFF | false",
            })
    void aServerThatMayHangWithItsCopyIsNamed(String version, String copied, String waitsForNobody, boolean hangs) {
        var settings = new HashMap<>(MYSQL);
        settings.put("version", version);
        settings.put("rpl_semi_sync_master_enabled", copied);
        settings.put("rpl_semi_sync_master_wait_no_slave", waitsForNobody);
        var faults = new Durability(settings).faults();
        assertThat(faults).hasSize(hangs ? 1 : 0).allMatch(fault -> fault.startsWith("version is " + version + ":"));
    }

    private static List<String> with(String setting, String value) {
        var settings = new HashMap<>(MYSQL);
        settings.put(setting, value);
        var server = new Durability(settings);
        return Stream.concat(server.faults().stream(), server.faultsOfTheConnection().stream())
                .toList();
    }
}
