package org.thinkuknow.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One message between a child and the centre, sealed. */
@Entity
@Table(name = "report_message")
class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String report;

    @Enumerated(EnumType.STRING)
    private Author author;

    private Instant sentAt;
    private byte[] words;
    private byte[] wordsHash;

    @Enumerated(EnumType.STRING)
    private @Nullable Helped helped;

    protected Message() {}

    Message(
            String report,
            Author author,
            Instant sentAt,
            byte[] sealedWords,
            byte[] wordsHash,
            @Nullable Helped helped) {
        this.report = report;
        this.author = author;
        this.sentAt = sentAt;
        this.words = sealedWords;
        this.wordsHash = wordsHash;
        this.helped = helped;
    }

    /** What was chosen with it, if it answers the question whether it helped. */
    @Nullable
    Helped helped() {
        return helped;
    }

    Author author() {
        return author;
    }

    Instant sentAt() {
        return sentAt;
    }

    byte[] sealedWords() {
        return words;
    }

    byte[] wordsHash() {
        return wordsHash;
    }
}
