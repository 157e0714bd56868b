package org.thinkuknow.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A report with everything that was said, opened for somebody who may read it. */
public record FiledReport(String reference, Door door, Instant receivedAt, Dangers dangers, Progress progress,
                          Map<Field, String> words, List<SentMessage> messages) {

    /** The same with no more than its newest messages. */
    public FiledReport newest(int most) {
        return new FiledReport(reference, door, receivedAt, dangers, progress, words, messages.subList(Math.max(0, messages.size() - most), messages.size()));
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FiledReport[" + reference + "]";
    }
}
