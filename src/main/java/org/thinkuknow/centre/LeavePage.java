package org.thinkuknow.centre;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * "Leave this page": away to a page that anybody might be reading, in two steps. A browser keeps the page that is left, with what
 * was typed, so that Back can show it again, and forgets it only if it is told so later, when that page is in its memory. So there is
 * an empty page of ours first, and what comes after it says {@code Clear-Site-Data} (a browser heeds it over HTTPS). See decision 0033.
 */
@Controller
class LeavePage {

    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);
    /** Says nothing of us, because it can stand in a list of visited pages. */
    private static final String EMPTY = """
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, \
            initial-scale=1"><title>%1$s</title></head>
            <body><main><p><a href="/leave/away">%1$s</a></p></main></body></html>
            """;

    private final Centre centre;

    LeavePage(Centre centre) {
        this.centre = centre;
    }

    @GetMapping("/leave")
    ResponseEntity<String> leave() {
        var next = HtmlUtils.htmlEscape(
                Optional.ofNullable(centre.leaveTo().getHost()).orElse("…"), "UTF-8");
        return ResponseEntity.ok()
                .contentType(PAGE)
                .header("Refresh", "0;url=/leave/away")
                .body(EMPTY.formatted(next));
    }

    @GetMapping("/leave/away")
    ResponseEntity<Void> away() {
        return ResponseEntity.status(303)
                .header("Clear-Site-Data", "\"cache\"")
                .location(centre.leaveTo())
                .build();
    }
}
