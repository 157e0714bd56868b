package org.thinkuknow.triage;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** Writes into each row of a case, whenever it is written, until when its next step is to be taken. */
class DueTimeWriting {

    private final ResponseTimes responseTimes;

    DueTimeWriting(ResponseTimes responseTimes) {
        this.responseTimes = responseTimes;
    }

    @PrePersist
    @PreUpdate
    void reckon(Case written) {
        written.due().reckon(written.facts(), responseTimes);
    }
}
