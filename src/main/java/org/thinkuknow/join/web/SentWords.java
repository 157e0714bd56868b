package org.thinkuknow.join.web;

import java.util.List;
import java.util.Objects;

/** A pupil's words as they are sent. None of them says its words when it is written to a log. */
final class SentWords {

    private SentWords() {}

    /** Words that answer what the teacher asks. */
    record PollAnswer(String asking, List<String> words) {

        PollAnswer {
            Objects.requireNonNull(asking);
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return "PollAnswer[" + asking + "]";
        }
    }

    /** A question to the teacher. */
    record QuestionToTeacher(String sending, String words) {

        QuestionToTeacher {
            Objects.requireNonNull(sending);
            Objects.requireNonNull(words);
        }

        @Override
        public String toString() {
            return "QuestionToTeacher[" + sending + "]";
        }
    }
}
