package org.thinkuknow.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.vault.ToldCodes;

import java.time.Duration;
import java.time.Instant;

/** A child's file on its way to another organisation, until somebody there confirms that they have it. */
@Entity
@Table(name = "retention_transfer")
class Transfer {

    /**
     * How long the link opens the file, and how long a transfer may take: Keeping Children Safe in Education, part two,
     * gives five days.
     */
    static final Duration LIFE = Duration.ofDays(5);

    @Id
    private String reference;

    private String report;
    private String recipient;
    private String madeBy;
    private Instant madeAt;
    private int wrongCodes;
    private @Nullable Instant openedAt;
    private @Nullable Instant receivedAt;
    private byte @Nullable [] receivedBy;

    @Version
    private long version;

    protected Transfer() {}

    Transfer(String reference, String report, String recipient, String madeBy, Instant madeAt) {
        this.reference = reference;
        this.report = report;
        this.recipient = recipient;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Whether the link still opens the file: in time, not confirmed, and not guessed at too often. */
    boolean isOpen(Instant now) {
        return isAlive(now) && wrongCodes < ToldCodes.MOST_WRONG;
    }

    /** Whether it can be opened, if need be with a new code. */
    boolean isAlive(Instant now) {
        return isAlive(madeAt, receivedAt, now);
    }

    static boolean isAlive(Instant madeAt, @Nullable Instant receivedAt, Instant now) {
        return receivedAt == null && now.isBefore(madeAt.plus(LIFE));
    }

    void forgetWrongCodes() {
        wrongCodes = 0;
    }

    void wrongCode() {
        wrongCodes++;
    }

    void opened(Instant now) {
        openedAt = openedAt == null ? now : openedAt;
    }

    void received(byte[] sealedName, Instant now) {
        receivedBy = sealedName;
        receivedAt = now;
    }

    boolean isOpened() {
        return openedAt != null;
    }

    String reference() {
        return reference;
    }

    String report() {
        return report;
    }

    String recipient() {
        return recipient;
    }

    byte @Nullable [] sealedName() {
        return receivedBy;
    }

    Files.SentFile sent(String receivedByName) {
        return new Files.SentFile(reference, report, recipient, madeBy, madeAt, openedAt, receivedAt, receivedByName);
    }
}
