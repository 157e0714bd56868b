package org.thinkuknow.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;

import java.time.Instant;

/** Which kinds of agency were asked since the case was last opened. */
@Embeddable
class AgencyRequests {

    private boolean policeAsked;
    private boolean servicesAsked;
    /** Written beside the case, so that news for an agency is in nobody's way; see {@link CaseRepository#added}. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant addedAt;

    void ask(Agency.Kind kind) {
        switch (kind) {
            case POLICE -> policeAsked = true;
            case CHILDREN_SERVICES -> servicesAsked = true;
        }
    }

    void nobody() {
        policeAsked = servicesAsked = false;
    }

    AskedAgencies facts() {
        return new AskedAgencies(policeAsked, servicesAsked, addedAt);
    }
}
