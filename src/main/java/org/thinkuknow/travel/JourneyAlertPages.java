package org.thinkuknow.travel;

import org.springframework.stereotype.Component;
import org.thinkuknow.notification.AlertPages;

import java.util.Optional;

/** Leads whoever is alerted to the journey. */
@Component
class JourneyAlertPages implements AlertPages {

    @Override
    public Optional<String> pageOf(String subject) {
        return subject.startsWith(Journeys.LETTERS) ? Optional.of("/journeys/" + subject) : Optional.empty();
    }
}
