package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thinkuknow.support.ContentCopy;
import org.thinkuknow.support.RunningApplication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.ContentCopy.LESSON;
import static org.thinkuknow.support.ContentCopy.ORDER;
import static org.thinkuknow.support.Eventually.eventually;

/** A writer changes files while the application runs. */
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
@Tag("long")
class ChangedContentIT extends RunningApplication {

    private static final String PAGE = "/learn/4-7/friends-on-a-screen";
    private static final String MENDED = "Zoe has a tablet today.";

    @TempDir
    private static Path directory;

    private static ContentCopy content;

    @DynamicPropertySource
    static void aCopyThatMayBeChanged(DynamicPropertyRegistry registry) {
        content = ContentCopy.in(directory);
        registry.add("thinkuknow.content.directory", () -> content.directory().toString());
    }

    @Test
    void aChangeIsSeenAndAMistakeIsSaidWhileTheOldStays(CapturedOutput output) {
        assertThat(page(PAGE)).contains("Friends on a screen").doesNotContain(MENDED);

        content.change(LESSON, ":::talk.*", MENDED + "\n\n$0");
        eventually(() -> assertThat(page(PAGE)).contains(MENDED));

        var line = content.change(LESSON, "strand: .*", "strand: cookery");
        content.change(LESSON, "title: .*", "title: Half done");
        eventually(() -> assertThat(output)
                .contains("content/%s:%d: `strand` must be one of the eight".formatted(LESSON, line)));
        assertThat(page(PAGE)).contains(MENDED).doesNotContain("Half done");

        content.change(LESSON, "strand: .*", "strand: online-relationships");
        eventually(() -> assertThat(page(PAGE)).contains("Half done"));
    }

    @Test
    void aNewLessonItsQuizAndItsPictureComeTogether() throws Exception {
        var picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        Files.writeString(
                content.directory()
                        .resolveSibling("frontend")
                        .resolve("illustrations")
                        .resolve("quite-new.svg"),
                picture);
        var name = "lessons/7-11/quite-new/";
        content.write(name + "lesson.md", content.lines("lessons/7-11/who-is-a-friend-online/lesson.md"));
        content.change(name + "lesson.md", "!\\[(.*)]\\(.*", "![$1](quite-new.svg)");
        var quiz = content.lines("lessons/7-11/who-is-a-friend-online/quiz.yaml");
        content.write(name + "quiz.yaml", withIdsOfItsOwn(quiz));
        content.change(ORDER, "7-11:", "$0\n  - quite-new");
        eventually(() -> {
            assertThat(page("/learn/7-11")).contains("/learn/7-11/quite-new");
            assertThat(page("/learn/7-11/quite-new")).contains("quite-new.svg");
            assertThat(page("/learn/7-11/quite-new/quiz"))
                    .contains(content.lines(name + "quiz.yaml").getFirst().substring("title: ".length()));
            assertThat(page("/illustrations/quite-new.svg")).isEqualTo(picture);
        });
    }

    private static List<String> withIdsOfItsOwn(List<String> quiz) {
        var number = new AtomicInteger(60);
        return quiz.stream()
                .map(line -> line.matches(" +- id: or-7-11-\\d+")
                        ? line.replaceFirst("\\d+$", String.valueOf(number.incrementAndGet()))
                        : line.replaceFirst("id: or-7-11-(before|after)$", "$0-9"))
                .toList();
    }

    private String page(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(HttpStatus.OK.value());
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(path, e);
        }
    }
}
