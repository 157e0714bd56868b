package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A journey abroad, as far as it is counted with. The order in which its notifications were entered does not matter: the earliest is the
 * notification, each later one a change.
 *
 * @param journey   its reference
 * @param back      missing while no return is recorded
 * @param isNotBack whether a person recorded that they did not come back as they had notified
 */
public record JourneyFacts(
        String journey,
        List<JourneyNotice> notices,
        @Nullable JourneyReturn back,
        boolean isNotBack) {

    /** Sorts the notifications by when they were given. */
    public JourneyFacts {
        notices = notices.stream()
                .sorted(Comparator.comparing(JourneyNotice::given))
                .toList();
    }

    /** What was notified last. */
    public JourneyNotice latest() {
        return notices.getLast();
    }

    /** The notification that counted when they came back. */
    JourneyNotice beforeReturn(LocalDate returned) {
        return notices.stream()
                .filter(notice -> !UkTime.date(notice.given()).isAfter(returned))
                .reduce((earlier, later) -> later)
                .orElse(notices.getFirst());
    }

    /**
     * The time abroad, once it has begun. Its end is the recorded return, or the notified one until that day is over: after it nobody
     * guesses, and time stands still until a person says what happened.
     */
    Optional<KnownEntry> timeAbroad(LocalDate today) {
        var from = latest().departs().day();
        return from.isAfter(today)
                ? Optional.empty()
                : Optional.of(new KnownEntry(Set.of(EntryKind.ABROAD), from, end(from, today)));
    }

    private @Nullable LocalDate end(LocalDate from, LocalDate today) {
        if (back != null) {
            return back.day().isBefore(from) ? from : back.day();
        }
        var notified = latest().comesBack();
        return isNotBack || notified == null || notified.isBefore(today) ? null : notified;
    }
}
