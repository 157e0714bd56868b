package org.thinkuknow.ownlessons.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a part of a step is. */
public enum PartKind {
    /** Words that stand in no block. */
    WORDS,
    PICTURE,
    CHAT,
    DO,
    TALK,
    HELP,
    EASY,
    SHEET,
    TEACHER,
    /** What the form does not know: a block without an end, or with a name that there is not. It stays as it is. */
    OTHER;

    /** Whether it stands between `:::name` and `:::`. */
    boolean isBlock() {
        return this != WORDS && this != PICTURE && this != OTHER;
    }

    /** Whether its writer may give it a heading. */
    public boolean mayHaveHeading() {
        return this == DO || this == TALK || this == HELP || this == SHEET;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PartKind> ofBlock(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.isBlock() && kind.word().equals(word))
                .findFirst();
    }
}
