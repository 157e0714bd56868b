package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.notification.AlertRows.Refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** On which ways somebody is told of something, and whether that has to wait. */
@Component
class Ways {

    private final TellingRows tellings;
    private final ReachRows reaches;
    private final Gateways gateways;
    private final PushKeys push;
    private final PushDeviceRows devices;

    Ways(TellingRows tellings, ReachRows reaches, Gateways gateways, PushKeys push, PushDeviceRows devices) {
        this.tellings = tellings;
        this.reaches = reaches;
        this.gateways = gateways;
        this.push = push;
        this.devices = devices;
    }

    /** What a way needs and somebody lacks, in a sentence; empty if they can choose it. */
    Optional<String> lacks(Way way, String username) {
        return switch (way) {
            case MAIL -> Optional.empty();
            case TEXT, CALL -> {
                if (!gateways.of(way).isThere()) {
                    yield Optional.of("Not offered: the centre has nobody who sends a %s (setting %s_URL)."
                            .formatted(way.words(), way.name()));
                }
                yield reaches.dialled(username).isEmpty()
                        ? Optional.of("Save a telephone above first.")
                        : Optional.empty();
            }
            case PUSH -> {
                if (!push.areThere()) {
                    yield Optional.of("Not offered: the centre has no keys for it (setting PUSH_PUBLIC_KEY).");
                }
                yield devices.count(username) == 0 ? Optional.of("No device is known yet.") : Optional.empty();
            }
        };
    }

    /**
     * The ways on which a person can be told now; none if each of them has been refused.
     *
     * @param refused what took nothing before and is not tried again
     */
    List<Planned> of(Person person, boolean urgent, Set<Refused> refused, Instant now) {
        var telling = person.isMailbox() ? Telling.BY_MAIL_AT_ONCE : tellings.of(person.name());
        return Stream.of(Way.values())
                .filter(way -> isChosen(way, telling, urgent))
                .filter(way -> way == Way.MAIL
                        || !person.isMailbox() && lacks(way, person.name()).isEmpty())
                .filter(way -> !refused.contains(new Refused(person.name(), way)))
                .map(way -> new Planned(way, heldUntil(way, telling, urgent, now)))
                .toList();
    }

    private static boolean isChosen(Way way, Telling telling, boolean urgent) {
        return switch (way) {
            case MAIL -> true;
            case TEXT -> telling.text();
            case CALL -> telling.call() && urgent;
            case PUSH -> true; // on whichever devices somebody has
        };
    }

    private static Optional<Instant> heldUntil(Way way, Telling telling, boolean urgent, Instant now) {
        var quiet = telling.quiet();
        var end = quiet == null || urgent ? Optional.<Instant>empty() : quiet.endAt(now);
        return end.isPresent() || way.isAtOnce(telling) ? end : Optional.of(now);
    }

    /**
     * A way on which somebody is to be told.
     *
     * @param heldUntil what is gathered with others, and the soonest that it leaves; empty if it leaves at once
     */
    record Planned(Way way, Optional<Instant> heldUntil) {}
}
