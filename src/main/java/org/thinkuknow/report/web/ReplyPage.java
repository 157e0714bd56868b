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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;
import org.thinkuknow.report.WroteMuch;

import java.util.Optional;

/** Where a receipt opens the answers. The receipt travels in the body of a request, never in an address. */
@Controller
class ReplyPage {

    private static final Logger log = LoggerFactory.getLogger(ReplyPage.class);
    private static final String UNKNOWN = "We cannot find those five words. Please look at each word again. "
            + "If you have lost them, you can send a new report.";
    private static final String NOT_NOW = "We cannot open it just now. Nothing is lost. Please try again in a minute.";

    private static final String BUSY = "Many people are asking just now. Nothing is lost. Please wait a few seconds, then press Open again.";
    private static final String WROTE_MUCH = "You have written a lot in the last hour, and all of it is here. What you just typed is still below. "
            + "Please wait some minutes, then press Send again. If you are in danger now, call 999.";
    private static final int MOST_SHOWN = 60;

    private final Reports reports;
    private final ReceiptGuesses guesses;
    private final PageFrame frame;

    ReplyPage(Reports reports, ReceiptGuesses guesses, PageFrame frame) {
        this.reports = reports;
        this.guesses = guesses;
        this.frame = frame;
    }

    @GetMapping("/report/reply")
    String ask(Model model) {
        return ask("", "", model);
    }

    @PostMapping("/report/reply")
    String open(@RequestParam(defaultValue = "") String receipt, @RequestParam Optional<String> answer, Model model,
                HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(ReceiptDoor.BUSY) != null) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("kept", answer.orElse(""));
            return ask(receipt, BUSY, model);
        }
        try {
            var report = reports.readWithReceipt(receipt);
            if (report.isEmpty()) {
                guesses.wrong(request.getRemoteAddr());
                model.addAttribute("kept", answer.orElse(""));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return ask(receipt, UNKNOWN, model);
            }
            return answer.isPresent() ? take(receipt, answer.get(), report.get(), model, response) : show(receipt, report.get(), model);
        } catch (DataAccessException | TransactionException e) {
            log.error("A receipt could not be looked up: {}", e.getClass().getSimpleName());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("kept", answer.orElse(""));
            return ask(receipt, NOT_NOW, model);
        }
    }

    private String take(String receipt, String answer, FiledReport before, Model model, HttpServletResponse response) {
        try {
            reports.answer(receipt, new ReplyText(answer));
            model.addAttribute("sent", true);
            return show(receipt, reports.readWithReceipt(receipt).orElse(before), model);
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(receipt, answer, e.getMessage(), before, model);
        } catch (WroteMuch e) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return again(receipt, answer, WROTE_MUCH, before, model);
        }
    }

    private String again(String receipt, String answer, String problem, FiledReport before, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("kept", answer);
        return show(receipt, before, model);
    }

    private String ask(String receipt, String problem, Model model) {
        frame.fill(model);
        model.addAttribute("receipt", receipt);
        model.addAttribute("problem", problem);
        return "report/reply";
    }

    private String show(String receipt, FiledReport report, Model model) {
        frame.fill(model);
        model.addAttribute("receipt", receipt);
        model.addAttribute("report", report.newest(MOST_SHOWN));
        return "report/messages";
    }
}
