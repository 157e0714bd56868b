package org.thinkuknow.classroom;

import org.thinkuknow.quiz.Answer;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers and keys as the database's columns hold them: places with commas between, and plain letters. */
final class Columns {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,60}");

    private Columns() {}

    static String of(Answer answer) {
        return answer.places().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static Answer answer(String column) {
        return new Answer(
                column.isEmpty()
                        ? List.of()
                        : Arrays.stream(column.split(",")).map(Integer::valueOf).toList());
    }

    /** Whether a text can be a key at all: a column of keys holds plain letters, and the database compares it with nothing else. */
    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
