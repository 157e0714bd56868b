package org.thinkuknow.offender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Names for lists. */
@Component
class OffenderNames {

    private final JdbcClient database;
    private final OffenderTexts texts;

    OffenderNames(JdbcClient database, OffenderTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** Those of some people, as far as they are somebody's. */
    Map<String, String> of(Collection<String> references, String manager) {
        var found = new HashMap<String, String>();
        if (!references.isEmpty()) {
            database.sql("select reference, name from offender where reference in (:references) and manager = :manager")
                    .param("references", references)
                    .param("manager", manager)
                    .query(row -> {
                        var reference = row.getString("reference");
                        found.put(reference, texts.openName(Objects.requireNonNull(row.getBytes("name")), reference));
                    });
        }
        return found;
    }
}
