package org.thinkuknow.notification;

import org.thinkuknow.notification.AlertRows.Alerted;
import org.thinkuknow.notification.AlertRows.Leaving;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is said of alerts on every way: the rung, the clock and how late it is, and never a word of what waits. */
final class AlertText {

    private static final Duration IN_HOURS = Duration.ofHours(2);

    private AlertText() {}

    /** Such as "2nd: acknowledgement 12 min late". */
    static String of(Leaving alert, Instant now) {
        return "%s: %s".formatted(alert.person().rung().place(), late(alert.alerted(), now));
    }

    /** One alert as above; of several how many wait and the one that waits longest, as in "1st: 38 wait, the longest 41 min". */
    static String of(List<Leaving> alerts, Instant now) {
        return count(alerts) == 1
                ? of(alerts.getFirst(), now)
                : "%s: %d wait, the longest %s"
                        .formatted(highest(alerts).place(), count(alerts), time(oldest(alerts), now));
    }

    /** A line for each rung and clock, with how many wait, the highest rung first. */
    static String lines(List<Leaving> alerts, Instant now) {
        Map<String, List<Leaving>> byClock = alerts.stream()
                .collect(Collectors.groupingBy(
                        alert -> "%s, %s".formatted(alert.person().rung().place(), clock(alert.alerted())),
                        () -> new TreeMap<>(Comparator.<String>reverseOrder()),
                        Collectors.toList()));
        return byClock.entrySet().stream()
                .map(entry -> "%s: %d, the longest %s"
                        .formatted(entry.getKey(), count(entry.getValue()), time(oldest(entry.getValue()), now)))
                .collect(Collectors.joining("\n"));
    }

    /** How many things wait: one may have been said more than once. */
    static long count(List<Leaving> alerts) {
        return alerts.stream()
                .map(alert -> alert.alerted().subject())
                .distinct()
                .count();
    }

    private static EscalationTier highest(List<Leaving> alerts) {
        return alerts.stream()
                .map(alert -> alert.person().rung())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant oldest(List<Leaving> alerts) {
        return alerts.stream()
                .map(alert -> alert.alerted().dueAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String late(Alerted alerted, Instant now) {
        var clock = clock(alerted);
        if (Duration.between(alerted.dueAt(), now).toMinutes() < 1) {
            return clock + ", now";
        }
        return clock.startsWith("somebody ")
                ? "%s without %s".formatted(time(alerted.dueAt(), now), clock)
                : "%s %s late".formatted(clock, time(alerted.dueAt(), now));
    }

    /** Which clock it is. What may name somebody or something, as a reference or a recipient, is left out. */
    private static String clock(Alerted alerted) {
        if (alerted.isOverlooked()) {
            return "somebody to see it";
        }
        var what = alerted.what();
        if (what.startsWith("referral to ")) {
            return "referral";
        }
        return what.matches("[a-z ,'-]+") ? what : "something";
    }

    private static String time(Instant since, Instant now) {
        var waits = Duration.between(since, now);
        return waits.compareTo(IN_HOURS) < 0
                ? "%d min".formatted(Math.max(0, waits.toMinutes()))
                : "%d h".formatted(waits.toHours());
    }
}
