package org.thinkuknow.centre;

import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What is answered before any page could be made: a sentence, and two numbers to call. It holds nothing of what was asked, and the headers
 * are those of our pages.
 */
public final class EarlyAnswer {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="stylesheet" href="/styles/tokens.css">
            <link rel="stylesheet" href="/styles/plain.css">
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="/">Go to the first page</a> or <a href="/report">tell someone</a>.</p>
            <p>If somebody is in danger now, call <a href="tel:999">999</a>. Childline is there any time:
            <a href="tel:08001111">0800 1111</a>.</p>
            </main>
            </body>
            </html>
            """;

    private EarlyAnswer() {}

    /** Gives an answer the headers that none of ours is without; what it has already stays. */
    public static void protect(HttpServletResponse response) {
        SafeHeaders.ofFlow().forEach((name, value) -> addTo(response, name, value));
        addTo(response, "Content-Security-Policy", PagePolicy.WRITING);
        addTo(response, "Cache-Control", "no-store");
    }

    private static void addTo(HttpServletResponse response, String name, String value) {
        if (!response.containsHeader(name)) {
            response.setHeader(name, value);
        }
    }

    /**
     * Writes the whole answer.
     *
     * @param status 400 or more; it stays what it is
     */
    public static void write(HttpServletResponse response, int status) throws IOException {
        protect(response);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(page(status).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(int status) {
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN ->
                PAGE.formatted(
                        "Please sign in first",
                        "Files can be uploaded after that. Go back, sign in and choose them again.");
            case HttpServletResponse.SC_NOT_FOUND ->
                PAGE.formatted("We cannot find that page", "Nothing is wrong with you or your device.");
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, HttpServletResponse.SC_REQUEST_URI_TOO_LONG, 431 ->
                PAGE.formatted("That was too much at once", "Please go back, and send less of it.");
            default ->
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        ? PAGE.formatted(
                                "We could not read that",
                                "It is not your fault. Please start again from the first page.")
                        : PAGE.formatted(
                                "Something went wrong here", "It is not your fault. Please try again in a minute.");
        };
    }
}
