package org.thinkuknow.database;

import org.junit.jupiter.api.Test;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class UtcColumnsTest {

    private static final Instant SUMMER = Instant.parse("2026-07-01T23:30:00.123456Z");
    private static final LocalDateTime COLUMN = LocalDateTime.of(2026, 7, 1, 23, 30, 0, 123_456_000);

    @Test
    void aColumnIsOfUtcAndGivesBackWhatItWasGiven() {
        assertThat(UtcColumns.of(SUMMER)).isEqualTo(COLUMN);
        assertThat(UtcColumns.instant(COLUMN)).isEqualTo(SUMMER);
    }

    @Test
    void whatIsLessThanAMicrosecondIsCutOffAndNeverRoundedUp() {
        var finer = SUMMER.plusNanos(999);
        assertThat(UtcColumns.of(finer)).isEqualTo(COLUMN);
        assertThat(UtcColumns.stored(finer)).isEqualTo(SUMMER);
    }

    @Test
    void aRowMayHaveNone() throws SQLException {
        var row = mock(ResultSet.class);
        when(row.getObject(eq("seen_at"), eq(LocalDateTime.class))).thenReturn(COLUMN);
        assertThat(UtcColumns.instant(row, "seen_at")).isEqualTo(SUMMER);
        assertThat(UtcColumns.instantOrNull(row, "seen_at")).isEqualTo(SUMMER);
        assertThat(UtcColumns.instantOrNull(row, "left_at")).isNull();
    }
}
