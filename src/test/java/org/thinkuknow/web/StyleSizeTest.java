package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A report must be possible on an old phone with a bad connection. */
@Tag("house")
class StyleSizeTest {

    private static final Path STYLES = Path.of("frontend", "styles");

    @Test
    void thePlainPagesNeedLessThanTwelveKilobytesOfStyles() throws IOException {
        assertThat(Files.size(STYLES.resolve("tokens.css"))).isLessThanOrEqualTo(4 * 1024);
        assertThat(Files.size(STYLES.resolve("plain.css"))).isLessThanOrEqualTo(7_680);
    }

    @Test
    void thePlainPagesFetchNothingThroughTheirStyles() throws IOException {
        for (var name : new String[] {"tokens.css", "plain.css"}) {
            assertThat(Files.readString(STYLES.resolve(name))).doesNotContain("url(", "@import");
        }
    }
}
