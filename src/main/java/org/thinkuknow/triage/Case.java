package org.thinkuknow.triage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.report.Door;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What officers do about one report. Each move is a named method that refuses the wrong state. */
@Entity
@Table(name = "triage_case")
class Case {

    @Id
    private String reference;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    private Instant receivedAt;
    @Enumerated(EnumType.STRING)
    private Door door;
    @Enumerated(EnumType.STRING)
    private Level suggestedLevel;
    private String reasons;
    @Enumerated(EnumType.STRING)
    private @Nullable Level level;
    private @Nullable String owner;
    private @Nullable Instant claimedAt;
    private @Nullable Instant referredAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant repliedAt;
    private @Nullable Instant closedAt;
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;
    private boolean childWrote;
    @Enumerated(EnumType.STRING)
    private @Nullable Level lowerTo;
    private @Nullable String lowerAskedBy;
    @Version
    private long version;

    protected Case() {
    }

    Case(String reference, Door door, Instant receivedAt, Suggestion suggestion) {
        this.reference = reference;
        this.door = door;
        this.receivedAt = receivedAt;
        this.state = CaseState.RECEIVED;
        this.suggestedLevel = suggestion.level();
        this.reasons = String.join("\n", suggestion.reasons());
    }

    /** The level that counts: the confirmed one, or the suggestion until an officer has confirmed one. */
    Level level() {
        return level == null ? suggestedLevel : level;
    }

    void confirm(Level confirmed) {
        if (confirmed.isBelow(level()) && level() == Level.ONE) {
            throw new TriageRefused("From level one, a second officer has to agree first.");
        }
        setLevel(confirmed);
    }

    private void setLevel(Level confirmed) {
        if (state == CaseState.CLAIMED) {
            moveTo(CaseState.ASSESSED);
        } else if (state == CaseState.RECEIVED || state == CaseState.CLOSED) {
            throw new TriageRefused("Take the case first, then confirm its level.");
        }
        level = confirmed;
        lowerTo = null;
        lowerAskedBy = null;
    }

    void askToLower(Level wanted, String officer) {
        lowerTo = wanted;
        lowerAskedBy = officer;
    }

    void agreeToLower(String officer) {
        if (lowerTo == null) {
            throw new TriageRefused("Nobody asks to lower this level any more.");
        }
        if (officer.equals(lowerAskedBy)) {
            throw new TriageRefused("You asked for it yourself. Another officer has to look and agree.");
        }
        setLevel(Objects.requireNonNull(lowerTo));
    }

    void keepLevel() {
        lowerTo = null;
        lowerAskedBy = null;
    }

    void release() {
        if (state == CaseState.CLAIMED) {
            moveTo(CaseState.RECEIVED);
        }
        owner = null;
    }

    void refer(Instant now) {
        if (state != CaseState.REFERRED) {
            moveTo(CaseState.REFERRED);
        }
        referredAt = referredAt == null ? now : referredAt;
        acknowledgedAt = null;
    }

    void acknowledge(Instant now) {
        moveTo(CaseState.ACKNOWLEDGED);
        acknowledgedAt = now;
    }

    /** @param bothAcknowledged whether the police and children's services have both said that they act */
    void close(Outcome how, Instant now, boolean bothAcknowledged) {
        if (level() == Level.ONE && !bothAcknowledged) {
            throw new TriageRefused("A level-one case closes after the police and children's services have both acknowledged.");
        }
        moveTo(CaseState.CLOSED);
        outcome = how;
        closedAt = now;
        owner = null;
        childWrote = false;
    }

    void reopen() {
        if (state != CaseState.CLOSED) {
            throw new TriageRefused("Only a closed case can be opened again; this one is “%s”.".formatted(state.words()));
        }
        moveTo(CaseState.RECEIVED);
        outcome = null;
        closedAt = null;
        claimedAt = null;
        repliedAt = null;
    }

    void childWrote() {
        if (state == CaseState.CLOSED) {
            reopen();
        }
        childWrote = true;
        repliedAt = null;
    }

    /** A later message can make a case more urgent, never less; what was confirmed before has to be looked at anew. */
    void raise(Suggestion later) {
        if (level().isBelow(later.level())) {
            suggestedLevel = later.level();
            reasons = Stream.concat(reasons.lines(), later.reasons().stream()).distinct().collect(Collectors.joining("\n"));
            level = null;
            keepLevel();
        }
    }

    boolean isClosed() {
        return state == CaseState.CLOSED;
    }

    boolean isReferred() {
        return state == CaseState.REFERRED;
    }

    void replied(Instant now) {
        repliedAt = repliedAt == null ? now : repliedAt;
        childWrote = false;
    }

    /** Forgets what could tell of the child's words; level, dates and outcome stay for counting. */
    void forget() {
        reasons = "";
    }

    private void moveTo(CaseState next) {
        if (!state.canBecome(next)) {
            throw new TriageRefused("The case is “%s” and cannot become “%s”.".formatted(state.words(), next.words()));
        }
        state = next;
    }

    boolean isOwnedBy(String officer) {
        return officer.equals(owner);
    }

    String reference() {
        return reference;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    CaseFacts facts() {
        return new CaseFacts(reference, state, receivedAt, door, suggestedLevel, reasons.lines().toList(), level, owner, claimedAt,
                referredAt, acknowledgedAt, repliedAt, outcome, childWrote, lowerTo, lowerAskedBy);
    }
}
