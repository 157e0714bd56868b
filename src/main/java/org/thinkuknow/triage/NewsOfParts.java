package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UrgentReaction;
import org.thinkuknow.referral.ReferralChanged;

import java.util.Optional;

/**
 * What agencies do with a case that is merged into another is news for that one, since nobody sees the merged one in the queue: whoever
 * says that it is not theirs leaves a half of the matter open. It is a step of its own, so that no agency waits for another case.
 */
@Component
class NewsOfParts {

    private final CaseRepository cases;
    private final StepRetries retries;
    private final ApplicationEventPublisher events;

    NewsOfParts(CaseRepository cases, StepRetries retries, ApplicationEventPublisher events) {
        this.cases = cases;
        this.retries = retries;
        this.events = events;
    }

    @UrgentReaction
    void hear(PartChanged changed) {
        retries.take(() -> Optional.ofNullable(cases.findById(changed.reference())
                        .orElseThrow()
                        .mergeLink()
                        .mergedInto())
                .flatMap(cases::lock)
                .map(Case::reference)
                .ifPresent(lead -> tell(lead, changed.said())));
    }

    private void tell(String lead, boolean said) {
        if (said) {
            cases.agencySaid(lead);
        }
        events.publishEvent(new ReferralChanged(lead));
    }

    /**
     * An agency did something with a case that is merged into another.
     *
     * @param said whether it said something that an officer has to read
     */
    record PartChanged(String reference, boolean said) {}
}
