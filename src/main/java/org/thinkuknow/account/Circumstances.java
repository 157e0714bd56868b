package org.thinkuknow.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;
import org.thinkuknow.limits.Allowances;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** From which networks and with which browser a session is used. It stands in the memory of its node alone, in no record and no log. */
final class Circumstances {

    private static final String ATTRIBUTE = Circumstances.class.getName();
    private static final String PLATFORM = "Sec-CH-UA-Platform";

    /** A session that has been in more is asked at each further change, however often it comes back. */
    private static final int MOST_NETWORKS = 20;

    private final String browser;
    private @Nullable String platform;
    private final Set<String> networks = new HashSet<>();

    private Circumstances(HttpServletRequest request) {
        browser = browserOf(request);
        platform = request.getHeader(PLATFORM);
        networks.add(networkOf(request));
    }

    /** Those of a session, which are the first request's if it has none yet. */
    static Circumstances of(HttpSession session, HttpServletRequest request) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(ATTRIBUTE) instanceof Circumstances known) {
                return known;
            }
            var first = new Circumstances(request);
            session.setAttribute(ATTRIBUTE, first);
            return first;
        }
    }

    /** Whether a request says that it comes from the same kind of browser on the same kind of device. A newer version is the same. */
    synchronized boolean isSameBrowser(HttpServletRequest request) {
        var now = request.getHeader(PLATFORM);
        platform = platform == null ? now : platform;
        return browser.equals(browserOf(request)) && (now == null || now.equals(platform));
    }

    /** Whether the session was never before in the network from which a request comes; from now on it was. */
    synchronized boolean isNewNetwork(HttpServletRequest request) {
        var network = networkOf(request);
        return !networks.contains(network) && (networks.size() >= MOST_NETWORKS || networks.add(network));
    }

    private static String browserOf(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "")
                .replaceAll("[\\d.]+", "");
    }

    private static String networkOf(HttpServletRequest request) {
        return Allowances.networkOf(request.getRemoteAddr());
    }
}
