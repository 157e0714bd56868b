package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** What production asks of the lines to whoever watches it: figures and the log. */
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

    @Test
    void anAuthorityOfTheLogsMachineThatIsNotThereIsMissing(@TempDir Path directory) throws Exception {
        assertThat(isMissing("LOG_AUTHORITY")).isFalse();
        settings.setProperty("LOG_AUTHORITY", directory.resolve("authority.pem").toString());
        assertThat(isMissing("LOG_AUTHORITY")).isTrue();
        Files.createFile(directory.resolve("authority.pem"));
        assertThat(isMissing("LOG_AUTHORITY")).isFalse();
    }
}
