package org.thinkuknow.labelling;

/**
 * An example as its second reader sees it, without what would tell the level.
 *
 * @param mine whether whoever looks wrote it, and so does not read it
 */
public record UnreadExample(String reference, String writer, String age, String voice, String message, boolean mine) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "UnreadExample[" + reference + "]";
    }
}
