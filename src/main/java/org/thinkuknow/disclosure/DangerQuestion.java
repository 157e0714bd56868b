package org.thinkuknow.disclosure;

import org.thinkuknow.report.DangerAnswer;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an adult is asked about danger, the question about now first. */
public enum DangerQuestion {
    HOME(
            "Is the child safe to go home today?",
            "not safe to go home",
            text -> text.schoolPart().safeHome()),
    MEETING(
            "Is the child going to meet somebody known only from online?",
            "meeting somebody from online",
            DisclosureText::meeting),
    HURT("Is somebody hurting, touching or threatening the child?", "being hurt or threatened", DisclosureText::hurt),
    SELF_HARM("Did the child speak of self-harm or of not wanting to live?", "self-harm", DisclosureText::selfharm);

    private final String words;
    private final String brief;
    private final Function<DisclosureText, DangerAnswer> answer;

    DangerQuestion(String words, String brief, Function<DisclosureText, DangerAnswer> answer) {
        this.words = words;
        this.brief = brief;
        this.answer = answer;
    }

    /** The question as it is asked. */
    public String words() {
        return words;
    }

    /** The danger in few words. */
    public String brief() {
        return brief;
    }

    /** All questions with what was answered. */
    public static Stream<Asked> of(DisclosureText text) {
        return Arrays.stream(values()).map(question -> new Asked(question, question.answer.apply(text)));
    }

    /** A question and its answer. */
    public record Asked(DangerQuestion question, DangerAnswer answer) {

        /** Whether the answer means danger: a no to the first question, a yes to any other. */
        public boolean isDanger() {
            return answer == (question == HOME ? DangerAnswer.NO : DangerAnswer.YES);
        }

        /** The answer in plain words; what was not answered was not asked. */
        public String answerWords() {
            return answer == DangerAnswer.UNSAID ? "not asked" : answer.words();
        }
    }
}
