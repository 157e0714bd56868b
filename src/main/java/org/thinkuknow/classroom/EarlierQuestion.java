package org.thinkuknow.classroom;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question of one lesson that a class is asked once more at the beginning of another.
 *
 * @param lesson the address of the lesson in which it stands
 * @param id     its id there
 */
public record EarlierQuestion(String lesson, String id) {

    /** So many are asked at the beginning of a lesson at most. */
    public static final int MOST = 10;

    /** How questions are written in one column: the address and the id of each, with blanks between; nothing if there are none. */
    static @Nullable String written(List<EarlierQuestion> questions) {
        return questions.isEmpty()
                ? null
                : questions.stream().map(each -> each.lesson + ' ' + each.id).collect(Collectors.joining(" "));
    }

    /** The questions in a column, in order. */
    static List<EarlierQuestion> read(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return List.of();
        }
        var words = Arrays.asList(written.split(" "));
        return IntStream.range(0, words.size() / 2)
                .mapToObj(place -> new EarlierQuestion(words.get(2 * place), words.get(2 * place + 1)))
                .toList();
    }
}
