package org.thinkuknow.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.vault.Derived;
import org.thinkuknow.vault.Vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The id that each form carries. It is signed, so a stranger cannot make one, and it needs no cookie and no row until
 * something is sent.
 */
@Service
public class Submissions {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final int RANDOM_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{22})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{22})");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Submissions(Vault vault, Clock clock, ApplicationEventPublisher events) {
        this.events = events;
        this.vault = vault;
        this.clock = clock;
    }

    /** A new id. */
    public String issue() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var id = BASE64.encodeToString(bytes) + "." + clock.instant().getEpochSecond();
        return id + "." + signature(derived(id).newest());
    }

    /** Whether an id is ours and not older than a day. */
    public boolean isGood(String submission) {
        return isOurs(submission)
                && !clock.instant()
                        .isAfter(Instant.ofEpochSecond(Long.parseLong(submission.split("\\.")[1]))
                                .plus(LIFE));
    }

    /** Whether an id is ours, however old: to add to a report that is stored, nobody comes too late. */
    public boolean isOurs(String submission) {
        var ours = isSigned(submission);
        if (!ours && !submission.isBlank()) {
            events.publishEvent(RefusedTry.VALUE);
        }
        return ours;
    }

    private boolean isSigned(String submission) {
        var parts = FORM.matcher(submission);
        return parts.matches()
                && derived(parts.group(1) + "." + parts.group(2)).is(parts.group(3), Submissions::signature);
    }

    private Derived derived(String id) {
        return vault.derive("submission id", id);
    }

    private static String signature(byte[] made) {
        return BASE64.encodeToString(Arrays.copyOf(made, SIGNATURE_BYTES));
    }
}
