package org.thinkuknow.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.report.ReportRefused;
import org.thinkuknow.report.Reports;
import org.thinkuknow.report.Submissions;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The report form. Whatever goes wrong, what was typed comes back with it. */
@Controller
class ReportPage {

    private static final Logger log = LoggerFactory.getLogger(ReportPage.class);

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Reports reports;
    private final Submissions submissions;
    private final FormPages pages;
    private final BlankForms blank;

    ReportPage(Reports reports, Submissions submissions, FormPages pages, BlankForms blank) {
        this.blank = blank;
        this.reports = reports;
        this.submissions = submissions;
        this.pages = pages;
    }

    @GetMapping({"/report", "/report/form"})
    ResponseEntity<byte[]> empty(
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        return ResponseEntity.ok().contentType(HTML).body(blank.document(new ReportForm(address), request, response));
    }

    /** The form in another language, with what was typed. */
    @PostMapping("/report/form")
    String again(@RequestParam MultiValueMap<String, String> sent, Model model) {
        var form = new ReportForm(sent);
        model.addAttribute("untouched", form.isEmpty());
        return pages.form(
                form,
                submissions.isGood(form.submission()) ? form.submission() : submissions.issue(),
                Map.of(),
                "",
                model);
    }

    /** Leads to the receipt, or back to the form: a document, or the name of a template. */
    @PostMapping("/report")
    Object send(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        var form = new ReportForm(sent);
        if (!submissions.isGood(form.submission())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.form(form, submissions.issue(), Map.of(), "stale", model);
        }
        try {
            var receipt = reports.receive(form.toReport()).receipt();
            return ResponseEntity.ok().contentType(HTML).body(blank.receipt(form, receipt, request, response));
        } catch (ReportRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.form(form, form.submission(), e.complaints(), "", model);
        } catch (DataAccessException | TransactionException e) {
            log.error("A report could not be stored: {}", e.getClass().getSimpleName());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return pages.form(form, form.submission(), Map.of(), "notKept", model);
        }
    }
}
