package org.thinkuknow.retention.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.centre.LetInCookie;
import org.thinkuknow.retention.TransferLinks;
import org.thinkuknow.vault.ToldCodes;

import java.io.IOException;

/** A mail program that looks at links in advance opens nothing: the file takes a press of a button, in a browser in which a code was
 * given; the code travels in the body of a request. */
@Controller
class TransferPage {

    private final TransferLinks links;
    private final LetInCookie cookie;

    TransferPage(TransferLinks links, LetInCookie cookie) {
        this.links = links;
        this.cookie = cookie;
    }

    @GetMapping("/transfer/{reference}/{key}")
    String arrive(
            @PathVariable String reference,
            @PathVariable String key,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var recipient = links.recipient(reference, key);
        if (recipient.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "retention/transfer-closed";
        }
        model.addAttribute("recipient", recipient.get());
        model.addAttribute("reference", reference);
        model.addAttribute("letIn", links.isLetIn(reference, key, cookie.of(request)));
        return "retention/transfer";
    }

    @PostMapping("/transfer/{reference}/{key}")
    @Nullable
    String download(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = links.download(reference, key, browser(reference, key, code, request, response));
        if (file.isEmpty()) {
            return again(
                    "That code does not open the file: it is another one, was used already, or is older than ten minutes.",
                    reference,
                    key,
                    model,
                    request,
                    response);
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.zip\"".formatted(reference));
        response.getOutputStream().write(file.get());
        return null;
    }

    @PostMapping("/transfer/{reference}/{key}/receipt")
    String confirm(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String by,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return links.confirm(reference, key, browser(reference, key, code, request, response), by)
                ? "retention/transfer-received"
                : again(
                        "Please download the file first, in this browser, then give your name.",
                        reference,
                        key,
                        model,
                        request,
                        response);
    }

    private String browser(
            String reference, String key, String code, HttpServletRequest request, HttpServletResponse response) {
        return cookie.after(
                code,
                request,
                response,
                ToldCodes.BROWSER_KNOWN,
                shown -> links.letIn(reference, key, code, shown).orElse(shown));
    }

    private String again(
            String problem,
            String reference,
            String key,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", problem);
        return arrive(reference, key, model, request, response);
    }
}
