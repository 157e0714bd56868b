package org.thinkuknow.shell;

import org.junit.jupiter.api.Test;
import org.thinkuknow.centre.Centre;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityContactTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-26T23:59:00Z"), ZoneOffset.UTC);

    @Test
    void aMailboxIsWrittenAsTheStandardWantsItAndTheTextHoldsForAMonth() {
        assertThat(of(" security@centre.example ").text().getBody()).isEqualTo("""
                Contact: mailto:security@centre.example
                Expires: 2026-12-26T00:00:00Z
                Preferred-Languages: en
                Canonical: https://centre.example/.well-known/security.txt
                """);
    }

    @Test
    void theAddressOfAPageStaysAsItIs() {
        assertThat(of("https://centre.example/found-a-hole").text().getBody())
                .startsWith("Contact: https://centre.example/found-a-hole\n");
    }

    @Test
    void whileNobodyReadsSuchMailThereIsNoText() {
        assertThat(of("").text().getStatusCode().value()).isEqualTo(404);
    }

    private static SecurityContact of(String contact) {
        return new SecurityContact(
                contact,
                new Centre("", "", "https://centre.example", URI.create("/"), "no-reply@centre.example", false),
                NOW);
    }
}
