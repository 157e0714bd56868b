package org.thinkuknow.notification;

import java.time.Duration;

/** How an alert reaches somebody. */
public enum Way {
    MAIL("e-mail", "by e-mail"),
    TEXT("text message", "by text message"),
    /** A telephone that rings, for level one alone. */
    CALL("telephone call", "by telephone"),
    PUSH("push on a device", "on a device");

    /** As often as somebody is told again of a level-one case, so that none is heard of later by e-mail. */
    private static final Duration LEVEL_ONE = Duration.ofMinutes(5);
    /** A telephone makes a sound: what comes together within a minute is one. */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final String words;
    private final String by;

    Way(String words, String by) {
        this.words = words;
        this.by = by;
    }

    /** What it is called. */
    public String words() {
        return words;
    }

    /** As in "told by e-mail". */
    public String by() {
        return by;
    }

    /** How long it rests at least between two that were gathered. */
    Duration pause(Telling telling, boolean urgent) {
        return switch (this) {
            case MAIL -> urgent && telling.mailEvery().compareTo(LEVEL_ONE) > 0 ? LEVEL_ONE : telling.mailEvery();
            case TEXT, PUSH -> urgent ? A_MINUTE : LEVEL_ONE;
            case CALL -> LEVEL_ONE;
        };
    }

    /** Whether each leaves by itself, and nothing waits for others. */
    boolean isAtOnce(Telling telling) {
        return this == MAIL && telling.mailEvery().isZero();
    }
}
