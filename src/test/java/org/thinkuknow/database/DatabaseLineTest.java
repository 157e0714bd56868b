package org.thinkuknow.database;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;
import org.thinkuknow.support.OwnAuthority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseLineTest {

    private static final String ELSEWHERE = "jdbc:mysql://db.example:3306/thinkuknow";

    @TempDir
    private Path directory;

    private final MockEnvironment settings = new MockEnvironment();

    @BeforeEach
    void production() {
        settings.setActiveProfiles("production");
    }

    private String started(String address) {
        settings.setProperty("DB_URL", address);
        new DatabaseLine().postProcessEnvironment(settings, new SpringApplication());
        return settings.getProperty("spring.datasource.url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ELSEWHERE,
                ELSEWHERE + "?sslMode=DISABLED",
                ELSEWHERE + "?sslMode=PREFERRED",
                ELSEWHERE + "?sslMode=REQUIRED",
                ELSEWHERE + "?sslMode=verify",
                ELSEWHERE + "?sslMode=VERIFY_CA",
                "jdbc:mysql://address=(host=db.example)(sslMode=REQUIRED)/thinkuknow",
                "jdbc:mysql://localhost,db.example/thinkuknow",
                "jdbc:mysql://127.0.0.1.db.example/thinkuknow"
            })
    void productionDoesNotStartOverALineThatOthersCanReadOrAnswer(String address) {
        assertThatThrownBy(() -> started(address))
                .isInstanceOf(UnfitDatabase.class)
                .hasMessageContainingAll("DB_URL leads to another machine", "DB_AUTHORITY", "DB_PLAIN=trusted-network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ELSEWHERE + "?connectionTimeZone=UTC&sslMode=VERIFY_IDENTITY",
                ELSEWHERE + "?sslMode=verify_ca&trustCertificateKeyStoreUrl=file:own.p12",
                "jdbc:mysql://localhost:3306/thinkuknow?sslMode=PREFERRED",
                "jdbc:mysql://127.0.0.1:3306/thinkuknow",
                "jdbc:mysql://[::1]:3306/thinkuknow"
            })
    void aServerThatProvesWhoItIsOrThisMachineAloneIsEnough(String address) {
        assertThat(started(address)).isEqualTo(address);
    }

    @Test
    void whereNobodyElseIsOnTheWaySomebodyMaySaySo() {
        settings.setProperty("DB_PLAIN", "yes");
        assertThatThrownBy(() -> started(ELSEWHERE)).isInstanceOf(UnfitDatabase.class);
        settings.setProperty("DB_PLAIN", "trusted-network");
        assertThat(started(ELSEWHERE)).isEqualTo(ELSEWHERE);
    }

    /** Whoever does what the refusal asks for is not refused again for a word of an earlier example. */
    @ParameterizedTest
    @CsvSource({
        "'', ?sslMode=VERIFY_IDENTITY&",
        "?connectionTimeZone=UTC&sslMode=PREFERRED, ?connectionTimeZone=UTC&&sslMode=VERIFY_IDENTITY&",
        "?sslMode=required&connectionTimeZone=UTC, ?connectionTimeZone=UTC&sslMode=VERIFY_IDENTITY&",
        "?sslMode=DISABLED, ?&sslMode=VERIFY_IDENTITY&",
        "?sslMode=VERIFY_CA, ?sslMode=VERIFY_CA&",
        "?sslMode=VERIFY_IDENTITY&x=1, ?sslMode=VERIFY_IDENTITY&x=1&"
    })
    void aModeThatMeasuresNothingGivesWayToTheAuthority(String said, String becomes) throws Exception {
        settings.setProperty(
                "DB_AUTHORITY", new OwnAuthority(directory).certificate().toString());
        assertThat(started(ELSEWHERE + said)).startsWith(ELSEWHERE + becomes + "trustCertificateKeyStoreUrl=file:");
        assertThat(ServerAccount.of(settings).options(false))
                .anyMatch(line -> line.startsWith("ssl-mode=VERIFY_"))
                .anyMatch(line -> line.startsWith("ssl-ca="));
    }

    @Test
    void onlyProductionAsks() {
        settings.setActiveProfiles("demo");
        assertThat(started(ELSEWHERE)).isEqualTo(ELSEWHERE);
    }

    @Test
    void anAuthorityThatIsNoneIsNamed() throws IOException {
        settings.setProperty("DB_AUTHORITY", directory.resolve("nowhere").toString());
        assertThatThrownBy(() -> started(ELSEWHERE)).hasMessageContaining("DB_AUTHORITY");
        settings.setProperty(
                "DB_AUTHORITY",
                Files.writeString(directory.resolve("empty.pem"), "").toString());
        assertThatThrownBy(() -> started(ELSEWHERE)).hasMessageContaining("no certificate");
    }
}
