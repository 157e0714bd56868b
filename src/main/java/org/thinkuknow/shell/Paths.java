package org.thinkuknow.shell;

import org.jspecify.annotations.Nullable;

/** Addresses as the pages compare them. */
final class Paths {

    private Paths() {}

    /** A path without the slashes at its ends. */
    static String clean(@Nullable String path) {
        return path == null ? "" : path.replaceAll("^/+|/+$", "");
    }
}
