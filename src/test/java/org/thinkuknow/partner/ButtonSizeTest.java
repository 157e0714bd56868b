package org.thinkuknow.partner;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("house")
class ButtonSizeTest {

    private static final int MOST_BYTES = 3 * 1024;
    private static final Path BUTTON = Path.of("frontend", "report-button", "button.js");

    @Test
    void theButtonIsAtMostThreeKilobytesCompressed() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(Files.readAllBytes(BUTTON));
        }
        assertThat(packed.size()).isGreaterThan(500).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void theButtonNeitherFetchesNorKeepsNorWatchesAnything() throws IOException {
        assertThat(Files.readString(BUTTON))
                .doesNotContainPattern(
                        "fetch\\(|XMLHttpRequest|sendBeacon|cookie|Storage|indexedDB|addEventListener|new Image|import\\(|innerHTML");
    }
}
