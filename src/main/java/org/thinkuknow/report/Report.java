package org.thinkuknow.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/** One report. Everything that was told in words is sealed; only the vault opens it. */
@Entity
@Table(name = "report")
class Report {

    @Id
    private String reference;

    private byte[] submissionHash;
    private byte[] receiptHash;

    @Enumerated(EnumType.STRING)
    private Door door;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private DangerAnswer meeting;

    @Enumerated(EnumType.STRING)
    private DangerAnswer hurt;

    @Enumerated(EnumType.STRING)
    private DangerAnswer selfharm;

    @Enumerated(EnumType.STRING)
    private ReportStatus progress;

    private @Nullable String hostKey;
    private @Nullable String lesson;
    private @Nullable String formLanguage;
    private byte[] words;
    private @Nullable Instant finishedAt;
    private @Nullable Instant erasedAt;

    @Version
    private @Nullable Long version;

    protected Report() {}

    Report(
            String reference,
            NewReport told,
            Instant receivedAt,
            byte[] submissionHash,
            byte[] receiptHash,
            byte[] sealedWords) {
        this.reference = reference;
        this.submissionHash = submissionHash;
        this.receiptHash = receiptHash;
        this.door = told.door();
        this.receivedAt = receivedAt;
        this.meeting = told.dangers().meeting();
        this.hurt = told.dangers().hurt();
        this.selfharm = told.dangers().selfharm();
        this.progress = ReportStatus.RECEIVED;
        this.hostKey = told.host().isEmpty() ? null : told.host();
        this.lesson = told.lesson().isEmpty() ? null : told.lesson();
        this.formLanguage = told.language().isEmpty() ? null : told.language();
        this.words = sealedWords;
    }

    /**
     * Takes later answers to the danger questions; they make none of the earlier ones less grave.
     *
     * @return whether one became graver
     */
    boolean heighten(Dangers later) {
        var before = dangers();
        var now = before.graver(later);
        meeting = now.meeting();
        hurt = now.hurt();
        selfharm = now.selfharm();
        return now.isGraverThan(before);
    }

    /** Takes the words with what was told later among them. */
    void hold(byte[] sealedWords) {
        words = sealedWords;
    }

    /** Moves on, unless everything was erased: then only the child begins anew. */
    void moveTo(ReportStatus next, Instant now) {
        if (progress != ReportStatus.ERASED) {
            progress = next;
            finishedAt = next == ReportStatus.FINISHED ? now : null;
        }
    }

    /** The child wrote: whatever was finished is not, from this moment. */
    void childWrote() {
        finishedAt = null;
        if (progress == ReportStatus.FINISHED || progress == ReportStatus.ERASED) {
            progress = ReportStatus.RECEIVED;
        }
    }

    /** Forgets every word; the dates, the door and the danger answers stay for counting. */
    void erase(Instant now) {
        words = new byte[0];
        progress = ReportStatus.ERASED;
        erasedAt = now;
    }

    byte[] receiptHash() {
        return receiptHash;
    }

    boolean hasWords() {
        return words.length > 0;
    }

    /** When its case ended, while it is so. */
    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    FinishedReport finished() {
        return new FinishedReport(reference, Objects.requireNonNull(finishedAt));
    }

    String reference() {
        return reference;
    }

    Door door() {
        return door;
    }

    Origin origin() {
        return new Origin(door, hostKey == null ? "" : hostKey, receivedAt);
    }

    /** The code of the language that the form was in; empty if that was English, or if there was no form. */
    String formLanguage() {
        return formLanguage == null ? "" : formLanguage;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Dangers dangers() {
        return new Dangers(meeting, hurt, selfharm);
    }

    ReportStatus progress() {
        return progress;
    }

    byte[] sealedWords() {
        return words;
    }
}
