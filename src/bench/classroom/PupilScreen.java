package classroom;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A pupil's browser without drawing: the page with its files, a seat, the line that is held open, each stop when the class comes
 * to it and, some seconds after, the one that comes next. A connection that has fetched something is not used again for the next
 * step: between two steps of a real lesson are minutes, and the server has ended it by then.
 */
final class PupilScreen {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern STOP = Pattern.compile("\"stop\":\"([^\"]+)\"");
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final Loop loop;
    private final Lesson lesson;
    private final Connection line;
    private final Connection other;
    private final Set<String> fetched = new HashSet<>();
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
        line.listen("GET /join/%s/events HTTP/1.1\r\n".formatted(lesson.code()), this::heard);
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
            fetchNext();
        } else if (fetched.contains(stop)) {
            arrived(stop, true);
        } else {
            fetch(stop, () -> arrived(stop, false));
        }
    }

    private void arrived(String stop, boolean known) {
        lesson.arrived(stop, known, System.nanoTime());
        fetchNext();
    }

    /** As the page's script does: some moments later, each at another. */
    private void fetchNext() {
        var next = lesson.after(at);
        if (Lesson.FETCHES_AHEAD && !next.isEmpty() && !fetched.contains(next)) {
            loop.after(1 + 3 * ThreadLocalRandom.current().nextDouble(), () -> {
                if (lesson.after(at).equals(next) && !fetched.contains(next)) {
                    fetch(next, () -> { });
                }
            });
        }
    }

    private void fetch(String stop, Runnable then) {
        var connection = new Connection(loop, lesson::failed);
        get(connection, "/stops/" + stop, html -> {
            connection.close();
            if (html.status() == OK && html.bytes() > 0) {
                fetched.add(stop);
                then.run();
            } else {
                lesson.failed("No stop: " + html.status());
            }
        });
    }

    private void get(Connection connection, String part, Consumer<Answer> then) {
        connection.ask("GET /join/%s%s HTTP/1.1\r\n%s".formatted(lesson.code(), part, token.isEmpty() ? "" : "X-Seat: " + token + "\r\n"), "", then);
    }

    /** Answers the question at which the class is. */
    void answer(Runnable sent) {
        var connection = new Connection(loop, lesson::failed);
        sent.run();
        connection.ask("POST /join/%s/answers HTTP/1.1\r\nX-Seat: %s\r\n".formatted(lesson.code(), token), "{\"question\":\"%s\",\"places\":[0]}".formatted(at), answer -> {
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
