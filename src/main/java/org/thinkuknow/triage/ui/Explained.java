package org.thinkuknow.triage.ui;

import org.thinkuknow.cues.FoundCue.Span;
import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Reading.Opinion;

import java.util.List;
import java.util.Map;

/**
 * What the reader says of the words of a case, and why.
 *
 * @param later      whether that is said of a message that came after the report
 * @param likes      invented messages of the suggested level that it reads like
 * @param notRead    why it was not read, or not all of it; empty if everything was
 * @param inWords    what weighed in the words of the report
 * @param inMessages what weighed in the messages, by their number from 0
 */
record Explained(
        Opinion opinion,
        boolean later,
        List<Example> likes,
        String notRead,
        List<Span> inWords,
        Map<Integer, List<Span>> inMessages) {

    /** Where nothing was read. */
    static Explained not(String why) {
        return new Explained(Opinion.NOT_READ, false, List.of(), why, List.of(), Map.of());
    }

    boolean isRead() {
        return opinion != Opinion.NOT_READ;
    }

    boolean hasWeighed() {
        return !inWords.isEmpty() || inMessages.values().stream().anyMatch(spans -> !spans.isEmpty());
    }
}
