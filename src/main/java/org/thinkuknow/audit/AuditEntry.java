package org.thinkuknow.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.vault.Vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One act. It is written once; the chain adds its place and its hash shortly after, and may change nothing else: in production the
 * database user of the application could not (decision 0110).
 */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    private static final String PURPOSE = "audit entry";
    private static final int NONCE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private String act;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String detail;

    @Column(updatable = false)
    private byte @Nullable [] nonce;

    @Column(updatable = false)
    private byte @Nullable [] code;

    @Column(name = "chain_place")
    private @Nullable Long place;

    @Column(name = "chain_hash")
    private @Nullable String hash;

    protected AuditEntry() {}

    AuditEntry(Instant at, String who, String act, String subject, String detail) {
        this.at = at;
        this.who = who;
        this.act = act;
        this.subject = subject;
        this.detail = detail;
    }

    /** Adds the code that only this application can make, with its key outside the database. */
    AuditEntry withCode(Vault vault) {
        nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        code = vault.derive(PURPOSE, coded(nonce)).newest();
        return this;
    }

    Proof proof(Vault vault) {
        if (nonce == null || code == null) {
            return nonce == null && code == null ? Proof.MISSING : Proof.WRONG;
        }
        return vault.made(PURPOSE, coded(nonce), code) ? Proof.HOLDS : Proof.WRONG;
    }

    boolean hasCode() {
        return code != null;
    }

    /** Each part with its length before it: no two entries are the same text. */
    private String coded(byte[] once) {
        return Stream.of(HexFormat.of().formatHex(once), at.toString(), who, act, subject, detail)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Recorded recorded() {
        return new Recorded(at, who, act, subject, detail);
    }

    Linked linked() {
        return new Linked(place(), at, who, act, hash());
    }

    /** Joins the chain after the entry with the given place and hash. */
    void join(long previousPlace, String previousHash) {
        place = previousPlace + 1;
        hash = hashAfter(previousHash);
    }

    boolean follows(long previousPlace, String previousHash) {
        return place != null
                && place == previousPlace + 1
                && MessageDigest.isEqual(
                        hashAfter(previousHash).getBytes(StandardCharsets.US_ASCII),
                        hash().getBytes(StandardCharsets.US_ASCII));
    }

    long place() {
        return place == null ? 0 : place;
    }

    String hash() {
        return hash == null ? "" : hash;
    }

    private String hashAfter(String previousHash) {
        var text = String.join(
                        "\u001f",
                        previousHash,
                        String.valueOf(place),
                        String.valueOf(id),
                        at.toString(),
                        who,
                        act,
                        subject,
                        detail)
                + (code == null ? "" : "\u001f" + HexFormat.of().formatHex(code));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
