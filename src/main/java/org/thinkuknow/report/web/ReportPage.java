package org.thinkuknow.report.web;

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
import org.thinkuknow.report.Field;
import org.thinkuknow.report.ReportRefused;
import org.thinkuknow.report.Reports;
import org.thinkuknow.report.Submissions;

import java.util.Map;
import java.util.stream.Collectors;

/** The report form. Whatever goes wrong, what was typed comes back with it. */
@Controller
class ReportPage {

    private static final Logger log = LoggerFactory.getLogger(ReportPage.class);
    private static final String STALE = "This page had been open for a long time, so it has a new stamp now. "
            + "Nothing is lost. Please press Send once more.";
    private static final String NOT_KEPT = "We could not keep your message just now. Your words are still here. "
            + "Please wait a minute, then press Send again.";

    private final Reports reports;
    private final Submissions submissions;
    private final PageFrame frame;

    ReportPage(Reports reports, Submissions submissions, PageFrame frame) {
        this.reports = reports;
        this.submissions = submissions;
        this.frame = frame;
    }

    @GetMapping("/report")
    String empty(@RequestParam MultiValueMap<String, String> address, Model model) {
        return form(new ReportForm(address), submissions.issue(), Map.of(), "", model);
    }

    @PostMapping("/report")
    String send(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        var form = new ReportForm(sent);
        if (!submissions.isGood(form.submission())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, submissions.issue(), Map.of(), STALE, model);
        }
        try {
            var filed = reports.receive(form.toReport());
            frame.fill(model);
            model.addAttribute("receipt", filed.receipt());
            return "report/receipt";
        } catch (ReportRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, form.submission(), e.sentences(), "", model);
        } catch (DataAccessException | TransactionException e) {
            log.error("A report could not be stored: {}", e.getClass().getSimpleName());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return form(form, form.submission(), Map.of(), NOT_KEPT, model);
        }
    }

    private String form(ReportForm form, String submission, Map<Field, String> sentences, String notice, Model model) {
        frame.fill(model);
        model.addAttribute("form", form);
        model.addAttribute("submission", submission);
        model.addAttribute("errors", sentences.entrySet().stream().collect(Collectors.toMap(each -> each.getKey().key(), Map.Entry::getValue)));
        model.addAttribute("unfolded", form.hasDetails());
        model.addAttribute("problem", notice);
        return "report/form";
    }
}
