package org.thinkuknow.join.web;

import java.util.List;
import java.util.Objects;

/** A pupil's words as they are sent. None of them says its words when it is written to a log. */
final class SentWords {

    private SentWords() {}

    /** Words that answer what the teacher asks. */
    record Answering(String asking, List<String> words) {

        Answering {
            Objects.requireNonNull(asking);
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return "Answering[" + asking + "]";
        }
    }

    /** A question to the teacher. */
    record Asking(String sending, String words) {

        Asking {
            Objects.requireNonNull(sending);
            Objects.requireNonNull(words);
        }

        @Override
        public String toString() {
            return "Asking[" + sending + "]";
        }
    }
}
