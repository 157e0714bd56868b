package org.thinkuknow.database;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

@ExtendWith(OutputCaptureExtension.class)
class ClockWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");

    private final Connection connection = mock();
    private final DataSource source = mock();

    private ClockWatch with(Duration ahead) throws SQLException {
        Statement statement = mock();
        ResultSet row = mock();
        when(source.getConnection()).thenReturn(connection);
        when(connection.createStatement()).thenReturn(statement);
        when(statement.executeQuery(anyString())).thenReturn(row);
        when(row.getObject(anyInt(), any(Class.class))).thenReturn(LocalDateTime.ofInstant(NOW, ZoneOffset.UTC));
        var beans = new StaticListableBeanFactory();
        beans.addBean("database", source);
        return new ClockWatch(beans.getBeanProvider(DataSource.class), Clock.fixed(NOW.plus(ahead), ZoneOffset.UTC));
    }

    /** The clock of the database stands, so that this node's runs further and further ahead. */
    @Test
    void itIsSaidOnceAndThenOnceAnHour(CapturedOutput log) throws SQLException {
        with(Duration.ZERO);
        Clock clock = mock();
        var beans = new StaticListableBeanFactory();
        beans.addBean("database", source);
        var watch = new ClockWatch(beans.getBeanProvider(DataSource.class), clock);
        for (var minute = 0; minute < 120; minute++) {
            when(clock.instant()).thenReturn(NOW.plusSeconds(10).plus(Duration.ofMinutes(minute)));
            watch.look();
        }
        assertThat(log.getOut().split("This node's clock is", -1)).hasSize(1 + 2);
        when(clock.instant()).thenReturn(NOW);
        watch.look();
        when(clock.instant()).thenReturn(NOW.plusSeconds(10));
        watch.look();
        assertThat(log.getOut().split("This node's clock is", -1)).as("anew").hasSize(1 + 3);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0, false", "PT2S, 2, false", "PT2.5S, 2.5, true", "PT-3S, -3, true"})
    void whoeverWatchesSeesHowFarTheyAreApart(Duration ahead, double seconds, boolean said, CapturedOutput log)
            throws SQLException {
        var watch = with(ahead);
        var meters = new SimpleMeterRegistry();
        watch.bindTo(meters);
        watch.look();
        assertThat(meters.get("thinkuknow.clock.ahead").gauge().value()).isEqualTo(seconds);
        assertThat(log.getOut().contains("This node's clock is")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT5M, true", "PT-5M, true", "PT5M1S, false", "PT-5M-1S, false"})
    void productionDoesNotStartWhenTheyAreFarApart(Duration ahead, boolean starts) throws SQLException {
        assertThat(with(ahead).faults(connection).isEmpty()).isEqualTo(starts);
    }

    @Test
    void whileTheDatabaseIsAwayNothingStops(CapturedOutput log) throws SQLException {
        var watch = with(Duration.ZERO);
        when(source.getConnection()).thenThrow(new SQLException("away"));
        watch.look();
        assertThat(log.getOut()).contains("could not be asked: SQLException");
    }
}
