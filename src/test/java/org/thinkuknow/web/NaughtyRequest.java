package org.thinkuknow.web;

import org.thinkuknow.support.RawAnswer;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.web.PublicDoor.Kind;
import org.thinkuknow.web.PublicDoor.Place;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request to a door with a text in one of its places and something good in all others.
 *
 * @param good  what goes into the other places, by name
 * @param heads lines of the head that each request to that address needs
 */
record NaughtyRequest(PublicDoor door, Place place, String text, Map<String, String> good, List<String> heads) {

    private static final String UNSAID = "x";
    /** Of a longer address or body, and behind a head that is none, the rest may go unread: who still writes then finds the line closed. */
    private static final int ALWAYS_HEARD = 8_000;

    /** Sends it from an address of this computer, each byte of the text in the address written as a number. */
    RawAnswer send(String site, String from) {
        return send(site, from, encoded(text), place.kind() == Kind.HEADER ? 0 : ALWAYS_HEARD);
    }

    /** Sends it with the text in the address as it is, which no browser does; who does may find the line closed. */
    RawAnswer sendBare(String site, String from) {
        return send(site, from, text.replaceAll("[\\r\\n ]", ""), 0);
    }

    private RawAnswer send(String site, String from, String inAddress, int alwaysHeard) {
        var body = body();
        var head = new ArrayList<>(List.of("Connection: close", "Accept: text/html,*/*"));
        head.addAll(heads);
        door.places().stream()
                .filter(each -> each.kind() == Kind.HEADER && !each.name().equals("Accept-Encoding"))
                .forEach(each -> head.add(each.name() + ": " + value(each).replaceAll("[\\r\\n]", "")));
        if (door.method().equals("POST")) {
            head.add("Content-Type: " + (isJson() ? "application/json" : "application/x-www-form-urlencoded"));
            head.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        }
        var first = door.method() + " " + address(inAddress) + query();
        try (var line = new RawLine(site, from)) {
            return line.head(first, head.toArray(String[]::new)).say(body).answer();
        } catch (IllegalStateException closed) {
            if (Math.max(first.length(), body.length()) < alwaysHeard) {
                throw closed;
            }
            return RawAnswer.REFUSED_UNREAD;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address(String inAddress) {
        var address = door.template();
        for (var each : door.places()) {
            if (each.kind() == Kind.PATH) {
                address = address.replace(
                        "{" + each.name() + "}",
                        each.equals(place) ? inAddress : good.getOrDefault(each.name(), UNSAID));
            }
        }
        return address;
    }

    private String query() {
        return door.method().equals("POST") ? "" : "?" + form();
    }

    private String body() {
        return !door.method().equals("POST")
                ? ""
                : isJson() ? JsonMapper.shared().writeValueAsString(members()) : form();
    }

    private String form() {
        return door.places().stream()
                .filter(each -> each.kind() == Kind.FIELD)
                .map(each -> encoded(each.name()) + "=" + encoded(value(each)))
                .collect(Collectors.joining("&"));
    }

    private Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        door.places().stream()
                .filter(Place::isOfBody)
                .forEach(each -> members.put(
                        each.name(),
                        switch (each.kind()) {
                            case NUMBER -> each.equals(place) ? text : 1;
                            case NUMBERS -> List.of(each.equals(place) ? text : 0);
                            case TEXTS -> List.of(value(each));
                            default -> value(each);
                        }));
        return members;
    }

    private boolean isJson() {
        return door.places().stream().anyMatch(Place::isOfBody);
    }

    private String value(Place each) {
        return each.equals(place) ? text : good.getOrDefault(each.name(), UNSAID);
    }

    private static String encoded(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var written = new StringBuilder(bytes.length * 3);
        for (var each : bytes) {
            written.append('%')
                    .append(Character.forDigit(each >> 4 & 15, 16))
                    .append(Character.forDigit(each & 15, 16));
        }
        return written.toString();
    }

    /** Where it went, and never the text. */
    @Override
    public String toString() {
        return "%s %s, %s %s".formatted(door.method(), door.template(), place.kind(), place.name());
    }
}
