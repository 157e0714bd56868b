package org.thinkuknow.backup;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class RowCountTest {

    private static final String DUMP = """
            -- Server version	11.4.5-MariaDB
            CREATE TABLE `report` (
              `id` int
            );
            set autocommit=0;
            INSERT INTO `report` VALUES (1,'INSERT INTO `report` VALUES \\n INSERT INTO `other`');
            INSERT INTO `report` VALUES (2,'%s');
            INSERT INTO `report_message` (`id`) VALUES (1);
            commit;
            -- Dump completed on 2026-11-29 10:00:00
            """.formatted("x".repeat(100_000));

    private final ByteArrayOutputStream passed = new ByteArrayOutputStream();
    private final RowCount count = new RowCount(passed);

    @Test
    void itCountsTheRowsOfEachTableAndPassesEverythingOn() throws IOException {
        var bytes = DUMP.getBytes(StandardCharsets.UTF_8);
        for (var from = 0; from < bytes.length; from += 7) {
            count.write(bytes, from, Math.min(7, bytes.length - from));
        }
        assertThat(count.rows()).isEqualTo(Map.of("report", 2L, "report_message", 1L));
        assertThat(count.isComplete()).isTrue();
        assertThat(passed.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void whatStopsBeforeItsLastLineIsNotComplete() throws IOException {
        count.write(DUMP.substring(0, DUMP.indexOf("-- Dump completed")).getBytes(StandardCharsets.UTF_8));
        assertThat(count.isComplete()).isFalse();
        count.write("-- Dump compl".getBytes(StandardCharsets.UTF_8));
        assertThat(count.isComplete()).isFalse();
    }
}
