package org.thinkuknow.mailbox;

import java.util.Locale;

/**
 * A file that came with a mail. Nothing here opens it.
 *
 * @param name without anything that could steer a screen or a file system
 * @param type the media type that the mail claims
 */
record FoundFile(String name, String type, byte[] content) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TYPE = 100;

    FoundFile {
        name = name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|\ufffd]", "_").strip();
        name = name.isEmpty()
                ? "no name"
                : name.codePointCount(0, name.length()) > LONGEST_NAME
                        ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…"
                        : name;
        type = type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/.+-]", "");
        type = type.isEmpty() ? "unknown" : type.substring(0, Math.min(type.length(), LONGEST_TYPE));
    }

    /** Never the name: a child may have chosen it. */
    @Override
    public String toString() {
        return "FoundFile[" + type + ", " + content.length + "]";
    }
}
