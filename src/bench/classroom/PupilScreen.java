package classroom;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A pupil's browser without drawing: the page with its files, a seat, the line that is held open, the whole lesson once it is in,
 * and then its pictures, one after the other. A connection that has fetched something is not used again for the next step: between
 * two steps of a real lesson are minutes, and the server has ended it by then.
 */
final class PupilScreen {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern STOP = Pattern.compile("\"stop\":\"([^\"]+)\"");
    private static final String WAITING = "waiting";
    private static final double PICTURE_EVERY_SECONDS = 1.5;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final Loop loop;
    private final Lesson lesson;
    private final Connection line;
    private final Connection other;
    private boolean hasLesson;
    private String token = "";
    private String at = "";
    private long began;
    private final StringBuilder heard = new StringBuilder();

    PupilScreen(Loop loop, Lesson lesson) {
        this.loop = loop;
        this.lesson = lesson;
        this.line = new Connection(loop, lesson::failed);
        this.other = new Connection(loop, lesson::failed);
    }

    void comeIn() {
        began = System.nanoTime();
        get(other, "", page -> files(lesson.files(), 0));
    }

    private void files(List<String> files, int next) {
        if (next < files.size()) {
            other.ask("GET %s HTTP/1.1\r\n".formatted(files.get(next)), "", file -> files(files, next + 1));
        } else {
            other.ask("POST /join/%s/seats HTTP/1.1\r\n".formatted(lesson.code()), "{\"heads\":1}", this::seated);
        }
    }

    private void seated(Answer answer) {
        var found = TOKEN.matcher(answer.text());
        if (answer.status() != CREATED || !found.find()) {
            lesson.failed("No seat: " + answer.status());
            return;
        }
        token = found.group(1);
        other.close();
        line.listen("GET /join/%s/events HTTP/1.1\r\nX-Seat: %s\r\n".formatted(lesson.code(), token), this::heard);
    }

    private void heard(Answer some) {
        heard.append(some.text());
        for (var end = heard.indexOf("\n\n"); end >= 0; end = heard.indexOf("\n\n")) {
            var stop = STOP.matcher(heard.substring(0, end));
            heard.delete(0, end + 2);
            if (stop.find() && !stop.group(1).equals(at)) {
                goTo(stop.group(1));
            }
        }
    }

    private void goTo(String stop) {
        var first = at.isEmpty();
        at = stop;
        if (first) {
            lesson.cameIn(this, System.nanoTime() - began);
            fetch("/join/" + lesson.code() + "/stops", answer -> {
                hasLesson = true;
                arrivedAt(at, true);
                pictures();
            });
        } else if (hasLesson) {
            arrivedAt(stop, false);
        }
    }

    private void arrivedAt(String stop, boolean waited) {
        if (!stop.equals(WAITING)) {
            lesson.arrived(stop, waited, System.nanoTime());
        }
    }

    /** As the page's script does: each screen at other moments. */
    private void pictures() {
        for (var place = 0; place < lesson.pictures().size(); place++) {
            var picture = lesson.pictures().get(place);
            loop.after(
                    PICTURE_EVERY_SECONDS * (place + ThreadLocalRandom.current().nextDouble()),
                    () -> fetch(picture, answer -> {}));
        }
    }

    private void fetch(String path, Consumer<Answer> then) {
        var connection = new Connection(loop, lesson::failed);
        connection.ask("GET %s HTTP/1.1\r\nX-Seat: %s\r\n".formatted(path, token), "", answer -> {
            connection.close();
            if (answer.status() == OK && answer.bytes() > 0) {
                then.accept(answer);
            } else {
                lesson.failed("Not fetched: " + answer.status());
            }
        });
    }

    private void get(Connection connection, String part, Consumer<Answer> then) {
        connection.ask(
                "GET /join/%s%s HTTP/1.1\r\n%s"
                        .formatted(lesson.code(), part, token.isEmpty() ? "" : "X-Seat: " + token + "\r\n"),
                "",
                then);
    }

    /** Answers the question at which the class is. */
    void answer(Runnable sent) {
        var connection = new Connection(loop, lesson::failed);
        sent.run();
        connection.ask(
                "POST /join/%s/answers HTTP/1.1\r\nX-Seat: %s\r\n".formatted(lesson.code(), token),
                "{\"question\":\"%s\",\"places\":[0]}".formatted(at),
                answer -> {
                    connection.close();
                    if (answer.status() != NO_CONTENT) {
                        lesson.failed("An answer was refused: " + answer.status());
                    }
                });
    }

    void leave() {
        line.close();
        other.close();
    }
}
