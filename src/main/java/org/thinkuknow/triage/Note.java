package org.thinkuknow.triage;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** An officer's note, sealed; the child never sees it. */
@Entity
@Table(name = "triage_note")
class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseReference;
    private String author;
    private Instant writtenAt;
    private byte[] words;

    protected Note() {}

    Note(String caseReference, String author, Instant writtenAt, byte[] sealedWords) {
        this.caseReference = caseReference;
        this.author = author;
        this.writtenAt = writtenAt;
        this.words = sealedWords;
    }

    String author() {
        return author;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    byte[] sealedWords() {
        return words;
    }
}
