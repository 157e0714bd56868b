package org.thinkuknow.shell;

import java.util.Optional;

/** The public pages of one module. Every bean of this type takes part in the first response. */
public interface PublicPages extends SiteMapped {

    /**
     * Builds the page at an address.
     *
     * @param path without slashes at its ends, such as {@code learn/4-7}; empty for the first page
     */
    Optional<PublicPage> at(String path);
}
