package org.thinkuknow.report;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A report with everything that was said, opened for somebody who may read it.
 *
 * @param formLanguage the language that the form was in, by its name; empty if that was English, or if there was no form
 */
public record FiledReport(
        String reference,
        Door door,
        Instant receivedAt,
        Dangers dangers,
        ReportStatus progress,
        Map<Field, String> words,
        List<SentMessage> messages,
        String formLanguage) {

    /** A report that came in English, or not with our form. */
    public FiledReport(
            String reference,
            Door door,
            Instant receivedAt,
            Dangers dangers,
            ReportStatus progress,
            Map<Field, String> words,
            List<SentMessage> messages) {
        this(reference, door, receivedAt, dangers, progress, words, messages, "");
    }

    /** Whether whoever reported told anything in a word, and not with pictures and signs alone. */
    public boolean isInWords() {
        return isInWords(words);
    }

    /** Whether anything is told in a word in the boxes of a report; a name or a place alone tells nothing. */
    public static boolean isInWords(Map<Field, String> words) {
        return words.entrySet().stream()
                .anyMatch(told -> told.getKey().box().isTold() && SeenText.holdsWord(told.getValue()));
    }

    /** The same with no more than its newest messages. */
    public FiledReport newest(int most) {
        return new FiledReport(
                reference,
                door,
                receivedAt,
                dangers,
                progress,
                words,
                messages.subList(Math.max(0, messages.size() - most), messages.size()),
                formLanguage);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FiledReport[" + reference + "]";
    }

    /**
     * One message, opened for reading.
     *
     * @param helped what was chosen with it, if it answers the question whether it helped
     */
    public record SentMessage(
            Author author,
            Instant sentAt,
            String text,
            @Nullable Helped helped) {

        /** A message like most. */
        public SentMessage(Author author, Instant sentAt, String text) {
            this(author, sentAt, text, null);
        }

        /** Who wrote it and why, for staff. */
        public String from() {
            var who = author == Author.CHILD ? "Who reported" : "The centre";
            return helped == null ? who : "%s, asked whether it helped: %s".formatted(who, helped.words());
        }

        @Override
        public String toString() {
            return "SentMessage[" + author + ", " + sentAt + "]";
        }
    }
}
