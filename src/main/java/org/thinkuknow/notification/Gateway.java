package org.thinkuknow.notification;

import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Another's server that sends text messages, or rings telephones, when it is asked over HTTP.
 *
 * @param url     where it is asked; empty if there is none
 * @param method  POST or PUT
 * @param headers such as {@code Authorization: Bearer …}, each on a line or after {@code " | "}
 * @param type    of the body: {@code application/json} or {@code application/x-www-form-urlencoded}
 * @param body    what is asked, with {@code {{number}}} and {@code {{text}}} where they stand; {@code {{id}}} is the same however often
 *                one message is asked for
 */
record Gateway(
        @DefaultValue("") String url,
        @DefaultValue("POST") String method,
        @DefaultValue("") String headers,
        @DefaultValue("application/json") String type,
        @DefaultValue("") String body) {

    static final Gateway NONE = new Gateway("", "POST", "", "application/json", "");

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> TYPES = Set.of("application/json", FORM);
    private static final Set<String> METHODS = Set.of("POST", "PUT");

    /** Whether there is one. */
    boolean isThere() {
        return !url.isBlank();
    }

    /**
     * Refuses at the start what could not work.
     *
     * @param name         the setting, for whoever reads why
     * @param plainAllowed whether it may be spoken to without encryption, as tests do
     */
    void check(String name, boolean plainAllowed) {
        if (!isThere()) {
            return;
        }
        require(
                url.startsWith("https://") || plainAllowed && url.startsWith("http://"),
                name + "_URL begins with https://");
        require(METHODS.contains(method), name + "_METHOD is POST or PUT");
        require(TYPES.contains(type), "%s_TYPE is one of %s".formatted(name, TYPES));
        require(body.contains("{{number}}") && body.contains("{{text}}"), name + "_BODY has {{number}} and {{text}}");
        require(
                lines().stream().allMatch(line -> line.indexOf(':') > 0),
                name + "_HEADERS are lines such as Name: value");
        request("1", "+440", "text");
    }

    private static void require(boolean right, String sentence) {
        if (!right) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** Where it is asked, whatever blanks stand beside its address in a settings file. */
    URI place() {
        return URI.create(url.strip());
    }

    /**
     * What is asked for one message.
     *
     * @param id the same however often this message is asked for, so that a gateway that knows {@code Idempotency-Key} sends it once
     */
    HttpRequest request(String id, String number, String text) {
        var request = HttpRequest.newBuilder(place())
                .method(method, HttpRequest.BodyPublishers.ofString(filled(id, number, text)))
                .header("Content-Type", type + (type.equals(FORM) ? "" : "; charset=utf-8"))
                .header("Idempotency-Key", id);
        lines().forEach(line -> {
            var colon = line.indexOf(':');
            request.setHeader(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return request.build();
    }

    private String filled(String id, String number, String text) {
        return body.replace("{{id}}", escaped(id))
                .replace("{{number}}", escaped(number))
                .replace("{{text}}", escaped(text));
    }

    private String escaped(String words) {
        return type.equals(FORM) ? URLEncoder.encode(words, StandardCharsets.UTF_8) : inJson(words);
    }

    private static String inJson(String words) {
        var json = new StringBuilder();
        words.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\' || letter < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", letter));
            } else {
                json.append((char) letter);
            }
        });
        return json.toString();
    }

    private List<String> lines() {
        return Arrays.stream(headers.split("\\R| \\| "))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The headers hold a secret. */
    @Override
    public String toString() {
        return "Gateway[%s]".formatted(isThere() ? "there" : "none");
    }
}
