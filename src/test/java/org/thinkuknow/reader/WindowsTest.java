package org.thinkuknow.reader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** However many texts somebody sends, only so much of them is read by meaning. */
class WindowsTest {

    private static final String LINES = "1:\n".repeat(1_000);

    @Test
    void severalTextsShareTheWindowsOfOneMatter() {
        var windows = new Windows();
        var encoders = Encoders.shared().orElseThrow();
        encoders.voices(LINES, windows);
        assertThat(windows.left()).isBetween(1, Windows.MOST / 2);
        encoders.voices(LINES, windows);
        assertThat(windows.areSpent()).isTrue();
    }
}
