package org.thinkuknow.referral;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.vault.ToldCodes;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** A case put into the hands of one agency. What is not changed is not written: its mail may leave at the same moment. */
@Entity
@DynamicUpdate
@Table(name = "triage_referral")
class Referral {

    static final String ACKNOWLEDGED = "This referral has been acknowledged already.";

    private static final Duration LIFE = Duration.ofDays(3);

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
    private int heard;
    private int told;
    private @Nullable Instant addedAt;
    private @Nullable Instant lastAddedAt;
    private @Nullable Instant addedReadAt;
    private @Nullable Instant addedAcknowledgedAt;
    private byte @Nullable [] addedAcknowledgedBy;

    @Embedded
    private @Nullable ReferralStanding standing;

    @Version
    private long version;

    protected Referral() {}

    /**
     * @param reference as {@link #reference(String, int)} makes it
     * @param messages  how many messages of whoever reported it passes on
     */
    Referral(String reference, NewReferral made, Instant madeAt, byte[] sealedRequest, int messages) {
        this.reference = reference;
        this.caseReference = made.caseReference();
        this.caseOpenedAt = made.caseOpenedAt();
        this.agency = made.to().kind();
        this.agencyCode = made.to().code();
        this.agencyName = made.to().name();
        this.madeBy = made.madeBy();
        this.madeAt = madeAt;
        this.request = sealedRequest;
        this.heard = this.told = messages;
        standing().begin(made.basis(), madeAt, made.answerBy());
    }

    /** The reference of a referral: that of its case, and which of the case's referrals it is, from 1. */
    static String reference(String caseReference, int number) {
        return caseReference + "-" + number;
    }

    /** The case of a referral, known without reading a row. */
    static String caseOf(String reference) {
        return reference.substring(0, Math.max(0, reference.lastIndexOf('-')));
    }

    boolean isSent() {
        return sentAt != null;
    }

    /** Whether its agency has to be told that something waits. */
    boolean isToBeSent() {
        return sentAt == null
                && refusedAt == null
                && acknowledgedAt == null
                && !standing().isWithdrawn();
    }

    void opened(Instant now) {
        openedAt = openedAt == null ? now : openedAt;
        addedReadAt = addedAt != null && addedReadAt == null ? now : addedReadAt;
    }

    /**
     * Takes an acknowledgement: the first is of the referral, each later one of what was added to it.
     *
     * @param shown    how many messages of whoever reported the agency had before it
     * @param messages how many there are
     */
    void acknowledge(Instant now, byte[] sealedName, int shown, int messages) {
        ReferralRefused.when(!isOwedBy(shown, messages), ACKNOWLEDGED);
        if (acknowledgedAt == null) {
            acknowledgedAt = now;
            acknowledgedBy = sealedName;
            standing().accept();
        } else {
            addedAcknowledgedAt = now;
            addedAcknowledgedBy = sealedName;
        }
        heard = Math.max(heard, Math.min(shown, messages));
        addedAt = isOwed(messages) ? lastAddedAt : null;
        addedReadAt = null;
    }

    /** Whether an acknowledgement of so many messages says something that was not said before. */
    boolean isOwedBy(int shown, int messages) {
        return acknowledgedAt == null || Math.min(shown, messages) > heard;
    }

    /**
     * Whether whoever reported wrote what the agency has not acknowledged; before the first acknowledgement, what came
     * after the referral.
     */
    boolean isOwed(int messages) {
        return heard < messages;
    }

    /**
     * Takes note of what was added. While an agency has not read what it was told of, it is not told of more.
     *
     * @param messages how many messages of whoever reported there are
     * @return whether the agency has to be told
     */
    boolean added(Instant now, int messages) {
        if (messages <= told || !isOwed(messages)) {
            return false;
        }
        var tell = addedAt == null || addedReadAt != null;
        told = messages;
        addedAt = addedAt == null ? now : addedAt;
        lastAddedAt = now;
        addedReadAt = null;
        return tell;
    }

    void wrongCode() {
        wrongCodes++;
    }

    void forgetWrongCodes() {
        wrongCodes = 0;
    }

    boolean isLocked() {
        return wrongCodes >= ToldCodes.MOST_WRONG;
    }

    boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    /** Whether an agency whose address takes mail owes the acknowledgement of the referral itself. */
    boolean isAwaited() {
        return acknowledgedAt == null && refusedAt == null && standing().isLive();
    }

    /** Its agency says that it is not theirs; it may still take it. */
    void decline(Instant now) {
        ReferralRefused.outOfOrder(
                acknowledgedAt != null,
                "Your agency has said that it acts on this. Please call the centre if it is another's.");
        standing().decline(now);
    }

    ReferralStanding standing() {
        return standing = standing == null ? new ReferralStanding() : standing;
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

    byte @Nullable [] sealedNameOfMore() {
        return addedAcknowledgedBy;
    }

    Instant caseOpenedAt() {
        return caseOpenedAt;
    }

    ReferralFacts facts() {
        return new ReferralFacts(
                reference,
                caseReference,
                to(),
                madeBy,
                madeAt,
                sentAt,
                refusedAt,
                openedAt,
                acknowledgedAt,
                isLocked(),
                opensUntil(),
                new ReferralFacts.Added(addedAt, addedReadAt, addedAcknowledgedAt),
                standing().facts(opensUntil(), acknowledgedAt));
    }

    private Instant opensUntil() {
        return Stream.of(madeAt, acknowledgedAt, lastAddedAt, standing().answeredAt(), addedAcknowledgedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(LIFE);
    }
}
