package org.thinkuknow.partner.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.util.LinkedHashMap;
import java.util.Map;

/** Thrown when a request of another system is refused: an answer in the form of RFC 9457, without anything that was sent. */
class ApiProblem extends RuntimeException {

    private final HttpStatus status;
    private final transient Map<String, String> errors;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    ApiProblem(HttpStatus status, String detail) {
        this(status, detail, Map.of());
    }

    /** @param errors a sentence for each field that cannot stay as it is */
    ApiProblem(HttpStatus status, String detail, Map<String, String> errors) {
        super(detail);
        this.status = status;
        this.errors = Map.copyOf(errors);
    }

    ApiProblem with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    ResponseEntity<Map<String, Object>> answer() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", getMessage());
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.forEach(answer::header);
        return answer.body(body);
    }
}
