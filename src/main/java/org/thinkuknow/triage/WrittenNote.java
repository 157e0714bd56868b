package org.thinkuknow.triage;

import java.time.Instant;

/** A note, opened for an officer. */
public record WrittenNote(String author, Instant writtenAt, String text) {
    @Override
    public String toString() {
        return "WrittenNote[" + author + ", " + writtenAt + "]";
    }
}
