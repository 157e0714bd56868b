package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;

import java.time.Clock;
import java.util.List;

/**
 * A signed record becomes a report, once, with everything that was added to it meanwhile. Whoever calls has begun a transaction and
 * keeps the record for it. See decision 0098.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ToCentre {

    private final Reports reports;
    private final DisclosureReport asReport;
    private final Chronology chronology;
    private final Clock clock;

    ToCentre(Reports reports, DisclosureReport asReport, Chronology chronology, Clock clock) {
        this.reports = reports;
        this.asReport = asReport;
        this.chronology = chronology;
        this.clock = clock;
    }

    /**
     * Sends a record to the officers.
     *
     * @param kind  how it came to that
     * @param who   the username of whoever sends it; empty if nobody does
     * @param words why, in their words; may be empty
     * @param how   the same as a line for the officers
     * @return whether it was sent now; false if officers have it already
     */
    boolean send(Disclosure record, DisclosureText text, StepKind kind, String who, String words, String how) {
        if (record.dates().report() != null) {
            return false;
        }
        var now = clock.instant();
        var filed = reports.receiveWithin(asReport.of(record, text, how));
        record.sent(filed.reference(), now);
        var later = chronology.later(record.reference());
        if (words.isEmpty()) {
            chronology.addOnce(record.reference(), now, kind, who);
        } else {
            chronology.addWords(record.reference(), now, kind, who, words);
        }
        if (!later.isEmpty()) {
            reports.addAnswers(
                    filed.reference(),
                    doorOf(record),
                    later.stream().map(added -> new ReplyText(added.words())).toList());
        }
        return true;
    }

    /** Adds words to what officers have; nothing happens if they do not have it. */
    void add(Disclosure record, ReplyText words) {
        var report = record.dates().report();
        if (report != null) {
            reports.addAnswers(report, doorOf(record), List.of(words));
        }
    }

    private static Door doorOf(Disclosure record) {
        return record.visit().isPresent() ? Door.VISIT : Door.DISCLOSURE;
    }
}
