package org.thinkuknow.duties;

/**
 * Something that happened on a day, or will.
 *
 * @param kind  as {@code content/law/facts.yaml} names it; a notification is a {@link #NOTICE}
 * @param about of a notification the duty that it answers, of a return its place; may be empty
 */
public record Happening(String kind, When at, String about) {

    /** A notification that was given to the police. */
    public static final String NOTICE = "notice";

    boolean isNotice() {
        return NOTICE.equals(kind);
    }
}
