package org.thinkuknow.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

/** Browsers name a site in one way alone. */
class PasskeyServerTest {

    @ParameterizedTest
    @CsvSource({
        "https://Think.example, https://think.example",
        "https://think.example:443, https://think.example",
        "http://localhost:8080, http://localhost:8080",
        "http://localhost:80, http://localhost",
        "HTTPS://think.example/under, https://think.example"
    })
    void itsOriginIsAsBrowsersWriteIt(String site, String origin) {
        assertThat(PasskeyServer.origin(URI.create(site))).isEqualTo(origin);
    }
}
