package org.thinkuknow.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The marked blocks of a lesson, and the heading that the reader sees over each. */
enum BlockKind {
    PLAIN(""), CHAT(""), DO("Something to do"), TALK("Something to talk about"), HELP("What to do if"), TEACHER("");

    private final String heading;

    BlockKind(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BlockKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind != PLAIN && kind.word().equals(word)).findFirst();
    }
}
