package org.thinkuknow.exchange.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.exchange.GiftWriter;
import org.thinkuknow.exchange.QtiPackage;
import org.thinkuknow.exchange.QuizTable;
import org.thinkuknow.exchange.ScormPackage;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Quizzes;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** A lesson and its quiz as files for other systems; open to all, like the lesson itself. */
@Controller
class Downloads {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Lessons lessons;
    private final Quizzes quizzes;
    private final Centre centre;

    Downloads(Lessons lessons, Quizzes quizzes, Centre centre) {
        this.lessons = lessons;
        this.quizzes = quizzes;
        this.centre = centre;
    }

    @GetMapping("/learn/{band}/{slug}/quiz.gift")
    ResponseEntity<byte[]> gift(@PathVariable String band, @PathVariable String slug) {
        return quiz(
                band, slug, PLAIN, "%s.gift.txt", quiz -> GiftWriter.write(quiz).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/learn/{band}/{slug}/quiz.csv")
    ResponseEntity<byte[]> table(@PathVariable String band, @PathVariable String slug) {
        return quiz(band, slug, CSV, "%s.csv", quiz -> QuizTable.write(quiz).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/learn/{band}/{slug}/quiz-qti.zip")
    ResponseEntity<byte[]> qti(@PathVariable String band, @PathVariable String slug) {
        return quiz(band, slug, ZIP, "%s-qti.zip", QtiPackage::write);
    }

    @GetMapping("/learn/{band}/{slug}/scorm.zip")
    ResponseEntity<byte[]> scorm(@PathVariable String band, @PathVariable String slug) {
        return file(
                lesson(band, slug),
                ZIP,
                "%s-scorm.zip".formatted(slug),
                lesson -> ScormPackage.write(lesson, centre.baseUrl()));
    }

    private ResponseEntity<byte[]> quiz(
            String band, String slug, MediaType type, String name, Function<Quiz, byte[]> write) {
        return file(lesson(band, slug).flatMap(quizzes::of), type, name.formatted(slug), write);
    }

    private Optional<Lesson> lesson(String band, String slug) {
        return AgeBand.of(band).flatMap(found -> lessons.find(found, slug));
    }

    private static <T> ResponseEntity<byte[]> file(
            Optional<T> of, MediaType type, String name, Function<T, byte[]> write) {
        return of.map(write)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noCache())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
