package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.limits.Caches;

import java.util.Collection;
import java.util.Map;

/**
 * Records that a teacher was shown words that are for her alone, before she is. A screen is drawn many times in a lesson, so the
 * same words are recorded once for each teacher as long as this node remembers it.
 */
@Component
class WordsRead {

    private static final int MOST = 20_000;

    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Map<String, Boolean> recorded = Caches.of(MOST);

    WordsRead(Audit audit, TransactionTemplate transaction) {
        this.audit = audit;
        this.transaction = transaction;
    }

    void by(String teacher, Collection<String> references) {
        var news = references.stream()
                .filter(reference -> recorded.get(teacher + " " + reference) == null)
                .toList();
        if (!news.isEmpty()) {
            transaction.executeWithoutResult(status -> news.forEach(
                    reference -> audit.recordAs(teacher, "read", reference, "words of a pupil in a live lesson")));
            news.forEach(reference -> recorded.put(teacher + " " + reference, true));
        }
    }
}
