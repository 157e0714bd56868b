package org.thinkuknow.report.web;

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

import java.util.Optional;

/** Where a receipt opens the answers. The receipt travels in the body of a request, never in an address. */
@Controller
class ReplyPage {

    private static final Logger log = LoggerFactory.getLogger(ReplyPage.class);
    private static final String UNKNOWN = "We cannot find those five words. Please look at each word again. "
            + "If you have lost them, you can send a new report.";
    private static final String NOT_NOW = "We cannot open it just now. Nothing is lost. Please try again in a minute.";

    private final Reports reports;
    private final PageFrame frame;

    ReplyPage(Reports reports, PageFrame frame) {
        this.reports = reports;
        this.frame = frame;
    }

    @GetMapping("/report/reply")
    String ask(Model model) {
        return ask("", "", model);
    }

    @PostMapping("/report/reply")
    String open(@RequestParam(defaultValue = "") String receipt, @RequestParam Optional<String> answer, Model model, HttpServletResponse response) {
        try {
            var report = reports.readWithReceipt(receipt);
            if (report.isEmpty()) {
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
            model.addAttribute("problem", e.getMessage());
            model.addAttribute("kept", answer);
            return show(receipt, before, model);
        }
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
        model.addAttribute("report", report);
        return "report/messages";
    }
}
