package org.thinkuknow.triage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Instant;
import java.util.Objects;

/** What an officer asks a second one about a case: whether its level may be lower, whether it may be closed. */
@Embeddable
class SecondOfficerRequest {

    static final String YOURSELF = "You asked for it yourself. Another officer has to look and agree.";

    @Enumerated(EnumType.STRING)
    private @Nullable Level lowerTo;

    private @Nullable String lowerAskedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome closeAs;

    private @Nullable String closeAskedBy;
    private @Nullable Instant secondAskedAt;

    void askToLower(Level wanted, String officer, Instant now) {
        lowerTo = wanted;
        lowerAskedBy = officer;
        ask(now);
    }

    /** The level that was asked for, when another officer agrees. */
    Level lowerAgreedBy(String officer) {
        TriageRefused.when(lowerTo == null, "Nobody asks to lower this level any more.");
        TriageRefused.when(officer.equals(lowerAskedBy), YOURSELF);
        return Objects.requireNonNull(lowerTo);
    }

    void keepLevel() {
        lowerTo = null;
        lowerAskedBy = null;
        secondAskedAt = closeAs == null ? null : secondAskedAt;
    }

    void askToClose(Outcome how, String officer, Instant now) {
        closeAs = how;
        closeAskedBy = officer;
        ask(now);
    }

    /** The outcome that was asked for, when another officer agrees. */
    Outcome closeAgreedBy(String officer) {
        TriageRefused.when(closeAs == null, "Nobody asks to close this case any more.");
        TriageRefused.when(officer.equals(closeAskedBy), YOURSELF);
        return Objects.requireNonNull(closeAs);
    }

    void keepOpen() {
        closeAs = null;
        closeAskedBy = null;
        secondAskedAt = lowerTo == null ? null : secondAskedAt;
    }

    /** Of two questions that wait the first counts. */
    private void ask(Instant now) {
        secondAskedAt = secondAskedAt == null ? now : secondAskedAt;
    }

    /** What was asked and since when, so that it can be put back. */
    Kept kept() {
        return new Kept(lowerTo, lowerAskedBy, closeAs, closeAskedBy, secondAskedAt);
    }

    /** Asks again what was asked. */
    void restore(Kept before) {
        lowerTo = before.lowerTo;
        lowerAskedBy = before.lowerAskedBy;
        closeAs = before.closeAs;
        closeAskedBy = before.closeAskedBy;
        secondAskedAt = before.at;
    }

    /** What was asked at one moment. */
    record Kept(
            @Nullable Level lowerTo,
            @Nullable String lowerAskedBy,
            @Nullable Outcome closeAs,
            @Nullable String closeAskedBy,
            @Nullable Instant at) {}

    CaseFacts.ToAgree facts() {
        return new CaseFacts.ToAgree(lowerTo, lowerAskedBy, closeAs, closeAskedBy);
    }
}
