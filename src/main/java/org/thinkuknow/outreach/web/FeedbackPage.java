package org.thinkuknow.outreach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.outreach.Feedback;
import org.thinkuknow.outreach.VisitFeedback;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Five questions after a visit, on a page without script and cookie. A whole class sits behind one address, so many may come at once. */
@Controller
class FeedbackPage {

    private static final int AT_ONCE = 240;
    private static final int PER_MINUTE = 60;

    private final VisitFeedback feedback;
    private final Allowances allowances;

    private final ApplicationEventPublisher events;

    FeedbackPage(VisitFeedback feedback, Allowances allowances, ApplicationEventPublisher events) {
        this.events = events;
        this.feedback = feedback;
        this.allowances = allowances;
    }

    @GetMapping("/visits/feedback/{key}")
    String ask(@PathVariable String key, Model model, HttpServletResponse response) {
        if (!feedback.isOpen(key)) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "outreach/feedback-over";
        }
        return form(UUID.randomUUID(), Map.of(), "", model);
    }

    @PostMapping("/visits/feedback/{key}")
    String send(
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var sending = sending(typed.getOrDefault("sending", ""));
        var wait = allowances.secondsToWait(
                "feedback of a visit", Allowances.networkOf(request.getRemoteAddr()), AT_ONCE, PER_MINUTE);
        if (wait > 0) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            return form(
                    sending,
                    typed,
                    "Very many answers came from this place just now. Yours are still here: please wait a minute and send them again.",
                    model);
        }
        if (!feedback.isOpen(key)) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "outreach/feedback-over";
        }
        if (!feedback.send(key, sending, answers(typed))) {
            if (!answers(typed).stream().allMatch(Feedback::isOffered)) {
                events.publishEvent(RefusedTry.VALUE);
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(sending, typed, "Please choose one answer to each of the five questions.", model);
        }
        return "outreach/feedback-sent";
    }

    private static String form(UUID sending, Map<String, String> typed, String problem, Model model) {
        model.addAttribute("sending", sending);
        model.addAttribute("typed", typed);
        model.addAttribute("problem", problem);
        model.addAttribute("questions", Feedback.QUESTIONS);
        model.addAttribute("answers", Feedback.Answer.values());
        return "outreach/feedback";
    }

    private static List<String> answers(Map<String, String> typed) {
        return IntStream.range(0, Feedback.QUESTIONS.size())
                .mapToObj(place -> typed.getOrDefault("q" + place, ""))
                .toList();
    }

    private static UUID sending(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
