package org.thinkuknow.account;

import java.util.Optional;
import java.util.Set;

/**
 * What another module knows that somebody still had to do when they were switched off, or when a role was taken from them. Every bean of
 * this type is asked.
 */
public interface Duties {

    /** The roles whose work it is: whoever keeps one of them goes on with it. */
    Set<Role> roles();

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
