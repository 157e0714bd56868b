package org.thinkuknow.disclosure;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an educator has to say after a record of a visit was signed. It stands below the record with who wrote it and when, never
 * changes what was signed, and goes to the officers like every other word that comes later (law, section 4).
 */
@Service
@Transactional
@PreAuthorize("hasRole('EDUCATOR')")
public class LaterText {

    static final String CANNOT_BE_OPENED =
            "[These words are damaged and cannot be opened here. Please tell whoever runs the software.]";

    private final DisclosureRepository rows;
    private final Chronology chronology;
    private final Reports reports;
    private final Audit audit;
    private final Clock clock;

    LaterText(DisclosureRepository rows, Chronology chronology, Reports reports, Audit audit, Clock clock) {
        this.rows = rows;
        this.chronology = chronology;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds to a signed record of a visit, in the transaction that tells the officers and writes the audit record.
     *
     * @param sending made by the page: the same words sent twice are there once
     * @throws DisclosureRefused with a sentence if it is empty, too long, the record is not signed, or not the author's
     */
    public void add(String reference, UUID sending, String words) {
        var record = own(reference);
        var report = record.dates().report();
        if (report == null) {
            throw new DisclosureRefused(List.of("This record is not signed yet. Please write it into the record."));
        }
        var text = checked(words);
        if (chronology.addLater(reference, clock.instant(), record.author(), text.text(), sending)) {
            audit.record("added to", reference, "after it was signed, sent with report " + report);
            reports.addAnswers(report, Door.VISIT, List.of(text));
        }
    }

    /**
     * What was added, in its order.
     *
     * @throws DisclosureRefused if the record is not the author's
     */
    @Transactional(readOnly = true)
    public List<Added> of(String reference) {
        return chronology.later(own(reference).reference());
    }

    private static ReplyText checked(String words) {
        try {
            return new ReplyText(words);
        } catch (IllegalArgumentException e) {
            throw new DisclosureRefused(List.of(String.valueOf(e.getMessage())));
        }
    }

    private Disclosure own(String reference) {
        return rows.findById(reference)
                .filter(found ->
                        found.isBy(SignedIn.username()) && found.visit().isPresent())
                .orElseThrow(Disclosures::notYours);
    }

    /**
     * What was added once.
     *
     * @param who the name of whoever wrote it
     */
    public record Added(Instant at, String who, String words) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Added[" + at + "]";
        }
    }
}
