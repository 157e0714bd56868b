package classroom;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A teacher who has signed in, started a lesson, and has its board and its remote before her. */
final class Teacher {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"|value=\"([^\"]+)\"\\s+name=\"_csrf\"");
    private static final Pattern CODE = Pattern.compile("/join/([A-Z]{6})|Code: ((?:[A-Z] ){5}[A-Z])");
    private static final String PASSWORD = "look-around-first";
    /** Each teacher of the measurement has the password of the demo's. */
    private static final String ACCOUNT = """
            insert ignore into account (username, full_name, password_hash, roles, enabled, demo, created_at, version)
            select ?, full_name, password_hash, roles, enabled, demo, created_at, version from account where username = 'demo-teacher'""";

    private final FlowPage board;
    private final FlowPage remote;
    private final String code;

    private Teacher(HttpClient http, URI site, String cookie, String lesson) throws Exception {
        this.board = new FlowPage(http, site, cookie, "teach/start", "lesson=" + lesson);
        var found = CODE.matcher(board.opened());
        if (!found.find()) {
            throw new IllegalStateException("The board has no code: "
                    + board.opened().substring(0, Math.min(500, board.opened().length())));
        }
        this.code = found.group(1) != null ? found.group(1) : found.group(2).replace(" ", "");
        this.remote = new FlowPage(http, site, cookie, "teach/live/" + code, "");
    }

    static void account(Connection database, String username) throws SQLException {
        try (PreparedStatement add = database.prepareStatement(ACCOUNT)) {
            add.setString(1, username);
            add.executeUpdate();
        }
    }

    /** Signs in; returns the cookie. */
    static String signIn(HttpClient http, URI site, String username) throws IOException, InterruptedException {
        var form = http.send(HttpRequest.newBuilder(site.resolve("/sign-in")).build(), BodyHandlers.ofString());
        var token = TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new IllegalStateException("No form to sign in");
        }
        var body = "username=%s&password=%s&_csrf=%s"
                .formatted(
                        username,
                        PASSWORD,
                        URLEncoder.encode(
                                token.group(1) == null ? token.group(2) : token.group(1), StandardCharsets.UTF_8));
        var answer = http.send(
                HttpRequest.newBuilder(site.resolve("/sign-in"))
                        .header("Cookie", cookies(form))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        return cookies(answer);
    }

    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(each -> each.split(";")[0])
                .collect(Collectors.joining("; "));
    }

    static Teacher teaches(HttpClient http, URI site, String cookie, String lesson) throws Exception {
        return new Teacher(http, site, cookie, lesson);
    }

    String code() {
        return code;
    }

    FlowPage board() {
        return board;
    }

    /** Presses Next on the remote. */
    void next() {
        remote.press(remote.node("next"));
    }

    /** Ends the lesson and puts board and remote away. */
    void end() {
        remote.press(remote.node("end"));
    }

    void close() {
        board.close();
        remote.close();
    }

    void forget() {
        board.forget();
        remote.forget();
    }
}
