package org.thinkuknow.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/** A line of the log of what was erased: that it was, when, why and how much, and nothing of what it was. */
@Entity
@Table(name = "retention_erasure")
class Erasure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;
    private Instant finishedAt;
    private Instant erasedAt;
    private String underRule;
    private String what;

    protected Erasure() {}

    Erasure(String reference, Instant finishedAt, Instant erasedAt, String underRule, String what) {
        this.reference = reference;
        this.finishedAt = finishedAt;
        this.erasedAt = erasedAt;
        this.underRule = underRule;
        this.what = what;
    }

    Retention.ErasedReport line() {
        return new Retention.ErasedReport(reference, finishedAt, erasedAt, underRule, what);
    }

    /** As it is noted outside the database. */
    NotedErasure noted() {
        return new NotedErasure(reference, finishedAt, erasedAt, underRule);
    }

    /** The place in the log; rows have one once they are saved. */
    long id() {
        return Objects.requireNonNull(id);
    }
}
