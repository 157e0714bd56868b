package org.thinkuknow.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The marked blocks of a page; what stands in none of them is plain. */
public enum BlockKind {
    PLAIN(Title.NONE, ""),
    CHAT(Title.NONE, ""),
    DO(Title.MAY, "Something to do"),
    TALK(Title.MAY, "Something to talk about"),
    HELP(Title.MUST, "What to do"),
    EASY(Title.NONE, ""),
    SHEET(Title.MUST, "Worksheet"),
    TEACHER(Title.NONE, "");

    /** Whether a writer gives a block a heading of its own. */
    enum Title {
        NONE,
        MAY,
        MUST
    }

    private final Title title;
    private final String heading;

    BlockKind(Title title, String heading) {
        this.title = title;
        this.heading = heading;
    }

    /** The name after the `:::` that opens it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a child reads it on the page. */
    public boolean isForPupils() {
        return this != TEACHER && this != SHEET;
    }

    Title title() {
        return title;
    }

    /** What the reader sees over the block unless its writer says otherwise. */
    String heading() {
        return heading;
    }

    static Optional<BlockKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind != PLAIN && kind.word().equals(word))
                .findFirst();
    }
}
