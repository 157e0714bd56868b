package org.thinkuknow.overseas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.overseas.DispatchFormat;
import org.thinkuknow.overseas.PackageRefused;
import org.thinkuknow.overseas.ReceivedPackages;
import org.thinkuknow.vault.FileSignatures;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What was received, to be kept: for people, and for the systems of a bureau, each signed. */
@RestController
class ReceivedFiles {

    private final ReceivedPackages received;
    private final BureauBrowsers browsers;
    private final FileSignatures signatures;

    ReceivedFiles(ReceivedPackages received, BureauBrowsers browsers, FileSignatures signatures) {
        this.received = received;
        this.browsers = browsers;
        this.signatures = signatures;
    }

    @PostMapping("/overseas/received/{reference}/{key}/package.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return file(reference, key, () -> browsers.of(reference, key, code, request, response), DispatchFormat.PDF);
    }

    @PostMapping("/overseas/received/{reference}/{key}/package.stix.json")
    ResponseEntity<byte[]> stix(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return file(reference, key, () -> browsers.of(reference, key, code, request, response), DispatchFormat.STIX);
    }

    @PostMapping("/overseas/received/{reference}/{key}/package.misp.json")
    ResponseEntity<byte[]> misp(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return file(reference, key, () -> browsers.of(reference, key, code, request, response), DispatchFormat.MISP);
    }

    @PostMapping("/overseas/received/{reference}/{key}/package.signed.zip")
    ResponseEntity<byte[]> signed(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return file(reference, key, () -> browsers.of(reference, key, code, request, response), DispatchFormat.SIGNED);
    }

    private ResponseEntity<byte[]> file(String reference, String key, Supplier<String> browser, DispatchFormat format) {
        try {
            return received.file(reference, key, browser.get(), format)
                    .map(made -> ResponseEntity.ok()
                            .contentType(MediaType.parseMediaType(format.type()))
                            .cacheControl(CacheControl.noStore())
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename(reference + "-" + format.file())
                                            .build()
                                            .toString())
                            .header(FileSignatures.HEADER, signatures.headerOf(made))
                            .body(made))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (PackageRefused e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                    .body(e.getMessage().getBytes(StandardCharsets.UTF_8));
        }
    }
}
