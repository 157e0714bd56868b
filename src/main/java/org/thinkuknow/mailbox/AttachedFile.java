package org.thinkuknow.mailbox;

/**
 * A file that came with a mail, as officers may know of it.
 *
 * @param size in bytes
 * @param held whether its content is kept here, encrypted; if not it is in the mailbox alone
 */
public record AttachedFile(String name, String type, long size, boolean held) {

    /** Never the name: a child may have chosen it. */
    @Override
    public String toString() {
        return "AttachedFile[" + type + ", " + size + "]";
    }
}
