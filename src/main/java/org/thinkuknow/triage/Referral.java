package org.thinkuknow.triage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.geography.Agency;

import java.time.Instant;

/** A case put into the hands of one agency. What is not changed is not written: its mail may leave at the same moment. */
@Entity
@DynamicUpdate
@Table(name = "triage_referral")
class Referral {

    @Id
    private String reference;
    private String caseReference;
    private Instant caseOpenedAt;
    @Enumerated(EnumType.STRING)
    private Agency.Kind agency;
    private String agencyCode;
    private String agencyName;
    private String madeBy;
    private Instant madeAt;
    private byte[] request;
    private @Nullable Instant sentAt;
    private @Nullable Instant refusedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant acknowledgedAt;
    private byte @Nullable [] acknowledgedBy;
    private int wrongCodes;
    @Version
    private long version;

    protected Referral() {
    }

    Referral(String reference, CaseFacts of, Agency to, String madeBy, Instant madeAt, byte[] sealedRequest) {
        this.reference = reference;
        this.caseReference = of.reference();
        this.caseOpenedAt = of.openedAt();
        this.agency = to.kind();
        this.agencyCode = to.code();
        this.agencyName = to.name();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.request = sealedRequest;
    }

    boolean isSent() {
        return sentAt != null;
    }

    /** Whether its agency has to be told that something waits. */
    boolean isToBeSent() {
        return sentAt == null && refusedAt == null && acknowledgedAt == null;
    }

    void opened(Instant now) {
        openedAt = openedAt == null ? now : openedAt;
    }

    void acknowledge(Instant now, byte[] sealedName) {
        if (acknowledgedAt != null) {
            throw new TriageRefused("This referral has been acknowledged already.");
        }
        acknowledgedAt = now;
        acknowledgedBy = sealedName;
    }

    void wrongCode() {
        wrongCodes++;
    }

    void forgetWrongCodes() {
        wrongCodes = 0;
    }

    boolean isLocked() {
        return wrongCodes >= ReferralCodes.MOST_WRONG;
    }

    boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    Agency to() {
        return new Agency(agency, agencyCode, agencyName);
    }

    String reference() {
        return reference;
    }

    String caseReference() {
        return caseReference;
    }

    byte[] sealedRequest() {
        return request;
    }

    byte @Nullable [] sealedName() {
        return acknowledgedBy;
    }

    ReferralFacts facts() {
        return new ReferralFacts(reference, caseReference, to(), madeBy, madeAt, sentAt, refusedAt, openedAt, acknowledgedAt, isLocked());
    }
}
