package org.thinkuknow.mailbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** That a mail was met, by its keyed hash, and what became of it. The sender is kept, sealed, until they are answered. */
@Entity
@Table(name = "mailbox_mail")
class FiledMail {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private byte[] hash;
    private @Nullable String report;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Outcome done;

    private @Nullable String why;
    private byte[] senderHash;
    private byte @Nullable [] sender;
    private @Nullable Instant answeredAt;

    protected FiledMail() {}

    FiledMail(byte[] hash, Instant receivedAt, Outcome done, byte[] senderHash) {
        this.hash = hash;
        this.receivedAt = receivedAt;
        this.done = done;
        this.senderHash = senderHash;
    }

    void belongsTo(String reference) {
        this.report = reference;
    }

    void droppedBecause(String reason) {
        this.why = reason;
    }

    void toBeAnswered(byte[] sealedSender) {
        this.sender = sealedSender;
    }

    void answered(Instant now) {
        this.answeredAt = now;
        this.sender = null;
    }

    void cannotBeAnswered() {
        this.why = "the address takes no mail";
        this.sender = null;
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    byte[] hash() {
        return hash;
    }

    Optional<String> report() {
        return Optional.ofNullable(report);
    }

    Outcome done() {
        return done;
    }

    Optional<byte[]> sender() {
        return Optional.ofNullable(sender);
    }

    /** What became of a mail. */
    enum Outcome {
        REPORT,
        MESSAGE,
        DROPPED
    }
}
