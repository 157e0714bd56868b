package org.thinkuknow.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.partner.Funnel;
import org.thinkuknow.partner.PartnerIntake;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReportRefused;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What other systems may call, as {@code openapi.json} says it. */
@RestController
class PartnerApi {

    private static final Logger log = LoggerFactory.getLogger(PartnerApi.class);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final String SOON = "60";

    private final Callers callers;
    private final SentReport sentReport;
    private final PartnerIntake intake;
    private final Funnel funnel;

    PartnerApi(Callers callers, SentReport sentReport, PartnerIntake intake, Funnel funnel) {
        this.callers = callers;
        this.sentReport = sentReport;
        this.intake = intake;
        this.funnel = funnel;
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return new ClassPathResource("org/thinkuknow/partner/openapi.json");
    }

    @PostMapping("/api/reports")
    ResponseEntity<Filed> take(HttpServletRequest request) throws IOException {
        var host = callers.of(request);
        var key = Optional.ofNullable(request.getHeader("Idempotency-Key"));
        if (key.filter(given -> !KEY.matcher(given).matches()).isPresent()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "An Idempotency-Key has 1 to 255 visible ASCII characters.");
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(intake.take(host, key, sentReport.in(request, host.key())));
    }

    @GetMapping("/api/funnel")
    Map<String, String> funnel(HttpServletRequest request) {
        var host = callers.of(request);
        var rounded = funnel.rounded(host.key());
        var answer = new LinkedHashMap<String, String>();
        answer.put("host", host.key());
        answer.put("first", rounded.first().toString());
        answer.put("last", rounded.last().toString());
        rounded.steps().forEach((step, words) -> answer.put(step.words(), words));
        return answer;
    }

    @RequestMapping(
            path = "/api/reports",
            method = {
                RequestMethod.GET,
                RequestMethod.HEAD,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    void onlyPost() {
        throw new ApiProblem(HttpStatus.METHOD_NOT_ALLOWED, "Reports are handed in with POST.")
                .with(HttpHeaders.ALLOW, "POST");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(ApiProblem problem) {
        return problem.answer();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(ReportRefused refused) {
        var sentences = refused.sentences().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().key(), Map.Entry::getValue));
        return new ApiProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Some fields cannot stay as they are. Nothing was kept.",
                        sentences)
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(PartnerIntake.KeyUsed used) {
        return new ApiProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "This Idempotency-Key came before with another report. Nothing of this one was kept.")
                .answer();
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Map<String, Object>> notStored(RuntimeException failure) {
        log.error(
                "A partner's request could not be served: {}",
                failure.getClass().getSimpleName());
        return new ApiProblem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "It could not be kept just now. Please send it again with the same Idempotency-Key.")
                .with(HttpHeaders.RETRY_AFTER, SOON)
                .answer();
    }
}
