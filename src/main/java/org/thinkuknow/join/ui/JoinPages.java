package org.thinkuknow.join.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.classroom.ClassTogether;
import org.thinkuknow.classroom.JoinAttempts;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.Seats;
import org.thinkuknow.shell.PlainDocuments;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The pages on which pupils come into a live lesson, and the parts that they see one after the other. */
@Controller
class JoinPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final JoinAttempts attempts;
    private final Seats seats;
    private final RunningOrders runningOrders;
    private final StepHtml steps;
    private final ClassTogether together;
    private final PackedPages packed;
    private final PlainDocuments documents;

    JoinPages(
            JoinAttempts attempts,
            Seats seats,
            RunningOrders runningOrders,
            StepHtml steps,
            ClassTogether together,
            PackedPages packed,
            PlainDocuments documents) {
        this.attempts = attempts;
        this.seats = seats;
        this.runningOrders = runningOrders;
        this.steps = steps;
        this.together = together;
        this.packed = packed;
        this.documents = documents;
    }

    @GetMapping("/join")
    ResponseEntity<String> code(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (code.isBlank()) {
            return documents.answer(Optional.of(CodePage.empty()), "join");
        }
        return attempts.open(code, request.getRemoteAddr())
                .map(lesson -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/join/" + lesson.code()))
                        .<String>build())
                .orElseGet(() -> unknown(code, Function.identity()));
    }

    @GetMapping("/join/{code}")
    ResponseEntity<byte[]> lesson(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted,
            HttpServletRequest request) {
        return attempts.open(code, request.getRemoteAddr())
                .flatMap(live -> runningOrders
                        .of(live)
                        .map(runningOrder -> packed.answer(
                                live.reference() + ' ' + live.revision(),
                                () -> documents
                                        .answerOnce(JoinPage.of(live, runningOrder))
                                        .getBody(),
                                accepted)))
                .orElseGet(() -> unknown("", text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    /** All steps, the same for everybody, so that a move of the class needs nothing more than the word of it. */
    @GetMapping("/join/{code}/stops")
    ResponseEntity<byte[]> steps(
            @RequestHeader(name = "X-Seat", defaultValue = "") String token,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        return seats.material(token)
                .flatMap(steps::allOf)
                .map(all -> packed.answer(all, () -> all, accepted, MediaType.APPLICATION_JSON))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** One step, or what is asked beside the lesson, the same for everybody. */
    @GetMapping("/join/{code}/stops/{stop}")
    ResponseEntity<byte[]> step(
            @PathVariable("stop") String step,
            @RequestHeader(name = "X-Seat", defaultValue = "") String token,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        return seats.material(token)
                .flatMap(material -> steps.of(material, step))
                .or(() -> seats.find(token).flatMap(seats::lesson).flatMap(lesson -> steps.beside(lesson, step)))
                .map(html -> packed.answer(html, () -> html, accepted))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** What is right about a question that this seat has answered, once it may know. */
    @GetMapping("/join/{code}/whys/{question}")
    ResponseEntity<String> why(
            @PathVariable String question, @RequestHeader(name = "X-Seat", defaultValue = "") String token) {
        return seats.find(token)
                .flatMap(seat -> seats.explained(seat, question)
                        .flatMap(mine -> seats.lesson(seat)
                                .flatMap(lesson -> runningOrders
                                        .whole(lesson.material())
                                        .flatMap(runningOrder -> runningOrder.question(question))
                                        .filter(asked -> asked.fits(mine))
                                        .map(asked -> Feedback.of(asked, mine, together.gotIt(lesson, asked))
                                                .getElement()
                                                .getOuterHTML()))))
                .map(html -> ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noStore())
                        .body(html))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private <T> ResponseEntity<T> unknown(String typed, Function<String, T> as) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(as.apply(Objects.requireNonNull(
                        documents.answerOnce(CodePage.unknown(typed)).getBody())));
    }
}
