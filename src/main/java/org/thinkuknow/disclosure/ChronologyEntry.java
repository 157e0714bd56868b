package org.thinkuknow.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One line of a record's chronology. It is only ever added. */
@Entity
@Table(name = "disclosure_step")
class ChronologyEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String disclosure;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String who;
    private byte[] words;

    protected ChronologyEntry() {}

    String disclosure() {
        return disclosure;
    }

    Instant at() {
        return at;
    }

    StepKind kind() {
        return kind;
    }

    String who() {
        return who;
    }

    byte[] sealedWords() {
        return words;
    }
}
