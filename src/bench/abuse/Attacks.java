package abuse;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The ways in which somebody without an account might shut the door for everybody. */
final class Attacks {

    private static final String JSON = "Content-Type: application/json";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String LETTERS = "BCDGHJKMNPRTVWXZ";
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("Set-Cookie: (JSESSIONID=[^;]+)");
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMillis(500);

    private final String code;

    /** @param code of a lesson that runs */
    Attacks(String code) {
        this.code = code;
    }

    List<Attack> all() {
        return List.of(
                new Attack("nobody", 0, LONG, (port, end) -> ""),
                new Attack("JSON bodies", 8, SHORT, Attacks::largeBody),
                new Attack("form bombs", 8, SHORT, (port, end) -> form(port, "/anything", "a&".repeat(450_000))),
                new Attack("slow senders", 400, SHORT, Attacks::slowly),
                new Attack("idle lines", 400, LONG, this::idleLine),
                new Attack("join codes", 32, SHORT, (port, end) -> get(port, "/%6aoin/" + letters())),
                new Attack(
                        "sessions",
                        32,
                        SHORT,
                        (port, end) -> get(
                                port,
                                ThreadLocalRandom.current().nextBoolean()
                                        ? "/sign-in"
                                        : "/?v-r=init&location=" + letters())),
                new Attack("sessions come back", 32, SHORT, Attacks::sessionThatComesBack),
                new Attack(
                        "receipts",
                        32,
                        SHORT,
                        (port, end) ->
                                form(port, "/report/reply", "receipt=" + letters() + "+apple+apple+apple+apple")),
                new Attack("seats", 32, SHORT, (port, end) -> seat(port)),
                LongAnswers.attack());
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(6, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    private static String get(int port, String path) throws IOException {
        try (var line = new Hostile(port)) {
            return line.head("GET " + path).answer();
        }
    }

    /** Once with the cookie, so that it does not look like one that nobody uses. */
    private static String sessionThatComesBack(int port, long end) throws IOException {
        var cookie = COOKIE.matcher(get(port, "/triage"));
        if (!cookie.find()) {
            return "";
        }
        try (var line = new Hostile(port)) {
            return line.head("GET /sign-in", "Cookie: " + cookie.group(1)).answer();
        }
    }

    private static String form(int port, String path, String form) throws IOException {
        try (var line = new Hostile(port)) {
            return line.head("POST " + path, FORM, "Content-Length: " + form.length())
                    .say(form)
                    .answer();
        }
    }

    private String seat(int port) throws IOException {
        try (var line = new Hostile(port)) {
            return line.head("POST /join/" + code + "/seats", JSON, "Content-Length: 11")
                    .say("{\"heads\":1}")
                    .answer();
        }
    }

    /** Twenty megabytes of small numbers, without saying so beforehand. */
    private static String largeBody(int port, long end) throws IOException {
        try (var line = new Hostile(port)) {
            line.head("POST /join/X/answers", JSON, "Transfer-Encoding: chunked")
                    .say("1a\r\n{\"question\":\"\",\"places\":[1\r\n");
            for (var part = 0; part < 2_000 && System.nanoTime() < end; part++) {
                line.say("2710\r\n" + ",1".repeat(5_000) + "\r\n");
            }
            return line.answer();
        }
    }

    private static String slowly(int port, long end) throws IOException, InterruptedException {
        try (var line = new Hostile(port)) {
            line.head("POST /report", FORM, "Content-Length: 100000");
            while (System.nanoTime() < end) {
                line.say("a");
                Thread.sleep(LONG);
            }
            return "";
        }
    }

    /** A line to a lesson that is held until the end, with a seat if one is to be had. */
    private String idleLine(int port, long end) throws IOException, InterruptedException {
        var token = TOKEN.matcher(seat(port));
        try (var line = new Hostile(port)) {
            line.head("GET /join/" + code + "/events", "X-Seat: " + (token.find() ? token.group(1) : "none"));
            var status = line.status();
            while (status.endsWith("200") && System.nanoTime() < end) {
                Thread.sleep(LONG);
            }
            return status;
        }
    }
}
