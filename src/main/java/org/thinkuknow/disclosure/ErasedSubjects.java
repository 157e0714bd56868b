package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases the tasks of what is erased, in the transaction that erases it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ErasedSubjects {

    private final LeadTaskRows rows;

    ErasedSubjects(LeadTaskRows rows) {
        this.rows = rows;
    }

    /**
     * Erases all tasks about something that is no longer there.
     *
     * @param subject its reference
     * @return how many there were
     */
    public int erase(String subject) {
        return rows.erase(subject);
    }
}
