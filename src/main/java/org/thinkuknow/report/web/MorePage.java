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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.report.Complaint;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReportRefused;
import org.thinkuknow.report.Reports;
import org.thinkuknow.report.Submissions;
import org.thinkuknow.report.WroteMuch;

import java.util.Map;
import java.util.Optional;

/**
 * The later questions. Their answers join the report that the same form sent, and the receipt is shown again. To draw it
 * in another language adds nothing.
 */
@Controller
class MorePage {

    private static final Logger log = LoggerFactory.getLogger(MorePage.class);

    private final Reports reports;
    private final Submissions submissions;
    private final FormPages pages;

    MorePage(Reports reports, Submissions submissions, FormPages pages) {
        this.reports = reports;
        this.submissions = submissions;
        this.pages = pages;
    }

    @PostMapping("/report/more")
    String add(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        var form = new ReportForm(sent);
        try {
            var filed = submissions.isOurs(form.submission())
                    ? reports.sentWith(form.submission())
                    : Optional.<Filed>empty();
            if (filed.isPresent() && sent.containsKey("redraw")) {
                return receipt(form, filed.get(), Map.of(), model);
            }
            return filed.isPresent() ? add(form, filed.get(), model, response) : asNew(form, model, response);
        } catch (DataAccessException | TransactionException e) {
            log.error(
                    "What was added to a report could not be stored: {}",
                    e.getClass().getSimpleName());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return pages.receipt(
                    form, "", form.reader().later(), Dangers.UNSAID, Map.of(), Map.of(), "more.notKept", model);
        }
    }

    private String add(ReportForm form, Filed filed, Model model, HttpServletResponse response) {
        try {
            var addition = form.toAddition();
            reports.add(addition);
            model.addAttribute("added", !addition.isEmpty());
            return receipt(form, filed, Map.of(), model);
        } catch (ReportRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return receipt(form, filed, e.complaints(), model);
        } catch (WroteMuch e) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return pages.receipt(
                    form, "", form.reader().later(), Dangers.UNSAID, Map.of(), Map.of(), "wroteMuch", model);
        }
    }

    /**
     * Asks what the report does not say yet, and again what has to be mended. The five words are told only on the day of the form: it
     * may stand in the tab of a computer that many use.
     */
    private String receipt(ReportForm form, Filed filed, Map<Field, Complaint> complaints, Model model) {
        var report = reports.look(filed.reference());
        var questions = form.reader().later().stream()
                .filter(field -> !report.words().containsKey(field) || !complaints.isEmpty() && form.holds(field))
                .toList();
        return pages.receipt(
                form,
                submissions.isGood(form.submission()) ? filed.receipt() : "",
                questions,
                report.dangers(),
                report.words(),
                complaints,
                "",
                model);
    }

    private String asNew(ReportForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.form(form, submissions.issue(), Map.of(), "more.notFound", model);
    }
}
