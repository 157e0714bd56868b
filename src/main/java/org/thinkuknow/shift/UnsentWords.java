package org.thinkuknow.shift;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.SealBroken;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the signed-in officer has typed and not sent yet, by field. It is sealed and theirs alone: no colleague, file or search has it. It
 * goes when it is sent, with its case, or when {@link DeskErasing} finds it old (decision 0040).
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class UnsentWords {

    /** Takes the place of a case's reference for what belongs to the shift and to no case. */
    public static final String SHIFT = "SHIFT";

    private static final Logger log = LoggerFactory.getLogger(UnsentWords.class);

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    UnsentWords(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** What stands in each field of a case. */
    @Transactional(readOnly = true)
    public Map<String, String> of(String reference) {
        return database
                .sql("select field, words from triage_unsent where case_reference = ? and officer = ?")
                .params(reference, officer())
                .query((row, number) -> opened(row.getString(1), row.getBytes(2), reference))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A draft whose seal is broken is lost; the case it was about opens all the same. */
    private Optional<Map.Entry<String, String>> opened(String field, byte[] words, String reference) {
        try {
            return Optional.of(Map.entry(field, vault.open(words, reference)));
        } catch (SealBroken broken) {
            log.error("What somebody had typed into {} of case {} cannot be opened any more", field, reference);
            return Optional.empty();
        }
    }

    /** The references of the cases in which something waits to be sent. */
    @Transactional(readOnly = true)
    public Set<String> cases() {
        return Set.copyOf(database.sql("select distinct case_reference from triage_unsent where officer = ?")
                .param(officer())
                .query(String.class)
                .list());
    }

    /** Keeps what a field says now, also if it says nothing any more where it began with something. */
    @Transactional
    public void keep(String reference, String field, String words) {
        var now = UtcColumns.of(clock.instant());
        var seal = vault.seal(words, reference);
        database.sql("""
                insert into triage_unsent (case_reference, officer, field, changed_at, words) values (?, ?, ?, ?, ?)
                on duplicate key update changed_at = ?, words = ?""")
                .params(reference, officer(), field, now, seal, now, seal)
                .update();
    }

    /** Forgets a field: it says what it began with. */
    @Transactional
    public void forget(String reference, String field) {
        database.sql("delete from triage_unsent where case_reference = ? and officer = ? and field = ?")
                .params(reference, officer(), field)
                .update();
    }

    /**
     * Does with the fields what they were written for, and forgets them: both or neither, so that nothing is sent and
     * still there to be sent again.
     */
    @Transactional
    public void send(String reference, List<String> fields, Runnable act) {
        act.run();
        fields.forEach(field -> forget(reference, field));
    }

    private static String officer() {
        return Officer.signedIn().username();
    }
}
