package org.thinkuknow.outreach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** What schools are told of each educator: everybody writes their own. */
@Service
@Transactional
@PreAuthorize("hasRole('EDUCATOR')")
public class EducatorPapers {

    private final JdbcClient database;
    private final Vault vault;
    private final Audit audit;
    private final JsonMapper json = JsonMapper.builder().build();

    EducatorPapers(JdbcClient database, Vault vault, Audit audit) {
        this.database = database;
        this.vault = vault;
        this.audit = audit;
    }

    /** One's own. */
    @Transactional(readOnly = true)
    public EducatorPaper mine() {
        return of(SignedIn.username());
    }

    /** Writes one's own anew. */
    public void save(EducatorPaper paper) {
        var me = SignedIn.username();
        var sealed = vault.seal(json.writeValueAsString(paper), me);
        database.sql("insert into visit_educator (username, words) values (?, ?) on duplicate key update words = ?")
                .params(me, sealed, sealed)
                .update();
        audit.record("changed", me, "what schools are told of them");
    }

    @PreAuthorize("hasAnyRole('EDUCATOR', 'SUPERVISOR')")
    EducatorPaper of(String username) {
        return database.sql("select words from visit_educator where username = ?")
                .param(username)
                .query(byte[].class)
                .optional()
                .map(bytes -> json.readValue(vault.open(bytes, username), EducatorPaper.class))
                .orElse(EducatorPaper.NOTHING);
    }
}
