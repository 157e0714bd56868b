package org.thinkuknow.shell;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.thinkuknow.centre.PagePolicy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import static org.springframework.http.HttpStatus.NO_CONTENT;

/**
 * Hears from browsers what a page was kept from by its policy (Content Security Policy Level 3, 5; Reporting API). Each kind of breach is
 * in the log once a node, with no word that came from outside and no address but the first part of the page's.
 */
@Controller
class PolicyReports {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]{1,40}");
    /** More kinds than there are; whoever makes them up fills nothing. */
    private static final int MOST_KINDS = 200;

    private static final String OTHER = "another";

    private final JsonMapper json = new JsonMapper();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    @PostMapping(PagePolicy.REPORTS_TO)
    @ResponseStatus(NO_CONTENT)
    void hear(@RequestBody(required = false) byte @Nullable [] report) {
        if (report != null) {
            try {
                var sent = json.readTree(report);
                if (sent.isArray()) {
                    sent.forEach(each -> note(each.path("body"), "effectiveDirective", "blockedURL", "documentURL"));
                } else {
                    note(sent.path("csp-report"), "effective-directive", "blocked-uri", "document-uri");
                }
            } catch (JacksonException e) {
                LOG.debug("A policy report could not be read");
            }
        }
    }

    private void note(JsonNode breach, String directive, String blocked, String page) {
        if (text(breach, directive).isEmpty()) {
            return;
        }
        var kind = "%s, %s, on /%s"
                .formatted(
                        plain(text(breach, directive)),
                        plain(text(breach, blocked)),
                        plain(firstPart(text(breach, page))));
        if (heard.size() < MOST_KINDS && heard.add(kind)) {
            LOG.warn("A page was kept from what its policy forbids: {}", kind);
        }
    }

    private static String text(JsonNode breach, String name) {
        return breach.path(name).asString("");
    }

    private static String plain(String text) {
        return PLAIN.matcher(text).matches() ? text : OTHER;
    }

    private static String firstPart(String address) {
        try {
            var parts = String.valueOf(URI.create(address).getPath()).split("/");
            return parts.length < 2 ? "front-page" : parts[1];
        } catch (IllegalArgumentException e) {
            return OTHER;
        }
    }
}
