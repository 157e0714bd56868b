package org.thinkuknow.classroom.ui.remote;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.thinkuknow.classroom.PhoneSteps;
import org.thinkuknow.classroom.PhoneSteps.Asking;
import org.thinkuknow.classroom.PhoneSteps.Step;
import org.thinkuknow.classroom.TooSoon;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.shell.PlainDocuments;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone that drives a lesson without a sign-in. The secret of a square stands behind a {@code #}, so no request names it but the
 * one that uses it up, in its body; the phone's key is a header. A look at the page, such as a link's preview, changes nothing.
 */
@Controller
class PhonePages {

    private static final String KEY = "X-Remote";
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{6}");

    private final PhoneSteps steps;
    private final PlainDocuments documents;
    private final PhoneView view;

    /** What a phone came with. */
    record Square(String secret) {

        Square {
            Objects.requireNonNull(secret);
        }

        /** Never the secret: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Square[]";
        }
    }

    /**
     * What was pressed.
     *
     * @param revision of the lesson as the phone shows it
     */
    record Press(Step step, long revision) {

        Press {
            Objects.requireNonNull(step);
        }
    }

    PhonePages(PhoneSteps steps, PlainDocuments documents, PhoneView view) {
        this.steps = steps;
        this.documents = documents;
        this.view = view;
    }

    @GetMapping("/remote/{code}")
    ResponseEntity<String> page(@PathVariable String code) {
        return CODE.matcher(code).matches()
                ? documents.answerOnce(PhonePage.of(code))
                : documents.answer(Optional.empty(), "remote");
    }

    @PostMapping("/remote/{code}/asking")
    ResponseEntity<Asking> ask(@PathVariable String code, @RequestBody Square square, HttpServletRequest request) {
        return answer(steps.ask(code, square.secret(), Allowances.networkOf(request.getRemoteAddr())));
    }

    /** 202 while the teacher has not found the words yet; 404 once nothing is driven with this key. */
    @GetMapping("/remote/{code}/now")
    ResponseEntity<PhoneView.Shown> now(@RequestHeader(name = KEY, defaultValue = "") String key) {
        if (steps.asks(key)) {
            return ResponseEntity.accepted()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return answer(steps.driven(key).map(view::of));
    }

    @PostMapping("/remote/{code}/steps")
    ResponseEntity<PhoneView.Shown> take(
            @RequestHeader(name = KEY, defaultValue = "") String key, @RequestBody Press press) {
        return steps.take(key, press.step(), press.revision())
                ? now(key)
                : ResponseEntity.notFound().build();
    }

    private static <T> ResponseEntity<T> answer(Optional<T> found) {
        return found.map(body ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<Void> tooSoon(TooSoon wait) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.seconds()))
                .build();
    }
}
