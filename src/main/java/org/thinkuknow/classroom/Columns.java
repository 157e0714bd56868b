package org.thinkuknow.classroom;

import org.thinkuknow.quiz.Answer;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Times and answers as the database's columns hold them: UTC to the microsecond, places with commas between. */
final class Columns {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,60}");

    private Columns() {}

    static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

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
