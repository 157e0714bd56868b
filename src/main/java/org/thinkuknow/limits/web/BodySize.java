package org.thinkuknow.limits.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thinkuknow.centre.AskedPath;

import java.util.Locale;
import java.util.Objects;

/**
 * How large a body may be at an address, in bytes. A whole report in emoji is some 250,000 bytes as a form. What pupils' screens send
 * is a few hundred, or 40,000 if somebody pastes ten thousand emoji and is told kindly that it is long; a larger body there would be
 * made into millions of objects before anybody asked whose it is.
 *
 * @param most    that is read and handed on
 * @param drained of one that is too large: that much is read and thrown away, so that whoever sent it sees a page and not a broken line
 * @param refusal the status of the answer to what is too large
 */
record BodySize(long most, long drained, int refusal) {

    private static final BodySize FORM = upTo(1_000_000, 16_000_000);
    private static final BodySize PARTNER = upTo(1_000_000, 2_000_000);
    private static final BodySize ROOM = upTo(2_000_000, 4_000_000);
    private static final BodySize QUIZ = upTo(100_000, 200_000);
    private static final BodySize FILES = upTo(2_000_000, 0);
    private static final BodySize PHOTO = upTo(5_100_000, 0);
    private static final BodySize OTHER = upTo(65_536, 200_000);
    private static final BodySize NO_FILES = new BodySize(-1, 0, HttpServletResponse.SC_FORBIDDEN);

    private static BodySize upTo(long most, long drained) {
        return new BodySize(most, drained, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    static BodySize of(HttpServletRequest request) {
        if (isMultipart(request)) {
            return StaffSession.is(request) ? files(request) : NO_FILES;
        }
        if (type(request).startsWith("application/x-www-form-urlencoded") && "POST".equals(request.getMethod())) {
            return FORM;
        }
        if (AskedPath.isIn(request, "/api")) {
            return PARTNER;
        }
        if (AskedPath.of(request).equals("/")
                && Objects.requireNonNullElse(request.getQueryString(), "").startsWith("v-r=")) {
            return StaffSession.is(request) ? ROOM : QUIZ;
        }
        return OTHER;
    }

    private static BodySize files(HttpServletRequest request) {
        return AskedPath.isIn(request, "/triage/wanted") ? PHOTO : FILES;
    }

    /** The parts of files are read by the server itself, which waits for each byte: staff alone bring files, and say how long they are. */
    static boolean isMultipart(HttpServletRequest request) {
        return type(request).startsWith("multipart/");
    }

    private static String type(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
    }
}
