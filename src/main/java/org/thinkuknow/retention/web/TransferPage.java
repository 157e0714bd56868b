package org.thinkuknow.retention.web;

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
import org.thinkuknow.retention.TransferLinks;

import java.io.IOException;

/** A mail program that looks at links in advance opens nothing: the file takes a code, and the code travels in the body of a request. */
@Controller
class TransferPage {

    private final TransferLinks links;

    TransferPage(TransferLinks links) {
        this.links = links;
    }

    @GetMapping("/transfer/{reference}/{key}")
    String arrive(@PathVariable String reference, @PathVariable String key, Model model, HttpServletResponse response) {
        var recipient = links.recipient(reference, key);
        if (recipient.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "retention/transfer-closed";
        }
        model.addAttribute("recipient", recipient.get());
        return "retention/transfer";
    }

    @PostMapping("/transfer/{reference}/{key}")
    @Nullable
    String download(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var file = links.download(reference, key, code);
        if (file.isEmpty()) {
            return again("That code does not open the file.", reference, key, model, response);
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
            HttpServletResponse response) {
        return links.confirm(reference, key, code, by)
                ? "retention/transfer-received"
                : again(
                        "Please download the file first, then give the code once more and your name.",
                        reference,
                        key,
                        model,
                        response);
    }

    private String again(String problem, String reference, String key, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", problem);
        return arrive(reference, key, model, response);
    }
}
