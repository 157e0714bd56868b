package org.thinkuknow.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;
import org.thinkuknow.report.SeenText;
import org.thinkuknow.report.WroteMuch;

import java.util.Optional;

/** Where a receipt opens the answers. The receipt travels in the body of a request, never in an address. */
@Controller
class ReplyPage {

    private static final Logger log = LoggerFactory.getLogger(ReplyPage.class);
    private static final String ASKED = "asked";
    private static final String OPENED = "opened";

    private final Reports reports;
    private final ReceiptGuesses guesses;
    private final PageFrame frame;
    private final StatusPage status;
    private final AskedOnPage asked;

    ReplyPage(Reports reports, ReceiptGuesses guesses, PageFrame frame, StatusPage status, AskedOnPage asked) {
        this.reports = reports;
        this.guesses = guesses;
        this.frame = frame;
        this.status = status;
        this.asked = asked;
    }

    @GetMapping("/report/reply")
    String ask(@RequestParam(defaultValue = "") String lang, Model model) {
        return ask(lang, "", "", model);
    }

    /** @param redraw the page that is only drawn again, in another language: {@code asked} or {@code opened}; nothing is sent with it */
    @PostMapping("/report/reply")
    String open(
            @RequestParam(defaultValue = "") String receipt,
            @RequestParam Optional<String> answer,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String redraw,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (redraw.equals(ASKED)) {
            model.addAttribute("kept", SeenText.of(answer.orElse("")));
            return ask(lang, receipt, "", model);
        }
        if (request.getAttribute(ReceiptDoor.BUSY) != null) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("kept", SeenText.of(answer.orElse("")));
            return ask(lang, receipt, "reply.busy", model);
        }
        try {
            var report = reports.readWithReceipt(receipt);
            if (report.isEmpty()) {
                guesses.wrong(request.getRemoteAddr());
                model.addAttribute("kept", SeenText.of(answer.orElse("")));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return ask(lang, receipt, "reply.unknown", model);
            }
            if (redraw.equals(OPENED)) {
                model.addAttribute("kept", SeenText.of(answer.orElse("")));
                return show(lang, receipt, report.get(), model);
            }
            if (AskedOnPage.isIn(sent)) {
                return hear(lang, receipt, sent, report.get(), model, response);
            }
            return answer.isPresent()
                    ? take(lang, receipt, answer.get(), report.get(), model, response)
                    : show(lang, receipt, report.get(), model);
        } catch (DataAccessException | TransactionException e) {
            log.error("A receipt could not be looked up: {}", e.getClass().getSimpleName());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("kept", SeenText.of(answer.orElse("")));
            return ask(lang, receipt, "reply.notNow", model);
        }
    }

    private String take(
            String lang, String receipt, String answer, FiledReport before, Model model, HttpServletResponse response) {
        try {
            reports.answer(receipt, new ReplyText(answer));
            model.addAttribute("sent", true);
            return show(lang, receipt, reports.readWithReceipt(receipt).orElse(before), model);
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(
                    lang, receipt, answer, SeenText.of(answer).isBlank() ? "reply.empty" : "reply.long", before, model);
        } catch (WroteMuch e) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return again(lang, receipt, answer, "wroteMuch", before, model);
        }
    }

    private String hear(
            String lang,
            String receipt,
            MultiValueMap<String, String> sent,
            FiledReport before,
            Model model,
            HttpServletResponse response) {
        try {
            asked.take(receipt, sent, model);
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("lineProblem", frame.words(lang).get("reply.long"));
        } catch (WroteMuch e) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("lineProblem", frame.words(lang).get("wroteMuch"));
        }
        return show(lang, receipt, reports.readWithReceipt(receipt).orElse(before), model);
    }

    private String again(String lang, String receipt, String answer, String problem, FiledReport before, Model model) {
        model.addAttribute("problem", frame.words(lang).get(problem));
        model.addAttribute("kept", SeenText.of(answer));
        return show(lang, receipt, before, model);
    }

    /** @param problem the place of the words that say what is wrong; empty if nothing is */
    private String ask(String lang, String receipt, String problem, Model model) {
        var words = frame.fill(lang, "/report/reply?redraw=" + ASKED, model);
        model.addAttribute("receipt", receipt);
        model.addAttribute("problem", problem.isEmpty() ? "" : words.get(problem));
        return "report/reply";
    }

    private String show(String lang, String receipt, FiledReport report, Model model) {
        return status.show(lang, "/report/reply?redraw=" + OPENED, receipt, report, model);
    }
}
