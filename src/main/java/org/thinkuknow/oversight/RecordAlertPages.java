package org.thinkuknow.oversight;

import org.springframework.stereotype.Component;
import org.thinkuknow.notification.AlertPages;

import java.util.Optional;

/** Whoever is told that the record is not whole opens the record. */
@Component
class RecordAlertPages implements AlertPages {

    @Override
    public Optional<String> pageOf(String subject) {
        return subject.equals(RecordWatch.SUBJECT) ? Optional.of("/audit") : Optional.empty();
    }
}
