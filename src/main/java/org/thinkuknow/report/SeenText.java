package org.thinkuknow.report;

import java.util.regex.Pattern;

/** A text as somebody sees it who types it: lines end in one way, and signs that steer machines are not there. */
public final class SeenText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private SeenText() {}

    /** The text, with white space at its ends as it was. */
    public static String of(String typed) {
        return UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
