package org.thinkuknow.audit;

import org.springframework.data.domain.Limit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes down who saw or changed what. Entries name references, never a child's words. */
@Service
public class Audit {

    /** The name that stands for somebody who is not signed in. */
    public static final String NOBODY = "not signed in";

    /** The name that stands for what nobody did: a clock had run out, or something was sent. */
    public static final String SYSTEM = "the system";

    /** How the name of somebody begins who came by a link. */
    public static final String BY_LINK = "the link for ";

    private static final int LONGEST_WHO = 100;

    private final AuditEntryRepository entries;
    private final Vault vault;
    private final Clock clock;

    Audit(AuditEntryRepository entries, Vault vault, Clock clock) {
        this.entries = entries;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Records an act of whoever is signed in, in the caller's transaction: both are kept or neither is.
     *
     * @param act     what was done, as a verb in the past: "read", "claimed"
     * @param subject the reference of what it was done to
     * @param detail  more, in plain words without anything a child wrote
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String act, String subject, String detail) {
        recordAs(whoIsSignedIn(), act, subject, detail);
    }

    /** Records an act of somebody who has no account, such as a child or an agency's duty desk. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAs(String who, String act, String subject, String detail) {
        entries.save(new AuditEntry(UtcColumns.stored(clock.instant()), who, act, subject, detail).withCode(vault));
    }

    /**
     * Records an act of whoever came by a link: what a person typed as its recipient is marked as such, and can never be taken for
     * the name of somebody who signed in.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordByLink(String recipient, String act, String subject, String detail) {
        var who = BY_LINK + recipient;
        var letters = Math.min(LONGEST_WHO, who.codePointCount(0, who.length()));
        recordAs(who.substring(0, who.offsetByCodePoints(0, letters)), act, subject, detail);
    }

    /** Everything recorded of one reference, oldest first. */
    @Transactional(readOnly = true)
    public List<Recorded> of(String subject) {
        return entries.findBySubjectOrderById(subject).stream()
                .map(AuditEntry::recorded)
                .toList();
    }

    /** The newest that is recorded of one reference, oldest first: whoever holds a receipt adds a line with each look. */
    @Transactional(readOnly = true)
    public List<Recorded> newestOf(String subject, int most) {
        return entries.findBySubjectOrderByIdDesc(subject, Limit.of(most)).reversed().stream()
                .map(AuditEntry::recorded)
                .toList();
    }

    /** The newest of some acts that are recorded of one reference, newest first. */
    @Transactional(readOnly = true)
    public List<Recorded> newestOf(String subject, Set<String> acts, int most) {
        return entries.findBySubjectAndActInOrderByAtDescIdDesc(subject, acts, Limit.of(most)).stream()
                .map(AuditEntry::recorded)
                .toList();
    }

    private static String whoIsSignedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getName)
                .filter(name -> !"anonymousUser".equals(name))
                .orElse(NOBODY);
    }
}
