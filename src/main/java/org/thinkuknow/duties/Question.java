package org.thinkuknow.duties;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What is asked of facts, by the words of the question. */
enum Question {
    IN_TIME("\\b(?:in|on) time\\b"),
    STANDS("\\bstands?\\b"),
    NEEDED("\\b(?:needed|required)\\b"),
    COMPLETE("\\bcomplete\\b"),
    STILL_SUBJECT("\\bsubject\\b"),
    MAY_DIRECT("\\bdirection\\b"),
    MAY_APPLY("\\b(?:may|can) apply\\b"),
    STATE("\\bstate\\b"),
    WHO("\\bwho\\b"),
    PERIOD("\\brule on\\b|\\bapplicable period\\b|\\bhow often\\b"),
    NATION("\\bwhich rules\\b|\\bjurisdiction\\b"),
    RULE_USED("\\brule used\\b|\\bwhich rule\\b"),
    VALID("\\bis it a notification\\b|\\bvalid\\b"),
    /** By when: whatever is none of the others. */
    DATES("");

    private final Pattern words;

    Question(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    static Question of(String text) {
        return Arrays.stream(values())
                .filter(question -> question.words.matcher(text).find())
                .findFirst()
                .orElse(DATES);
    }
}
