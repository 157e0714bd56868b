package org.thinkuknow.shell;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QrCodeTest {

    @Test
    void aQrCodeIsBlackOnWhiteWithAQuietBorder() {
        var svg = Jsoup.parse(QrCode.svg("https://example.org/join/BCDGHJ"));
        assertThat(svg.select("path[fill=#fff]")).hasSize(1);
        assertThat(svg.select("path").last().attr("d")).startsWith("M4 4h1");
    }
}
