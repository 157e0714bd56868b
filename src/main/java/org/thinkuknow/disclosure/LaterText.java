package org.thinkuknow.disclosure;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.ReplyText;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What its author, or a lead of its school, has to say after a record was signed. It stands below the record with who wrote it and when,
 * never changes what was signed, and goes to the officers if they have the record, or as soon as they get it (decisions 0057 and 0098).
 */
@Service
@Transactional
public class LaterText {

    static final String CANNOT_BE_OPENED =
            "[These words are damaged and cannot be opened here. Please tell the person who runs the software.]";

    private final DisclosureRepository rows;
    private final LeadAccess access;
    private final Chronology chronology;
    private final HandOvers handOvers;
    private final DisclosureTexts texts;
    private final ToCentre toCentre;
    private final Audit audit;
    private final Clock clock;

    LaterText(
            DisclosureRepository rows,
            LeadAccess access,
            Chronology chronology,
            HandOvers handOvers,
            DisclosureTexts texts,
            ToCentre toCentre,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.chronology = chronology;
        this.handOvers = handOvers;
        this.texts = texts;
        this.toCentre = toCentre;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds to a signed record of one's own, in the transaction that tells the officers and writes the audit record. At a school whoever
     * reads it acknowledges it anew.
     *
     * @param sending made by the page: the same words sent twice are there once
     * @throws DisclosureRefused with a sentence if it is empty, too long, the record is not signed, or not the author's
     */
    @PreAuthorize("hasAnyRole('EDUCATOR', 'TEACHER')")
    public void add(String reference, UUID sending, String words) {
        rows.lock(reference);
        var record = own(reference);
        if (add(record, sending, words)) {
            handOvers.waitAgain(record, texts.open(record).saysDanger());
        }
    }

    /**
     * The same for a lead, who has read it: nobody needs to acknowledge it.
     *
     * @throws DisclosureRefused with a sentence if it is empty, too long, the record is not signed, or not for them
     */
    @PreAuthorize("hasAnyRole('SAFEGUARDING_LEAD', 'HEAD', 'CHAIR')")
    public void addAsLead(String reference, UUID sending, String words) {
        rows.lock(reference);
        add(access.find(reference), sending, words);
    }

    private boolean add(Disclosure record, UUID sending, String words) {
        if (!record.isSigned()) {
            throw new DisclosureRefused(List.of("This record is not signed yet. Please write it into the record."));
        }
        var text = checked(words);
        var isNew = chronology.addLater(record.reference(), clock.instant(), SignedIn.username(), text.text(), sending);
        if (isNew) {
            var report = record.dates().report();
            audit.record(
                    "added to",
                    record.reference(),
                    "after it was signed" + (report == null ? "" : ", sent with report " + report));
            toCentre.add(record, text);
        }
        return isNew;
    }

    /**
     * What was added, in its order.
     *
     * @throws DisclosureRefused if the record is not the author's
     */
    @PreAuthorize("hasAnyRole('EDUCATOR', 'TEACHER')")
    @Transactional(readOnly = true)
    public List<Added> of(String reference) {
        return chronology.later(own(reference).reference());
    }

    /**
     * What was added, in its order, for a lead.
     *
     * @throws DisclosureRefused if the record is not for them
     */
    @PreAuthorize("hasAnyRole('SAFEGUARDING_LEAD', 'HEAD', 'CHAIR')")
    @Transactional(readOnly = true)
    public List<Added> ofAsLead(String reference) {
        return chronology.later(access.find(reference).reference());
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
                .filter(found -> found.isBy(SignedIn.username()))
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
