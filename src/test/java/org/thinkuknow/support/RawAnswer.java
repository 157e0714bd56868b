package org.thinkuknow.support;

/**
 * All that a server said on a line before it closed.
 *
 * @param status the status; 0 if it said nothing
 * @param head   the fields
 * @param body   as it came
 */
public record RawAnswer(int status, String head, String body) {

    /** What the other end meant by closing the line before it had heard everything. */
    public static final RawAnswer REFUSED_UNREAD = new RawAnswer(413, "", "");

    static RawAnswer of(String said) {
        var end = said.indexOf("\r\n\r\n");
        return end < 0
                ? new RawAnswer(0, "", said)
                : new RawAnswer(
                        Integer.parseInt(said.substring(9, 12)), said.substring(0, end), said.substring(end + 4));
    }

    /** Never the body: it can hold a child's words. */
    @Override
    public String toString() {
        return "RawAnswer[" + status + "]";
    }
}
