package org.thinkuknow.account;

import java.util.Optional;

/** What another module knows that somebody still had to do when they were switched off. Every bean of this type is asked. */
public interface Duties {

    /** What is left; empty if nothing is. */
    Optional<Left> leftBy(String username);

    /**
     * Something that needs another person now.
     *
     * @param sentence for the administrator
     * @param page     the path where it is mended, without a slash in front
     * @param link     what the link to it says
     */
    record Left(String sentence, String page, String link) {}
}
