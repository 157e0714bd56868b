package org.thinkuknow.report;

import java.util.Map;

/** Thrown when a report cannot be taken as it is; nothing of what was typed is in the message. */
public class ReportRefused extends RuntimeException {

    private final transient Map<Field, String> sentences;

    ReportRefused(Map<Field, String> sentences) {
        super("Not taken because of " + sentences.keySet());
        this.sentences = Map.copyOf(sentences);
    }

    /** A kind sentence for each field, for the person who typed it. */
    public Map<Field, String> sentences() {
        return sentences;
    }
}
