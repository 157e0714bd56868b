package org.thinkuknow.onboarding.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.onboarding.OnboardingRefused;
import org.thinkuknow.onboarding.SchoolDesk;

/** Letters to schools, to be printed by an administrator. */
@RestController
class LetterPdf {

    private final SchoolDesk desk;

    LetterPdf(SchoolDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/admin/schools/{reference}/letter.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String reference) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter.pdf\"")
                    .body(desk.letter(reference));
        } catch (OnboardingRefused e) {
            return ResponseEntity.notFound().build();
        }
    }
}
