package org.thinkuknow.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.UrlUtils;
import org.thinkuknow.shell.SignInAgain;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The page on which somebody goes on once they have shown who they are. It stands where Spring Security's own looks for it. */
public final class GoesOn {

    private static final String KEPT = "SPRING_SECURITY_SAVED_REQUEST";
    private static final List<String> OF_SIGNING_IN = List.of("/sign-in", SecondFactorFirst.CODE, SignInAgain.ADDRESS);

    private GoesOn() {}

    /** Keeps the page that is asked for, if it is one that a person looks at. */
    static void atPageOf(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        if ("GET".equals(request.getMethod())
                && request.getParameter(SwitchedOff.FLOWS) == null
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            keep(withQuery(request.getRequestURI(), request.getQueryString()), request);
        }
    }

    /** Keeps the page that was open. */
    static void atPageBefore(HttpServletRequest request) {
        pageBefore(request).ifPresent(page -> keep(page, request));
    }

    /** The page that was open, as it was asked for and without its host: a forged one leads nowhere but here. */
    static Optional<String> pageBefore(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                    .map(URI::create)
                    .filter(page -> isPage(page.getRawPath()))
                    .map(page -> withQuery(page.getRawPath(), page.getRawQuery()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Those on which somebody shows who they are have been passed by whoever comes back. */
    private static boolean isPage(@Nullable String path) {
        return path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && OF_SIGNING_IN.stream().noneMatch(path::startsWith);
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + '?' + query;
    }

    private static void keep(String path, HttpServletRequest request) {
        request.getSession()
                .setAttribute(
                        KEPT,
                        new SimpleSavedRequest(UrlUtils.buildFullRequestUrl(
                                request.getScheme(), request.getServerName(), request.getServerPort(), path, null)));
    }

    /** Takes what was kept; empty if they came from nowhere. */
    public static Optional<String> take(HttpServletRequest request) {
        var session = request.getSession(false);
        @Nullable Object kept = session == null ? null : session.getAttribute(KEPT);
        if (session == null || !(kept instanceof SavedRequest page)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Optional.of(page.getRedirectUrl());
    }
}
