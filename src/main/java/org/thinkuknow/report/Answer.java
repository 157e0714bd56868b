package org.thinkuknow.report;

/** An answer to one of the three danger questions. */
public enum Answer {
    YES, NO, UNSURE, UNSAID;

    /** The answer that a form sent; anything unknown counts as unsaid, so that it refuses nobody. */
    public static Answer of(String sent) {
        return switch (sent) {
            case "yes" -> YES;
            case "no" -> NO;
            case "unsure" -> UNSURE;
            default -> UNSAID;
        };
    }
}
