package org.thinkuknow.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** Where a referral stands beside its acknowledgement: said to be another's, answered, or taken back. */
@Embeddable
class ReferralStanding {

    /** How long an agency may say what became of it, from its acknowledgement. */
    private static final Duration OUTCOMES = Duration.ofDays(28);

    private @Nullable Instant declinedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant remindAt;
    private @Nullable String withdrawnBy;
    private byte @Nullable [] withdrawnBecause;

    @Enumerated(EnumType.STRING)
    private LawfulBasis lawfulBasis = LawfulBasis.SAFEGUARDING;

    void begin(LawfulBasis basis, Instant madeAt, Instant answerBy) {
        lawfulBasis = basis;
        dueAt = answerBy;
        remindAt = madeAt.plus(Duration.between(madeAt, answerBy).dividedBy(2));
    }

    void decline(Instant now) {
        declinedAt = now;
        remindAt = null;
    }

    /** Whoever said that it is not theirs takes it after all. */
    void accept() {
        declinedAt = remindAt = null;
    }

    void answer(Instant now) {
        answeredAt = now;
    }

    void withdraw(Instant now, String officer, byte[] sealedReason) {
        ReferralRefused.when(withdrawnAt != null, "This referral has been withdrawn already.");
        withdrawnAt = now;
        remindAt = null;
        withdrawnBy = officer;
        withdrawnBecause = sealedReason;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether its agency still stands for something: it was neither withdrawn nor is it another's. */
    boolean isLive() {
        return withdrawnAt == null && declinedAt == null;
    }

    @Nullable
    Instant declinedAt() {
        return declinedAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    byte @Nullable [] sealedReason() {
        return withdrawnBecause;
    }

    /**
     * @param opensUntil until when the link opens the words
     * @param acknowledgedAt when the agency said that it acts
     */
    ReferralFacts.Course facts(Instant opensUntil, @Nullable Instant acknowledgedAt) {
        var outcomes = acknowledgedAt == null ? opensUntil : acknowledgedAt.plus(OUTCOMES);
        return new ReferralFacts.Course(
                declinedAt,
                withdrawnAt,
                withdrawnBy,
                lawfulBasis,
                outcomes.isAfter(opensUntil) ? outcomes : opensUntil);
    }
}
