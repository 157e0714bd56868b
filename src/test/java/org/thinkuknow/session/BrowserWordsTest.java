package org.thinkuknow.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser says of itself, in words that a teacher knows her devices by. */
class BrowserWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
                        + " | Chrome on a Windows computer",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
                        + " Edg/142.0.0.0 | Edge on a Windows computer",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5"
                        + " Mobile/15E148 Safari/604.1 | Safari on an iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox on a Mac",
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
                        + " | Chrome on a Chromebook",
                "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile"
                        + " Safari/537.36 | Chrome on an Android phone or tablet",
                "<script>alert(1)</script> | a browser on another device"
            })
    void isSaid(String said, String words) {
        assertThat(BrowserWords.of(said)).isEqualTo(words);
    }

    @Test
    void oneThatSaysNothingIsSomeBrowser() {
        assertThat(BrowserWords.of(null)).isEqualTo("a browser on another device");
    }
}
