package org.thinkuknow.disclosure;

import org.thinkuknow.report.DangerAnswer;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an adult is asked about danger, the question about now first. */
public enum DangerQuestion {
    HOME(
            "Is the child safe to go home today?",
            "not safe to go home",
            "safe to go home",
            text -> text.schoolPart().safeHome()),
    MEETING(
            "Is the child going to meet somebody known only from online?",
            "meeting somebody from online",
            "meeting somebody from online",
            DisclosureText::meeting),
    HURT(
            "Is somebody hurting, touching or threatening the child?",
            "being hurt or threatened",
            "being hurt or threatened",
            DisclosureText::hurt),
    SELF_HARM(
            "Did the child speak of self-harm or of not wanting to live?",
            "self-harm",
            "self-harm",
            DisclosureText::selfharm);

    private final String words;
    private final String brief;
    private final String topic;
    private final Function<DisclosureText, DangerAnswer> answer;

    DangerQuestion(String words, String brief, String topic, Function<DisclosureText, DangerAnswer> answer) {
        this.words = words;
        this.brief = brief;
        this.topic = topic;
        this.answer = answer;
    }

    /** The question as it is asked. */
    public String words() {
        return words;
    }

    /** All questions with what was answered. */
    public static Stream<Asked> of(DisclosureText text) {
        return Arrays.stream(values()).map(question -> new Asked(question, question.answer.apply(text)));
    }

    /** The dangers that the answers may mean, in few words. */
    static List<String> dangers(DisclosureText text) {
        return of(text).filter(Asked::isDanger).map(Asked::brief).toList();
    }

    /** What is said where questions have no answer; empty if each has one. */
    static String notAsked(DisclosureText text) {
        var open =
                of(text).filter(asked -> asked.answer() == DangerAnswer.UNSAID).toList();
        if (open.isEmpty()) {
            return "";
        }
        return open.size() == values().length
                ? "Danger not asked"
                : "Not asked: "
                        + open.stream().map(asked -> asked.question.topic).collect(Collectors.joining(", "));
    }

    /** A question and its answer. */
    public record Asked(DangerQuestion question, DangerAnswer answer) {

        /** Whether the answer may mean danger: a no to the first question, a yes to any other, and "not sure" to each. */
        public boolean isDanger() {
            return answer == DangerAnswer.UNSURE || answer == (question == HOME ? DangerAnswer.NO : DangerAnswer.YES);
        }

        /** The danger in few words, and whether it is only feared. */
        public String brief() {
            return answer == DangerAnswer.UNSURE ? "perhaps " + question.brief : question.brief;
        }

        /** The answer in plain words; what was not answered was not asked. */
        public String answerWords() {
            return answer == DangerAnswer.UNSAID ? "not asked" : answer.words();
        }
    }
}
