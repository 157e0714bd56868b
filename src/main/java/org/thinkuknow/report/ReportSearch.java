package org.thinkuknow.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.vault.Vault;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for words in sealed reports. Nothing of the words is stored for it: they are opened some hundred reports at a time,
 * compared in memory, and let go.
 */
@Service
public class ReportSearch {

    private static final int BATCH = 200;
    private static final String SEALS = """
            select reference, 'told', words from report where reference in (:references) and length(words) > 0
            union all select report, 'message', words from report_message where report in (:references)""";

    private final JdbcClient database;
    private final Vault vault;
    private final WordsFormat format;
    private final Audit audit;

    ReportSearch(JdbcClient database, Vault vault, WordsFormat format, Audit audit) {
        this.database = database;
        this.vault = vault;
        this.format = format;
        this.audit = audit;
    }

    /**
     * Says which of some reports hold words, in what was told or in a message. Who searched, how many reports and why is written
     * down in the same transaction; never for which words.
     *
     * @param references as many as may be opened
     * @param where      what the reports have in common, for the record, such as their days
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional
    public Set<String> holding(List<String> references, String where, SearchedWords wanted) {
        audit.record(
                "searched the words",
                "reports",
                "%d reports %s. Reason: %s".formatted(references.size(), where, wanted.reason()));
        var found = new HashSet<String>();
        for (var start = 0; start < references.size(); start += BATCH) {
            textsOf(references.subList(start, Math.min(start + BATCH, references.size())))
                    .forEach((reference, text) -> {
                        if (wanted.areIn(text)) {
                            found.add(reference);
                        }
                    });
        }
        return found;
    }

    private Map<String, String> textsOf(List<String> references) {
        var texts = new HashMap<String, String>();
        database.sql(SEALS).param("references", references).query(row -> {
            var reference = row.getString(1);
            var text = vault.open(row.getBytes(3), reference);
            texts.merge(
                    reference,
                    "told".equals(row.getString(2))
                            ? String.join("\n", format.read(text).values())
                            : text,
                    (earlier, later) -> earlier + '\n' + later);
        });
        return texts;
    }
}
