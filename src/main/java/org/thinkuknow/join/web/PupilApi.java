package org.thinkuknow.join.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.thinkuknow.classroom.Choice;
import org.thinkuknow.classroom.JoinAttempts;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.Nicknames;
import org.thinkuknow.classroom.PupilWords;
import org.thinkuknow.classroom.Seat;
import org.thinkuknow.classroom.SeatPace;
import org.thinkuknow.classroom.Seats;
import org.thinkuknow.classroom.TooSoon;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.quiz.Answer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What a pupil's screen asks. Whoever sends the key of a seat is known by that alone; everybody else needs a code that is good now.
 */
@RestController
class PupilApi {

    /** The key of a seat, which no other site can send and no log holds. */
    static final String SEAT = "X-Seat";

    private static final int MOST_PLACES = 10;

    private final JoinAttempts attempts;
    private final Seats seats;
    private final SeatPace pace;
    private final PupilWords words;
    private final Nicknames nicknames;
    private final PupilLines lines;

    /** Someone who comes in. */
    record Coming(int heads) {}

    /**
     * A seat as its own browser keeps it.
     *
     * @param key as {@link #key} gives it, held in memory alone
     */
    record Taken(String token, String key, String nickname, String picture) {}

    /**
     * An answer as it is sent.
     *
     * @param places  of what was chosen
     * @param numbers instead of places, where the page has numbers that hide them
     * @param ago   milliseconds since it was chosen; nothing is just now
     * @param taken whether the screen sent it because the answers were shown
     */
    record Sent(
            String question,
            @Nullable List<Integer> places,
            @Nullable List<Integer> numbers,
            @Nullable Long ago,
            @Nullable Boolean taken) {

        Sent {
            Objects.requireNonNull(question);
            places = places == null ? null : List.copyOf(places);
            numbers = numbers == null ? null : List.copyOf(numbers);
            Objects.requireNonNull(places == null ? numbers : places);
        }

        Choice choice() {
            return ago == null && taken == null
                    ? Choice.NOW
                    : new Choice(Duration.ofMillis(ago == null ? 0 : ago), Boolean.TRUE.equals(taken));
        }
    }

    PupilApi(
            JoinAttempts attempts,
            Seats seats,
            SeatPace pace,
            PupilWords words,
            Nicknames nicknames,
            PupilLines lines) {
        this.attempts = attempts;
        this.seats = seats;
        this.pace = pace;
        this.words = words;
        this.nicknames = nicknames;
        this.lines = lines;
    }

    @PostMapping("/join/{code}/seats")
    ResponseEntity<Taken> comeIn(@PathVariable String code, @RequestBody Coming coming, HttpServletRequest request) {
        return attempts.open(code, request.getRemoteAddr())
                .map(lesson -> pace.take(lesson, coming.heads(), request.getRemoteAddr()))
                .map(taken -> ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(new Taken(
                                taken.token(),
                                seats.keyOfWords(taken.token()),
                                taken.seat().nickname(),
                                nicknames.picture(taken.seat().nickname()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** For screens to which no line can be held open, and for those that come back. */
    @GetMapping("/join/{code}/now")
    ResponseEntity<PupilNow> now(@RequestHeader(name = SEAT, defaultValue = "") String token) {
        return seats.find(token)
                .flatMap(seats::lesson)
                .map(lesson ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PupilNow.of(lesson)))
                .orElseGet(() -> ResponseEntity.status(whyNot(token)).build());
    }

    /** The key with which the seat's browser locks what it keeps until the server has it, for a page that is loaded again. */
    @GetMapping("/join/{code}/key")
    ResponseEntity<String> key(@RequestHeader(name = SEAT, defaultValue = "") String token) {
        return seats.find(token)
                .map(seat -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(seats.keyOfWords(token)))
                .orElseGet(() -> ResponseEntity.status(whyNot(token)).build());
    }

    /** Whoever was taken out comes back to their seat. */
    @PostMapping("/join/{code}/back")
    ResponseEntity<Void> comeBack(@RequestHeader(name = SEAT, defaultValue = "") String token) {
        return ResponseEntity.status(seats.comeBack(token) ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }

    /** The line to a seat. A lesson that has ended answers with nothing, so that the screen does not ask for ever. */
    @GetMapping(path = "/join/{code}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(
            @RequestHeader(name = SEAT, defaultValue = "") String token, HttpServletRequest request) {
        var seat = seats.find(token);
        if (seat.isEmpty()) {
            return ResponseEntity.status(whyNot(token)).build();
        }
        return seats.lesson(seat.get())
                .filter(LiveLesson::isRunning)
                .map(lesson -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header("X-Accel-Buffering", "no")
                        .body(lines.open(lesson, seat.get().id(), Allowances.networkOf(request.getRemoteAddr()))))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** The first answer to a question counts; a repetition is as good as the first. */
    @PostMapping("/join/{code}/answers")
    ResponseEntity<Void> answer(@RequestHeader(name = SEAT, defaultValue = "") String token, @RequestBody Sent sent) {
        return kept(token, seat -> keep(seat, sent));
    }

    private boolean keep(Seat seat, Sent sent) {
        var places = sent.places();
        var numbers = sent.numbers();
        if (numbers != null) {
            return numbers.size() <= MOST_PLACES && seats.answerNumbered(seat, sent.question(), numbers, sent.choice());
        }
        return places != null
                && places.size() <= MOST_PLACES
                && seats.answer(seat, sent.question(), new Answer(places), sent.choice());
    }

    /** As with answers, the first counts. The answer is the same whatever was written. */
    @PostMapping("/join/{code}/words")
    ResponseEntity<Void> words(
            @RequestHeader(name = SEAT, defaultValue = "") String token, @RequestBody SentWords.PollAnswer sent) {
        return kept(token, seat -> words.answer(seat, sent.asking(), sent.words()));
    }

    @PostMapping("/join/{code}/questions")
    ResponseEntity<Void> question(
            @RequestHeader(name = SEAT, defaultValue = "") String token,
            @RequestBody SentWords.QuestionToTeacher sent) {
        return kept(token, seat -> words.ask(seat, sent.sending(), sent.words()));
    }

    private ResponseEntity<Void> kept(String token, Predicate<Seat> keep) {
        return seats.find(token)
                .map(seat -> ResponseEntity.status(
                                keep.test(seat) ? HttpStatus.NO_CONTENT : HttpStatus.UNPROCESSABLE_CONTENT)
                        .<Void>build())
                .orElseGet(() -> ResponseEntity.status(whyNot(token)).build());
    }

    @ExceptionHandler
    ResponseEntity<String> refused(LessonRefused refusal) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(refusal.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Void> tooSoon(TooSoon wait) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.seconds()))
                .build();
    }

    /** The screen asks every few seconds instead. */
    @ExceptionHandler
    ResponseEntity<String> tooMany(PupilLines.Full full) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "30")
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(full.getMessage());
    }

    /** A seat that was taken out is told so, and no other. */
    private HttpStatus whyNot(String token) {
        return seats.isOut(token) ? HttpStatus.GONE : HttpStatus.NOT_FOUND;
    }
}
