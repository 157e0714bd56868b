package org.thinkuknow.upkeep;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Whoever holds this machine can cut off the end of the audit record and of the checkpoints beside it, and nothing here shows it. So an
 * installation in earnest sends the record to another machine, or is told on every administrator's page that it does not.
 */
@Component
class RecordCopy {

    private final Environment settings;

    RecordCopy(Environment settings) {
        this.settings = settings;
    }

    /** What is missing, in a sentence. */
    Optional<String> missing() {
        return settings.acceptsProfiles(Profiles.of("production"))
                        && settings.getProperty("LOG_HOST", "").isBlank()
                ? Optional.of(
                        "The audit record is on this machine alone: if somebody cuts off its end, nobody can prove it."
                                + " It needs a second place (LOG_HOST, in running.md).")
                : Optional.empty();
    }
}
