package org.thinkuknow.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.referral.OpenedReferral;
import org.thinkuknow.referral.ReferralDocument;
import org.thinkuknow.referral.ReferralLinks;
import org.thinkuknow.referral.ReferralPackage;
import org.thinkuknow.referral.ReferralRefused;
import org.thinkuknow.vault.FileSignatures;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was referred, to be kept: a document for people and a package for the agency's own system, each signed. */
@Controller
class ReferralDownloads {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final ReferralLinks links;
    private final ReferralPackage json;
    private final ReferralDocument document;
    private final AgencyBrowsers browsers;
    private final FileSignatures signatures;
    private final Centre centre;

    ReferralDownloads(
            ReferralLinks links,
            ReferralPackage json,
            ReferralDocument document,
            AgencyBrowsers browsers,
            FileSignatures signatures,
            Centre centre) {
        this.links = links;
        this.browsers = browsers;
        this.json = json;
        this.document = document;
        this.signatures = signatures;
        this.centre = centre;
    }

    @PostMapping("/referral/{reference}/{key}/report.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return file(
                reference,
                key,
                () -> browsers.of(reference, key, code, request, response),
                "pdf",
                MediaType.APPLICATION_PDF,
                document::of);
    }

    @PostMapping("/referral/{reference}/{key}/report.json")
    ResponseEntity<byte[]> json(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return file(
                reference,
                key,
                () -> browsers.of(reference, key, code, request, response),
                "json",
                MediaType.APPLICATION_JSON,
                json::of);
    }

    /** Both, each with its signature beside it. */
    @PostMapping("/referral/{reference}/{key}/signed.zip")
    ResponseEntity<byte[]> signed(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return file(reference, key, () -> browsers.of(reference, key, code, request, response), "zip", ZIP, opened -> {
            var both = new LinkedHashMap<String, byte[]>();
            both.put(nameOf(reference, "pdf"), document.of(opened));
            both.put(nameOf(reference, "json"), json.of(opened));
            return signatures.together(both, centre.baseUrl());
        });
    }

    private static String nameOf(String reference, String kind) {
        return "referral-" + reference + "." + kind;
    }

    private ResponseEntity<byte[]> file(
            String reference,
            String key,
            Supplier<String> browser,
            String kind,
            MediaType type,
            Function<OpenedReferral, byte[]> made) {
        try {
            return links.open(reference, key, browser.get())
                    .map(made)
                    .map(file -> ResponseEntity.ok()
                            .contentType(type)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename(nameOf(reference, kind))
                                            .build()
                                            .toString())
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .header(FileSignatures.HEADER, signatures.headerOf(file))
                            .body(file))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (ReferralRefused e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                    .body(e.getMessage().getBytes(StandardCharsets.UTF_8));
        }
    }
}
