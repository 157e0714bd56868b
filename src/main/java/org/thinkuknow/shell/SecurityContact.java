package org.thinkuknow.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.thinkuknow.centre.Centre;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Says where whoever finds a hole in this installation can write (RFC 9116); nothing while nobody has said where. */
@Controller
class SecurityContact {

    static final String PATH = "/.well-known/security.txt";
    private static final int DAYS_IT_HOLDS = 30;
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final String contact;
    private final Centre centre;
    private final Clock clock;

    /** @param contact an e-mail address or the address of a page; empty on a fresh install */
    SecurityContact(@Value("${thinkuknow.centre.security-contact:}") String contact, Centre centre, Clock clock) {
        this.contact = contact.strip();
        this.centre = centre;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<String> text() {
        if (contact.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var address = contact.contains(":") ? contact : "mailto:" + contact;
        return ResponseEntity.ok()
                .contentType(TEXT)
                .body("Contact: %s\nExpires: %s\nPreferred-Languages: en\nCanonical: %s%s\n"
                        .formatted(
                                address,
                                clock.instant().truncatedTo(ChronoUnit.DAYS).plus(DAYS_IT_HOLDS, ChronoUnit.DAYS),
                                centre.baseUrl(),
                                PATH));
    }
}
