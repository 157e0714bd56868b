package org.thinkuknow.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The seven kinds of question. */
public enum Kind {
    ONE,
    SEVERAL,
    TRUE_FALSE,
    ORDER,
    MATCH,
    STORY,
    SCALE;

    /** The kind as it stands in content files, such as {@code true-false}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what can be chosen has letters, A, B and so on, by which a class speaks of it. */
    public boolean isLettered() {
        return this == ONE || this == SEVERAL || this == TRUE_FALSE || this == SCALE;
    }

    /** The kind with a word, if there is one. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static String allWords() {
        return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
    }
}
