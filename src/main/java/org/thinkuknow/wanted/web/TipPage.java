package org.thinkuknow.wanted.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.ReportRefused;
import org.thinkuknow.report.SeenText;
import org.thinkuknow.report.Senders;
import org.thinkuknow.report.Submissions;
import org.thinkuknow.wanted.PublicList;
import org.thinkuknow.wanted.WantedTips;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whoever knows something of a wanted person tells it here, without an account, a script or a name. Whatever goes wrong, what was typed
 * comes back with it. A tip on somebody who was taken down meanwhile is taken all the same.
 */
@Controller
class TipPage {

    private static final Logger log = LoggerFactory.getLogger(TipPage.class);
    private static final int AT_ONCE = 60;
    private static final int PER_MINUTE = 20;

    private final PublicList list;
    private final WantedTips tips;
    private final Submissions submissions;
    private final Senders senders;
    private final Allowances allowances;
    private final Centre centre;

    TipPage(
            PublicList list,
            WantedTips tips,
            Submissions submissions,
            Senders senders,
            Allowances allowances,
            Centre centre) {
        this.list = list;
        this.tips = tips;
        this.submissions = submissions;
        this.senders = senders;
        this.allowances = allowances;
        this.centre = centre;
    }

    @GetMapping("/wanted/{reference}/tip")
    String ask(@PathVariable String reference, Model model, HttpServletResponse response) {
        if (!list.wasEverShown(reference)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (list.isGone(reference)) {
            response.setStatus(HttpStatus.GONE.value());
            model.addAttribute("testCopy", centre.isTestCopy());
            return "wanted/gone";
        }
        return form(Map.of(), submissions.issue(), Map.of(), "", model);
    }

    @PostMapping("/wanted/{reference}/tip")
    String send(
            @PathVariable String reference,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!list.wasEverShown(reference)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var submission = typed.getOrDefault("submission", "");
        if (!submissions.isGood(submission)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(
                    typed,
                    submissions.issue(),
                    Map.of(),
                    "This page was open for long. Everything is still here: please send it again.",
                    model);
        }
        var wait = allowances.secondsToWait("tip", Allowances.networkOf(request.getRemoteAddr()), AT_ONCE, PER_MINUTE);
        if (wait > 0) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            return form(
                    typed,
                    submission,
                    Map.of(),
                    "Very much came from this place just now. Yours is still here: please send it again in a minute.",
                    model);
        }
        return store(reference, typed, submission, model, response);
    }

    private String store(
            String reference, Map<String, String> typed, String submission, Model model, HttpServletResponse response) {
        try (var _ = senders.take()) {
            var filed =
                    tips.take(reference, submission, typed.getOrDefault("what", ""), typed.getOrDefault("place", ""));
            model.addAttribute("receipt", filed.receipt());
            model.addAttribute("testCopy", centre.isTestCopy());
            return "wanted/tip-sent";
        } catch (ReportRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(
                    typed,
                    submission,
                    e.sentences().entrySet().stream()
                            .collect(Collectors.toMap(each -> each.getKey().key(), Map.Entry::getValue)),
                    "",
                    model);
        } catch (DataAccessException | TransactionException e) {
            log.error("A tip could not be stored: {}", e.getClass().getSimpleName());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return form(
                    typed,
                    submission,
                    Map.of(),
                    "We could not keep it just now. Everything is still here: please send it again, or call.",
                    model);
        }
    }

    private String form(
            Map<String, String> typed, String submission, Map<String, String> errors, String problem, Model model) {
        model.addAttribute("submission", submission);
        model.addAttribute("what", shown(typed, Field.WHAT));
        model.addAttribute("place", shown(typed, Field.PLACE));
        model.addAttribute("errors", errors);
        model.addAttribute("problem", problem);
        model.addAttribute("testCopy", centre.isTestCopy());
        return "wanted/tip";
    }

    /** Letters that arrived broken become question marks. */
    private static String shown(Map<String, String> typed, Field field) {
        return SeenText.of(typed.getOrDefault(field.key(), "")).replace('\ufffd', '?');
    }
}
