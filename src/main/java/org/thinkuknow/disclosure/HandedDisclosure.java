package org.thinkuknow.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** A record that was handed to the safeguarding leads of a school. */
@Entity
@Table(name = "disclosure_hand_over")
class HandedDisclosure {

    @Id
    private String disclosure;

    private String school;
    private Instant handedAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;
    private @Nullable Instant remindedAt;
    private @Nullable String reader;
    private @Nullable Instant waitsSince;
    private @Nullable Instant toCentreAt;
    private int told;
    private @Nullable Instant toldAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Recipient recipient;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    protected HandedDisclosure() {}

    boolean isTo(String schoolKey) {
        return school.equals(schoolKey);
    }

    boolean isFor(String username) {
        return username.equals(reader);
    }

    /** Who reads it; all from before there was a choice is for the leads. */
    Recipient recipient() {
        return recipient == null ? Recipient.LEADS : recipient;
    }

    /** Since when it waits to be acknowledged: since it was handed over, or since something was added. */
    Instant waitsSince() {
        return waitsSince == null ? handedAt : waitsSince;
    }

    /** Since when it waits again; empty if it waits for the first time. */
    Optional<Instant> again() {
        return Optional.ofNullable(waitsSince).filter(since -> since.isAfter(handedAt));
    }

    /** When officers get it unless somebody has acknowledged it. */
    Optional<Instant> toCentreAt() {
        return Optional.ofNullable(toCentreAt);
    }

    /** How many readers were told. */
    int told() {
        return told;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    String disclosure() {
        return disclosure;
    }

    Instant handedAt() {
        return handedAt;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    String acknowledgedBy() {
        return acknowledgedBy;
    }
}
