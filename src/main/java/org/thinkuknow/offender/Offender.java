package org.thinkuknow.offender;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.thinkuknow.duties.Nation;

import java.time.Instant;

/** A registered offender: a reference, who manages them, and seals (decision 0064). */
@Entity
@Table(name = "offender")
class Offender {

    @Id
    private String reference;

    private String manager;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    private byte[] name;
    private byte[] words;
    private Instant addedAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Offender() {}

    /** Changes what is known. */
    void write(byte[] sealedName, byte[] sealedWords, Instant now) {
        name = sealedName;
        words = sealedWords;
        changedAt = now;
    }

    /** Gives them to another manager. */
    void handOver(String to, Instant now) {
        manager = to;
        changedAt = now;
    }

    boolean isOf(String username) {
        return manager.equals(username);
    }

    String reference() {
        return reference;
    }

    String manager() {
        return manager;
    }

    Nation nation() {
        return nation;
    }

    byte[] sealedWords() {
        return words;
    }

    Instant addedAt() {
        return addedAt;
    }

    SeenOffender seen() {
        return new SeenOffender(reference, version);
    }
}
