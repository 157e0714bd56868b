package org.thinkuknow.upkeep;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** How many faults of libraries are late, since when the register was not asked, and how many secrets are old: for whoever watches. */
@Component
class UpkeepMeters implements MeterBinder {

    private static final double DAY = Duration.ofDays(1).toSeconds();

    private final ObjectProvider<LibraryCheck> libraries;
    private final SecretAges secrets;
    private final Clock clock;

    UpkeepMeters(ObjectProvider<LibraryCheck> libraries, SecretAges secrets, Clock clock) {
        this.libraries = libraries;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder(
                        "thinkuknow.libraries.late",
                        () -> last().map(LibraryCheck.Found::late).orElse(0))
                .description("Faults of libraries that are known for longer than is allowed")
                .register(meters);
        Gauge.builder("thinkuknow.libraries.unasked", this::unasked)
                .baseUnit("days")
                .description("How long ago the register of faults of libraries answered; no number if it never did")
                .register(meters);
        Gauge.builder("thinkuknow.secrets.old", () -> secrets.old().size())
                .description("Keys and passwords that have been in use for more than a year")
                .register(meters);
    }

    private double unasked() {
        return last().flatMap(LibraryCheck.Found::askedAt)
                .map(asked -> Duration.between(asked, clock.instant()).toSeconds() / DAY)
                .orElse(Double.NaN);
    }

    private Optional<LibraryCheck.Found> last() {
        return Optional.ofNullable(libraries.getIfAvailable()).flatMap(LibraryCheck::last);
    }
}
