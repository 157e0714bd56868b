package org.thinkuknow.upkeep;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.content.Law;
import org.thinkuknow.content.Laws;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has grown old or is missing, in sentences for administrators. */
@Service
public class Upkeep {

    /** How old what the register said may be: two weeks in which it was not reached. */
    static final Duration LONGEST_UNASKED = Duration.ofDays(14);

    private final ObjectProvider<LibraryCheck> libraries;
    private final SecretAges secrets;
    private final Laws laws;
    private final RecordCopy record;
    private final Clock clock;

    Upkeep(ObjectProvider<LibraryCheck> libraries, SecretAges secrets, Laws laws, RecordCopy record, Clock clock) {
        this.libraries = libraries;
        this.secrets = secrets;
        this.laws = laws;
        this.record = record;
        this.clock = clock;
    }

    /** Empty if nothing has, or is. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<String> due() {
        var due = new ArrayList<String>();
        var check = libraries.getIfAvailable();
        Optional.ofNullable(check).flatMap(LibraryCheck::last).ifPresent(found -> {
            if (found.late() > 0) {
                due.add(
                        ("Parts that this software is made of have faults that were known for longer than is allowed (%d of"
                                        + " them). It needs its newest version.")
                                .formatted(found.late()));
            }
            if (isUnasked(found)) {
                due.add(
                        ("Whether parts of this software have known faults could not be asked%s: this machine does not reach"
                                        + " the register of faults.")
                                .formatted(found.askedAt()
                                        .map(asked -> " since " + UkTime.words(asked))
                                        .orElse("")));
            }
        });
        secrets.old()
                .forEach(name -> due.add("In use for more than a year: %s. It is time for a new one.".formatted(name)));
        record.missing().ifPresent(due::add);
        unchecked(laws.uncheckedOn(UkTime.today(clock))).ifPresent(due::add);
        return due;
    }

    /** Once for all of them, with the longest overdue by name: people read this on every page. */
    private static Optional<String> unchecked(List<Law> laws) {
        return laws.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Facts of law to check against their source: %d, the first (%s) since %s. Lessons and answers state them."
                                .formatted(
                                        laws.size(),
                                        laws.getFirst().id(),
                                        UkTime.day(laws.getFirst().checkDue().plusDays(1))));
    }

    private boolean isUnasked(LibraryCheck.Found found) {
        return found.askedAt().orElse(Instant.MIN).isBefore(clock.instant().minus(LONGEST_UNASKED));
    }
}
