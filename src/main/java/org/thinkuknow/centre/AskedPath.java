package org.thinkuknow.centre;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Objects;

/**
 * The path that is asked for, as the pages are found by it: {@code /%6aoin} is {@code /join}. A rule that looked at the address as
 * it was sent could be walked around by writing one letter in another way.
 */
public final class AskedPath {

    private AskedPath() {}

    /** The decoded path, which begins with a slash. */
    public static String of(HttpServletRequest request) {
        var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.isEmpty() ? "/" : path;
    }

    /** Whether a path is an address or lies below it. */
    public static boolean isIn(HttpServletRequest request, String address) {
        var path = of(request);
        return path.startsWith(address) && (path.length() == address.length() || path.charAt(address.length()) == '/');
    }
}
