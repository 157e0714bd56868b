package org.thinkuknow.report;

import java.time.Instant;

/** One message, opened for reading. */
public record SentMessage(Author author, Instant sentAt, String text) {
    @Override
    public String toString() {
        return "SentMessage[" + author + ", " + sentAt + "]";
    }
}
