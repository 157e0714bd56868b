package org.thinkuknow.session;

import jakarta.servlet.http.HttpServletRequest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What scripts ask by themselves, told from what a person opens. */
final class FlowRequests {

    private static final String KIND = "v-r=";
    private static final String PAGE = "v-uiId=";
    private static final String LOCATION = "location=";
    private static final String DYNAMIC = "/VAADIN/dynamic/";

    private FlowRequests() {}

    /** Such as {@code uidl}, {@code heartbeat}, {@code push}, {@code init}; empty if it is none of Flow's. */
    static String kind(HttpServletRequest request) {
        return path(request).startsWith(DYNAMIC)
                ? "dynamic"
                : find(request, KIND).orElse("");
    }

    /** Of which page of its session it is. */
    static Optional<Integer> page(HttpServletRequest request) {
        return find(request, PAGE).filter(number -> number.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** At which address a page begins, without its first slash. */
    static String location(HttpServletRequest request) {
        return find(request, LOCATION)
                .map(found -> URLDecoder.decode(found, StandardCharsets.UTF_8))
                .orElse("");
    }

    /**
     * Whether a person has opened a page or sent a form: no script, no frame and nothing that Flow asks. A browser that says nothing
     * of that (Fetch Metadata) is believed by what it takes.
     */
    static boolean isPersons(HttpServletRequest request) {
        if (!kind(request).isEmpty() || path(request).equals(SessionAddressRules.PULSE)) {
            return false;
        }
        var mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null) {
            return mode.equals("navigate") && "document".equals(request.getHeader("Sec-Fetch-Dest"));
        }
        var taken = request.getHeader("Accept");
        return taken != null && taken.contains("text/html");
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** From the address alone: what is sent in a body is left for whoever it is for. */
    private static Optional<String> find(HttpServletRequest request, String name) {
        var query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith(name))
                        .map(part -> part.substring(name.length()))
                        .findFirst();
    }
}
