package org.thinkuknow.shell;

import java.util.stream.Stream;

/** Knows addresses that everybody may find. Every bean of this type takes part in the site map. */
public interface SiteMapped {

    /** The addresses, each with a slash in front. */
    Stream<String> addresses();
}
