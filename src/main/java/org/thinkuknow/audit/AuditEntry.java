package org.thinkuknow.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** One act. It is written once; the chain adds its place and its hash shortly after. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;
    private Instant at;
    private String who;
    private String act;
    private String subject;
    private String detail;
    @Column(name = "chain_place")
    private @Nullable Long place;
    @Column(name = "chain_hash")
    private @Nullable String hash;

    protected AuditEntry() {
    }

    AuditEntry(Instant at, String who, String act, String subject, String detail) {
        this.at = at;
        this.who = who;
        this.act = act;
        this.subject = subject;
        this.detail = detail;
    }

    Recorded recorded() {
        return new Recorded(at, who, act, subject, detail);
    }

    /** Joins the chain after the entry with the given place and hash. */
    void join(long previousPlace, String previousHash) {
        place = previousPlace + 1;
        hash = hashAfter(previousHash);
    }

    boolean follows(long previousPlace, String previousHash) {
        return place != null && place == previousPlace + 1 && hashAfter(previousHash).equals(hash);
    }

    long place() {
        return place == null ? 0 : place;
    }

    String hash() {
        return hash == null ? "" : hash;
    }

    private String hashAfter(String previousHash) {
        var text = String.join("\u001f", previousHash, String.valueOf(place), String.valueOf(id), at.toString(), who, act, subject, detail);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
