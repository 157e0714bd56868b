package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.notification.AlertRecord;
import org.thinkuknow.triage.OpenCase.ToldEscalation;

import java.util.List;

/** Who was told of a case, as the record has it. */
@Component
class ToldEscalations {

    private final EscalationRows escalations;
    private final AlertRecord alerts;

    ToldEscalations(EscalationRows escalations, AlertRecord alerts) {
        this.escalations = escalations;
        this.alerts = alerts;
    }

    List<ToldEscalation> of(String reference) {
        return ToldEscalation.join(escalations.of(reference), alerts.of(reference));
    }
}
