package org.thinkuknow.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A report that must not be erased, as while a court asks for it. The reasons may name people and are sealed. */
@Entity
@Table(name = "retention_hold")
class Hold {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;
    private byte[] reason;
    private String setBy;
    private Instant setAt;
    private @Nullable String liftedBy;
    private @Nullable Instant liftedAt;
    private byte @Nullable [] liftReason;

    protected Hold() {}

    Hold(String reference, byte[] sealedReason, String setBy, Instant setAt) {
        this.reference = reference;
        this.reason = sealedReason;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    void lift(byte[] sealedReason, String by, Instant now) {
        liftReason = sealedReason;
        liftedBy = by;
        liftedAt = now;
    }

    String reference() {
        return reference;
    }

    byte[] sealedReason() {
        return reason;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
