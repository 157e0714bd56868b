package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.util.List;

/**
 * Finds people by keyed hashes of how their names sound, of the day of birth, of documents and addresses. A manager finds their own
 * people, a supervisor all; that somebody searched, by what and why is written down, and not what they typed (decision 0064).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OffenderSearch {

    /** So many are shown. */
    public static final int MOST = 50;

    private final SearchKeys keys;
    private final SearchKeyRows rows;
    private final WhoseOffenders whose;
    private final Audit audit;

    OffenderSearch(SearchKeys keys, SearchKeyRows rows, WhoseOffenders whose, Audit audit) {
        this.keys = keys;
        this.rows = rows;
        this.whose = whose;
        this.audit = audit;
    }

    /**
     * Those who fit everything that is given, and most of the name first.
     *
     * @throws OffenderRefused if there is nothing to search by
     */
    public List<FoundOffender> find(OffenderQuery query) {
        var found = rows.find(keys.asked(query), whose.limitedTo(), MOST);
        audit.record(
                "searched",
                "offenders",
                "by %sbecause of %s; %d found"
                        .formatted(query.kinds(), query.reason().words(), found.size()));
        return found;
    }
}
