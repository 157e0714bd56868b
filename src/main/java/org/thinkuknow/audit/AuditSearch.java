package org.thinkuknow.audit;

import jakarta.persistence.EntityManager;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks across the whole record, newest first, and goes on after a line by its key: a page costs the same, however far back it is. */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
@Transactional(readOnly = true)
public class AuditSearch {

    private final JdbcClient database;
    private final EntityManager entries;
    private final Vault vault;

    AuditSearch(JdbcClient database, EntityManager entries, Vault vault) {
        this.database = database;
        this.entries = entries;
        this.vault = vault;
    }

    /**
     * What is wanted of the record; all of it must fit.
     *
     * @param who     the name that stands in the record, or nobody's in particular
     * @param subject the reference, or any
     * @param acts    one of these, or any if there is none
     * @param from    the first moment, or any
     * @param until   the moment before which it was, or any
     */
    public record Wanted(
            @Nullable String who,
            @Nullable String subject,
            Set<String> acts,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** The place of a line, after which a list goes on. */
    public record Place(Instant at, long id) {}

    /**
     * A line that was found.
     *
     * @param ours whether this application recorded it; one that somebody else put into the table is shown and said to be (decision 0016)
     */
    public record Found(Place place, Recorded line, boolean ours) {}

    /**
     * The newest lines that fit.
     *
     * @param after goes on after this line; from the newest one if there is none
     * @param most  how many at most
     */
    public List<Found> newest(Wanted wanted, Optional<Place> after, int most) {
        var query = new AuditQuery(wanted, after);
        var ids = database.sql(query.statement(most))
                .params(query.values())
                .query(Long.class)
                .list();
        var found = entries.createQuery("select e from AuditEntry e where e.id in :ids", AuditEntry.class)
                .setParameter("ids", ids)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .map(this::found)
                .collect(Collectors.toMap(each -> each.place().id(), Function.identity()));
        return ids.stream()
                .map(found::get)
                .sorted(Comparator.comparing((Found each) -> each.place().at())
                        .thenComparingLong(each -> each.place().id())
                        .reversed())
                .toList();
    }

    private Found found(AuditEntry entry) {
        var proof = entry.proof(vault);
        var ours = proof == Proof.HOLDS || proof == Proof.MISSING && entry.place() > 0;
        return new Found(new Place(entry.recorded().at(), entry.id()), entry.recorded(), ours);
    }

    /** Whether anything is recorded of a reference. */
    public boolean knows(String subject) {
        return !database.sql("select id from audit_entry where subject = ? limit 1")
                .param(subject)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /** The acts of the record that begin with some words, each once; a look into the index for each, however many lines there are. */
    public List<String> actsBeginningWith(String words) {
        var found = new ArrayList<String>();
        var last = words;
        while (true) {
            var next = database.sql("select act from audit_entry where act > ? order by act limit 1")
                    .param(last)
                    .query(String.class)
                    .optional()
                    .filter(act -> act.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT)));
            if (next.isEmpty()) {
                return found;
            }
            last = next.get();
            found.add(last);
        }
    }
}
