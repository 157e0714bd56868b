package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** What production asks of the lines to whoever watches it: figures, traces and the log. */
class ProductionLinesTest {

    private final MockEnvironment settings = new MockEnvironment();

    private boolean isMissing(String name) {
        return ProductionSettings.missingFrom(settings).stream().anyMatch(line -> line.startsWith(name + ": "));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0.0.0.0, '', true",
        "true, 10.0.0.7, yes, true",
        "true, 0.0.0.0, trusted-network, false",
        "true, 127.0.0.1, '', false",
        "true, localhost, '', false",
        "false, 0.0.0.0, '', false"
    })
    void figuresAreReadOnThisMachineOrWhereNobodyElseIsOnTheWay(
            String figures, String address, String plain, boolean missing) {
        settings.setProperty("METRICS", figures);
        settings.setProperty("METRICS_ADDRESS", address);
        settings.setProperty("METRICS_PLAIN", plain);
        assertThat(isMissing("METRICS_ADDRESS")).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "true, http://collector.example:4318/v1/traces, true",
        "true, http://localhost.collector.example/v1/traces, true",
        "true, http://10.0.0.7/v1/traces, true",
        "true, https://collector.example/v1/traces, false",
        "true, http://localhost:4318/v1/traces, false",
        "true, '', true",
        "false, http://collector.example:4318/v1/traces, false"
    })
    void tracesStayOnThisMachineOrGoByHttps(String traces, String url, boolean missing) {
        settings.setProperty("TRACES", traces);
        settings.setProperty("TRACES_URL", url);
        assertThat(isMissing("TRACES_URL")).isEqualTo(missing);
    }

    @Test
    void tracesGoToThisMachineUnlessToldOtherwise() {
        settings.setProperty("TRACES", "true");
        assertThat(isMissing("TRACES_URL")).isFalse();
    }

    @Test
    void anAuthorityOfTheCollectorThatIsNotThereIsMissing() {
        settings.setProperty("TRACES_AUTHORITY", "nowhere.pem");
        assertThat(isMissing("TRACES_AUTHORITY")).isFalse();
        settings.setProperty("TRACES", "true");
        assertThat(isMissing("TRACES_AUTHORITY")).isTrue();
    }

    @Test
    void anAuthorityOfTheLogsMachineThatIsNotThereIsMissing(@TempDir Path directory) throws Exception {
        assertThat(isMissing("LOG_AUTHORITY")).isFalse();
        settings.setProperty("LOG_AUTHORITY", directory.resolve("authority.pem").toString());
        assertThat(isMissing("LOG_AUTHORITY")).isTrue();
        Files.createFile(directory.resolve("authority.pem"));
        assertThat(isMissing("LOG_AUTHORITY")).isFalse();
    }
}
