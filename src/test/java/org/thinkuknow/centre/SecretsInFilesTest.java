package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A password in a file is read as one in the environment, where any process of the same user could see it. */
class SecretsInFilesTest {

    @TempDir
    private Path directory;

    private StandardEnvironment started() {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("SECRETS_DIR", directory.toString())));
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        return settings;
    }

    @Test
    void aFileNamedAsTheVariableIsItsValue() throws IOException {
        Files.writeString(directory.resolve("DB_PASSWORD"), "from a file\n");
        Files.writeString(directory.resolve("MAIL_PASSWORD"), "another");
        var settings = started();
        assertThat(settings.getProperty("DB_PASSWORD")).isEqualTo("from a file");
        assertThat(settings.getProperty("spring.datasource.password")).isEqualTo("from a file");
        assertThat(settings.getProperty("spring.mail.password")).isEqualTo("another");
        assertThat(ProductionSettings.missingFrom(settings)).noneMatch(line -> line.startsWith("DB_PASSWORD: "));
    }

    /** Contrast: without the directory everything is as it was. */
    @Test
    void withoutFilesTheEnvironmentCounts() throws IOException {
        Files.delete(directory);
        assertThat(started().getProperty("spring.datasource.password")).isEmpty();
        Files.createDirectory(directory);
    }
}
