package org.thinkuknow.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One record of what a child told an adult. Signing locks it. */
@Entity
@Table(name = "disclosure")
class Disclosure {

    @Id
    private String reference;

    private String author;
    private Instant startedAt;
    private Instant savedAt;
    private @Nullable Instant signedAt;
    private @Nullable Instant sentAt;
    private @Nullable String report;
    private @Nullable String school;
    private @Nullable String visit;
    private byte[] words;

    @Version
    private long version;

    protected Disclosure() {}

    Disclosure(String reference, String author, @Nullable String school, Instant now, byte[] sealedWords) {
        this.reference = reference;
        this.author = author;
        this.school = school;
        this.startedAt = now;
        this.savedAt = now;
        this.words = sealedWords;
    }

    /** One that is begun at a visit, which no school's lead reads here. */
    static Disclosure atVisit(String reference, String author, String visit, Instant now, byte[] sealedWords) {
        var begun = new Disclosure(reference, author, null, now, sealedWords);
        begun.visit = visit;
        return begun;
    }

    void save(byte[] sealedWords, Instant now) {
        refuseIfSigned();
        words = sealedWords;
        savedAt = now;
    }

    void sign(byte[] sealedWords, Instant now) {
        save(sealedWords, now);
        signedAt = now;
    }

    /** Officers have it from now on. */
    void sent(String reportReference, Instant now) {
        report = reportReference;
        sentAt = now;
    }

    boolean isSigned() {
        return signedAt != null;
    }

    private void refuseIfSigned() {
        if (signedAt != null) {
            throw DisclosureRefused.outOfOrder(
                    List.of("This record is signed. It cannot be changed any more; you can write a new one."));
        }
    }

    boolean isBy(String username) {
        return author.equals(username);
    }

    String author() {
        return author;
    }

    /** The key of the school in which it was begun. */
    Optional<String> school() {
        return Optional.ofNullable(school);
    }

    /** The visit at which it was begun. */
    Optional<String> visit() {
        return Optional.ofNullable(visit);
    }

    String reference() {
        return reference;
    }

    byte[] sealedWords() {
        return words;
    }

    Dates dates() {
        return new Dates(startedAt, savedAt, signedAt, report);
    }

    KeptDisclosure kept(DisclosureText text) {
        return new KeptDisclosure(reference, startedAt, savedAt, signedAt, report, visit, text);
    }

    /** When a record was begun, last saved and signed, and the report that came of it. */
    record Dates(
            Instant begunAt,
            Instant savedAt,
            @Nullable Instant signedAt,
            @Nullable String report) {}
}
