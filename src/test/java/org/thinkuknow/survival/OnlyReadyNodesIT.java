package org.thinkuknow.survival;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Behind docker/haproxy.cfg a node that runs, and says that it is not ready, gets nobody until it is, where haproxy is there. */
@EnabledIf("org.thinkuknow.survival.Haproxy#isThere")
@Tag("long")
class OnlyReadyNodesIT {

    private static final int LESSONS = 40;
    private static final Set<String> BOTH = Set.of("a", "b");
    private static final Set<String> OTHER = Set.of("b");

    private final HttpClient http = HttpClient.newHttpClient();
    private StandInNode a;
    private StandInNode b;
    private Haproxy haproxy;

    @BeforeEach
    void bothAreReady(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        a = new StandInNode("a");
        b = new StandInNode("b");
        haproxy = new Haproxy(directory);
        haproxy.start(a.port(), b.port());
        eventually(() -> assertThat(whoServesPupils()).isEqualTo(BOTH));
        eventually(() -> assertThat(whoServesOthers()).isEqualTo(BOTH));
    }

    @AfterEach
    void close() throws Exception {
        haproxy.close();
        a.close();
        b.close();
    }

    @Test
    void aNodeThatIsNotReadyGetsNoNewPupilsUntilItIs() {
        a.says(false);
        eventually(() -> assertThat(whoServesPupils()).as("who serves pupils").isEqualTo(OTHER));
        a.says(true);
        eventually(() -> assertThat(whoServesPupils()).isEqualTo(BOTH));
    }

    @Test
    void nobodyElseIsSentToANodeThatIsNotReady() {
        a.says(false);
        eventually(() -> assertThat(whoServesOthers()).as("who serves others").isEqualTo(OTHER));
        a.says(true);
        eventually(() -> assertThat(whoServesOthers()).isEqualTo(BOTH));
    }

    @Test
    void theLinesOfPupilsAtItEndSoThatTheirScreensLookForAnother() {
        var lesson = IntStream.range(0, LESSONS)
                .mapToObj(OnlyReadyNodesIT::lesson)
                .filter(each -> "a".equals(answer(each)))
                .findFirst()
                .orElseThrow();
        var line = line(lesson + "/events");
        a.says(false);
        eventually(() ->
                assertThat(line).as("the line to the node that is not ready").isDone());
        assertThat(answer(lesson)).isEqualTo("b");
    }

    private static String lesson(int number) {
        return "/join/CODE" + number;
    }

    private Set<String> whoServesPupils() {
        return IntStream.range(0, LESSONS)
                .mapToObj(number -> answer(lesson(number)))
                .collect(Collectors.toSet());
    }

    private Set<String> whoServesOthers() {
        return IntStream.range(0, LESSONS).mapToObj(number -> answer("/report")).collect(Collectors.toSet());
    }

    private String answer(String path) {
        return http.sendAsync(to(path), BodyHandlers.ofString()).join().body().strip();
    }

    /** Ends when the line does, however it does. */
    private CompletableFuture<?> line(String path) {
        return http.sendAsync(to(path), BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> answer.body().forEach(unused -> {}));
    }

    private HttpRequest to(String path) {
        return HttpRequest.newBuilder(URI.create(haproxy.site() + path)).build();
    }
}
