package org.thinkuknow.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.ReplyText;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * What a lead writes back to whoever wrote a record. It stands in the chronology for whoever reads the record at the school and, alone of
 * the leads' words, for its author, who answers by adding to the record (decision 0103).
 */
@Service
@Transactional
public class Replies {

    private final LeadAccess access;
    private final DisclosureRepository records;
    private final Chronology chronology;
    private final JdbcClient database;
    private final Audit audit;
    private final Clock clock;

    Replies(
            LeadAccess access,
            DisclosureRepository records,
            Chronology chronology,
            JdbcClient database,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.records = records;
        this.chronology = chronology;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes back to the author, who finds a notice in their room.
     *
     * @param sending made by the page: the same words sent twice are there once
     * @throws DisclosureRefused with a sentence if it is empty or too long, the record is one's own, or not for them
     */
    @PreAuthorize("hasAnyRole('SAFEGUARDING_LEAD', 'HEAD', 'CHAIR')")
    public void reply(String reference, UUID sending, String words) {
        records.lock(reference);
        var record = access.find(reference);
        if (record.isBy(SignedIn.username())) {
            throw new DisclosureRefused(List.of("You wrote this record yourself."));
        }
        var text = checked(words);
        if (chronology.addReply(reference, clock.instant(), SignedIn.username(), text, sending)) {
            audit.record("wrote back", reference, "to whoever wrote the record");
        }
    }

    /**
     * What was written back about a record, in its order.
     *
     * @throws DisclosureRefused if it is not for them
     */
    @PreAuthorize("hasAnyRole('SAFEGUARDING_LEAD', 'HEAD', 'CHAIR')")
    @Transactional(readOnly = true)
    public List<LaterText.Added> ofAsLead(String reference) {
        return chronology.replies(access.find(reference).reference());
    }

    /**
     * What leads wrote back about a record of one's own, in its order; that it was read stands in the chronology from now on.
     *
     * @throws DisclosureRefused if it is somebody else's
     */
    @PreAuthorize("hasRole('TEACHER')")
    public List<LaterText.Added> read(String reference) {
        var record = records.findById(reference)
                .filter(found -> found.isBy(SignedIn.username()))
                .orElseThrow(Disclosures::notYours);
        var replies = chronology.replies(record.reference());
        if (!replies.isEmpty()
                && !chronology.hasSince(
                        reference, StepKind.REPLY_READ, replies.getLast().at())) {
            var now = clock.instant();
            chronology.addOnce(reference, now, StepKind.REPLY_READ, SignedIn.username(), now);
        }
        return replies;
    }

    /** References of one's own records about which a lead wrote something that was not read yet. */
    @PreAuthorize("hasRole('TEACHER')")
    @Transactional(readOnly = true)
    public List<String> notRead() {
        return database.sql("""
                        select d.reference from disclosure d join disclosure_step s on s.disclosure = d.reference and s.kind = 'REPLIED'
                        where d.author = :author and not exists (select 1 from disclosure_step r where r.disclosure = d.reference
                        and r.kind = 'REPLY_READ' and r.at >= s.at) group by d.reference order by min(s.at)""")
                .param("author", SignedIn.username())
                .query(String.class)
                .list();
    }

    private static String checked(String words) {
        try {
            return new ReplyText(words).text();
        } catch (IllegalArgumentException e) {
            throw new DisclosureRefused(List.of(String.valueOf(e.getMessage())));
        }
    }
}
