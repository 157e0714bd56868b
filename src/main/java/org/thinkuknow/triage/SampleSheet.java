package org.thinkuknow.triage;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a supervisor says of a closed case: an answer to each of a few fixed questions, and a note that teaches.
 *
 * @param said an answer to every question
 * @param note for whoever closed the case; may be empty
 */
public record SampleSheet(Map<Question, Said> said, String note) {

    /** The longest note, and the longest answer to one, in characters. */
    public static final int LONGEST = 2_000;

    /** @throws TriageRefused if a question has no answer, or the note is too long */
    public SampleSheet {
        var all = new EnumMap<Question, Said>(Question.class);
        all.putAll(said);
        TriageRefused.when(all.size() < Question.values().length, "Please answer each question.");
        said = Map.copyOf(all);
        note = checked(note);
    }

    /** A text without blanks around it, if it is not too long. */
    static String checked(String text) {
        var stripped = text.strip();
        TriageRefused.when(
                stripped.codePointCount(0, stripped.length()) > LONGEST, "Please write at most 2,000 characters.");
        return stripped;
    }

    /** Never what was typed: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "SampleSheet[]";
    }

    /** What is asked of every case. */
    public enum Question {
        LEVEL("Was the level right?", "Level right"),
        TIME("Was it looked at, referred and answered in time?", "In time"),
        STEPS("Were the steps done?", "Steps done"),
        WORDS("Were the words to the child kind and clear?", "Words kind and clear");

        private final String words;
        private final String title;

        Question(String words, String title) {
            this.words = words;
            this.title = title;
        }

        /** As it is asked. */
        public String words() {
            return words;
        }

        /** As its column is headed. */
        public String title() {
            return title;
        }
    }

    /** An answer to a question. */
    public enum Said {
        YES("Yes"),
        NO("No"),
        NOT_HERE("Does not apply");

        private final String words;

        Said(String words) {
            this.words = words;
        }

        /** As it is chosen. */
        public String words() {
            return words;
        }
    }
}
