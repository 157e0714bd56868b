package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Gate;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.StoredBytes;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** A pupil presses "Tell someone" in the middle of a lesson and reports: nobody in the class can see it, and nothing says who it was. */
class HelpInClassIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/who-knows-where-you-are";
    private static final Pattern REQUEST = Pattern.compile("(?m)^([A-Z]+ /\\S*) HTTP/1\\.1");
    private static final String SEAT =
            "const seat = JSON.parse(localStorage.getItem('thinkuknow.live.' + arguments[0])); return [seat.token, seat.nickname]";
    private static final String FETCHED =
            "return performance.getEntriesByType('resource').some(each => each.name.endsWith('/stops') && each.responseEnd > 0)";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    @Autowired
    private JdbcClient database;

    private final Browser remote = Browser.open();
    private final Browser board = Browser.open();
    private final Browser neighbour = Browser.open();
    private final Browser child = Browser.open().resize(360, 740);
    private Gate gate;
    private String code;

    @BeforeEach
    void aClassSitsInALesson() throws IOException {
        gate = new Gate(URI.create(address("")).getPort());
        code = TEACHER.get(() -> lessons.start(LESSON));
        comeIn(neighbour, address("/join/" + code));
        comeIn(child, "http://localhost:%d/join/%s".formatted(gate.port(), code));
        SignIn.as("demo-teacher", remote, address("/sign-in")).goToView(address("/teach/live/" + code));
        SignIn.as("demo-teacher", board, address("/sign-in")).goToView(address("/teach/live/" + code + "/board"));
        everybodyIsAt("step-1");
        child.await(() -> Boolean.TRUE.equals(child.script(FETCHED)));
    }

    @AfterEach
    void itEnds() {
        Stream.of(remote, board, neighbour, child).forEach(Browser::close);
        gate.close();
        TEACHER.run(() -> lessons.end(code));
    }

    private static void comeIn(Browser pupil, String lesson) {
        press(pupil.go(lesson), ".enter");
        pupil.await(() -> pupil.text().contains("You are in."));
    }

    private static void press(Browser browser, String css) {
        var wanted = browser.find(css);
        browser.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    /** The teacher moves the class, and what she and everybody see follows. */
    private void everybodyIsAt(String stop) {
        TEACHER.run(() -> lessons.show(code, stop));
        var title =
                runningOrders.of(LESSON).orElseThrow().find(stop).orElseThrow().title();
        remote.await(() -> remote.find("#place").getText().contains(title));
        board.await(() -> board.find("h1:not(.unseen), .slide h2").getText().equals(title));
        neighbour.await(() -> neighbour.find(".stage").getText().contains(title));
    }

    /** What stands on each screen of the class but that of the child, in sight or folded away. */
    private List<String> screens() {
        return Stream.of(remote, board, neighbour)
                .map(screen -> (String)
                        screen.script("return document.querySelector('.remote, .live-board, .live').textContent"))
                .toList();
    }

    /** What is kept of live lessons, but for how often the teacher has moved a class. */
    private Map<String, String> kept() {
        var lesson = database.sql(
                        "select stop, aside, aside_shown, answers_shown, pace, ended_at from live_lesson where code = ?")
                .param(code)
                .query()
                .listOfRows();
        var tables = database
                .sql("select table_name from information_schema.tables where table_schema = database() and table_name "
                        + "like 'live%' and table_name <> 'live_lesson'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> database.sql("checksum table `%s`".formatted(table))
                                .query((row, number) -> row.getString(2))
                                .single()));
        tables.put("live_lesson", lesson.toString());
        return tables;
    }

    /** Where it stands who sits in which seat. */
    private List<List<String>> traces(List<String> seat) {
        var reference = TEACHER.get(() -> lessons.mine(code)).lesson().reference();
        return Stream.concat(seat.stream(), Stream.of(code, reference))
                .map(new StoredBytes(database)::columnsThatHold)
                .toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void nobodyInTheClassSeesThatAPupilAsksForHelp() {
        var seat = (List<String>) child.script(SEAT, code);
        var seen = screens();
        var kept = kept();
        var traces = traces(seat);
        var steps = child.script("return history.length");

        gate.listen();
        press(child, ".report-button");
        child.await(() -> child.path().equals("/report"));
        assertThat(child.script("return history.length"))
                .as("no step that the next at this screen could go back to")
                .isEqualTo(steps);
        child.find("#what").sendKeys(ChildWords.of("somebody is unkind to me"));
        press(child, "button[type=submit]");
        child.find("#receipt");

        everybodyIsAt("step-2");
        everybodyIsAt("step-1");
        assertThat(screens()).as("what the class sees").isEqualTo(seen);
        assertThat(kept()).as("what is kept of live lessons").isEqualTo(kept);
        assertThat(traces(seat)).as("where the seat stands").isEqualTo(traces);
        assertThat(requests())
                .startsWith("GET /report?lesson=who-knows-where-you-are&back=class")
                .contains("POST /report?turn=1&back=class")
                .noneMatch(request -> request.contains("/join"));
        assertThat(gate.heard()).doesNotContain(seat).doesNotContainIgnoringCase("X-Seat", code);

        steps = child.script("return history.length");
        child.find("#class-back a").click();
        child.await(() -> child.path().equals("/join/" + code)
                && child.text().contains(seat.getLast())
                && child.find(".stage").isDisplayed());
        assertThat(child.script("return history.length")).as("on the way back").isEqualTo(steps);

        assertThat(Pupil.with(address(""), code)
                        .holding(seat.getFirst())
                        .question("Q-0000000a", ChildWords.of("What is this?"))
                        .statusCode())
                .isEqualTo(204);
        remote.await(() -> !screens().equals(seen));
        assertThat(kept()).as("contrast: a question is seen and kept").isNotEqualTo(kept);
    }

    /** But for the lesson's pictures, which each screen fetches ahead at some moment. */
    private List<String> requests() {
        return REQUEST.matcher(gate.heard())
                .results()
                .map(found -> found.group(1))
                .filter(request -> !request.startsWith("GET /illustrations/"))
                .toList();
    }
}
