package org.thinkuknow.referral.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.vault.FileSignatures;

import java.nio.charset.StandardCharsets;

/** The public keys by which whoever has a file from here tells that it is from here. */
@RestController
class SigningKeys {

    private static final MediaType PEM = new MediaType("application", "x-pem-file", StandardCharsets.US_ASCII);

    private final FileSignatures signatures;

    SigningKeys(FileSignatures signatures) {
        this.signatures = signatures;
    }

    @GetMapping(FileSignatures.KEYS)
    ResponseEntity<String> keys() {
        return ResponseEntity.ok().contentType(PEM).body(signatures.published());
    }
}
