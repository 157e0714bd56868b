package org.thinkuknow.centre;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;
import org.thinkuknow.ThinkUKnow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class ProductionSettingsTest {

    private static final List<String> NAMES = List.of(
            "DB_URL",
            "DB_USER",
            "DB_PASSWORD",
            "MAIL_HOST",
            "BASE_URL",
            "SENDER",
            "SECURITY_CONTACT",
            "FORWARD_HEADERS",
            "KEYS_DIR",
            "AUDIT_CHECKPOINTS",
            "REFERRAL_ADDRESSES");

    @TempDir
    private Path directory;

    private final MockEnvironment settings = new MockEnvironment();

    @BeforeEach
    void completeSettings() throws IOException {
        settings.setActiveProfiles("production");
        NAMES.forEach(name -> settings.setProperty(name, "given"));
        settings.setProperty("BASE_URL", "https://centre.example");
        settings.setProperty("FORWARD_HEADERS", "native");
        settings.setProperty("NODE_PLAIN", "trusted-network");
        settings.setProperty(
                "AUDIT_CHECKPOINTS",
                Files.createDirectory(directory.resolve("notes"))
                        .resolve("file")
                        .toString());
        settings.setProperty(
                "KEYS_DIR", Files.createDirectory(directory.resolve("keys")).toString());
        settings.setProperty(
                "REFERRAL_ADDRESSES",
                Files.writeString(directory.resolve("addresses.csv"), "code,address\n")
                        .toString());
    }

    @Test
    void completeSettingsAreEnough() {
        assertThat(ProductionSettings.missingFrom(settings)).isEmpty();
        assertThatCode(() -> new ProductionSettings().postProcessEnvironment(settings, new SpringApplication()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void eachSettingIsNeeded(String name) {
        settings.setProperty(name, " ");
        assertThat(ProductionSettings.missingFrom(settings))
                .singleElement()
                .asString()
                .startsWith(name + ": ");
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertThat(ProductionSettings.missingFrom(new MockEnvironment()))
                .extracting(line -> line.split(":")[0])
                .containsExactlyElementsOf(NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEYS_DIR", "REFERRAL_ADDRESSES"})
    void aFileThatIsNotThereIsMissing(String name) {
        settings.setProperty(name, directory.resolve("nowhere").toString());
        assertThat(ProductionSettings.missingFrom(settings))
                .singleElement()
                .asString()
                .startsWith(name + ": ");
    }

    @Test
    void whoMakesTheTablesIsAnotherThanWhoWorksWithThem() {
        settings.setProperty("DB_MIGRATION_USER", "given");
        assertThat(ProductionSettings.missingFrom(settings))
                .singleElement()
                .asString()
                .startsWith("DB_MIGRATION_USER: another than DB_USER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://centre.example",
                "centre.example",
                "https://",
                "https://centre.example/",
                "http://localhost.centre.example",
                "ftp://centre.example"
            })
    void theSiteIsReachedByHttps(String site) {
        settings.setProperty("BASE_URL", site);
        assertThat(ProductionSettings.missingFrom(settings))
                .singleElement()
                .asString()
                .startsWith("BASE_URL: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://centre.example", "https://centre.example:8443", "http://localhost:8080"})
    void thisMachineAloneMayBeTriedWithoutHttps(String site) {
        settings.setProperty("BASE_URL", site);
        assertThat(ProductionSettings.missingFrom(settings)).isEmpty();
    }

    /** A node would refuse it two minutes later, when it makes the door for passkeys. */
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "https://192.0.2.7", "https://[2001:db8::7]:8443", "http://[::1]"})
    void aSiteWithPasskeysHasANameAndNoNumber(String site) {
        settings.setProperty("BASE_URL", site);
        assertThat(ProductionSettings.missingFrom(settings))
                .singleElement()
                .asString()
                .startsWith("BASE_URL: ")
                .contains("passkey");
        settings.setProperty("PASSKEYS", "offered");
        assertThat(ProductionSettings.missingFrom(settings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys/checkpoints", "keys/../keys/checkpoints", "nowhere/checkpoints"})
    void theRecordIsNotedInADirectoryThatIsThereAndHasNoKeys(String place) {
        settings.setProperty("AUDIT_CHECKPOINTS", directory.resolve(place).toString());
        assertThat(ProductionSettings.missingFrom(settings))
                .singleElement()
                .asString()
                .startsWith("AUDIT_CHECKPOINTS: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "yes", "true"})
    void whoseAddressCountsIsDecidedInOneOfTwoWords(String word) {
        settings.setProperty("FORWARD_HEADERS", word);
        assertThat(ProductionSettings.missingFrom(settings))
                .singleElement()
                .asString()
                .startsWith("FORWARD_HEADERS: ");
        settings.setProperty("FORWARD_HEADERS", "none");
        assertThat(ProductionSettings.missingFrom(settings)).isEmpty();
    }

    @Test
    void aWayFromTheProxyThatOthersCanReadIsNamed() {
        settings.setProperty("NODE_PLAIN", "");
        assertThat(ProductionSettings.missingFrom(settings))
                .singleElement()
                .asString()
                .startsWith("NODE_CERTIFICATE: ");
        settings.setProperty("NODE_CERTIFICATE", directory.resolve("keys").toString());
        assertThat(ProductionSettings.missingFrom(settings))
                .singleElement()
                .asString()
                .startsWith("NODE_KEY: ");
    }

    @Test
    void onceMonitoredTheCentreAndWhoAnswersForItAreNamed() {
        settings.setProperty("thinkuknow.centre.monitored", "true");
        assertThat(ProductionSettings.missingFrom(settings))
                .extracting(line -> line.split(":")[0])
                .containsExactly("CENTRE_NAME", "CENTRE_ADDRESS", "DATA_PROTECTION_CONTACT", "ON_CALL_ADDRESS");
        settings.setProperty("CENTRE_NAME", "The Centre");
        settings.setProperty("CENTRE_ADDRESS", "1 High Street, London");
        settings.setProperty("DATA_PROTECTION_CONTACT", "officer@centre.example");
        settings.setProperty("ON_CALL_ADDRESS", "on-call@centre.example");
        assertThat(ProductionSettings.missingFrom(settings)).isEmpty();
    }

    @Test
    void productionAndDemoDoNotRunTogether() {
        settings.setActiveProfiles("production", "demo");
        assertThat(ProductionSettings.missingFrom(settings))
                .singleElement()
                .asString()
                .contains("production and demo cannot run together");
        assertThatThrownBy(() -> new ProductionSettings().postProcessEnvironment(settings, new SpringApplication()))
                .isInstanceOf(IncompleteProduction.class);
    }

    @Test
    void onlyProductionAsksForThem() {
        var demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        assertThatCode(() -> new ProductionSettings().postProcessEnvironment(demo, new SpringApplication()))
                .doesNotThrowAnyException();
    }

    @Test
    void halfConfiguredProductionEndsBeforeADatabaseIsStarted(CapturedOutput printed) {
        assertRefused("production");
        assertThat(printed.getOut())
                .contains(NAMES)
                .contains("Set each of them as an environment variable")
                .doesNotContain("\tat org.");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void productionWithOpenSignInsEndsBeforeADatabaseIsStarted(CapturedOutput printed) {
        assertRefused("production,demo");
        assertThat(printed.getOut()).contains("production and demo cannot run together");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    private void assertRefused(String profiles) {
        var arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=" + profiles,
                "--server.port=0",
                "--thinkuknow.database.directory=" + directory.resolve("data")));
        assertThatThrownBy(() -> SpringApplication.run(ThinkUKnow.class, arguments.toArray(String[]::new)))
                .isInstanceOf(IncompleteProduction.class);
    }
}
