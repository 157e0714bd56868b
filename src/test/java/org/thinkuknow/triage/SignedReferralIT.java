package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.SignedFile;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What an agency takes carries a signature that it can check for itself. */
class SignedReferralIT extends ReferralMailDesk {

    @Test
    void eachFileIsSignedAndAChangedByteIsSeen() {
        var reference = referred() + "-1";
        var path = address(agencies.linkOf(reference));
        var shown = agencies.cookieOf(reference);
        var keys = SignedFile.keys(address(""));
        for (var kind : List.of("/report.pdf", "/report.json", "/signed.zip")) {
            var got = SignedFile.take(path + kind, shown);
            var signature = Base64.getDecoder()
                    .decode(got.headers().firstValue("X-File-Signature").orElseThrow());
            assertThat(SignedFile.isSigned(got.body(), signature, keys))
                    .as(kind)
                    .isTrue();
            assertThat(SignedFile.isSigned(SignedFile.changed(got.body(), got.body().length / 2), signature, keys))
                    .as(kind)
                    .isFalse();
        }
        var files =
                SignedFile.unpacked(SignedFile.take(path + "/signed.zip", shown).body());
        for (var name : List.of("referral-" + reference + ".pdf", "referral-" + reference + ".json")) {
            var file = files.get(name);
            var signature = files.get(name + ".sig");
            assertThat(SignedFile.isSigned(file, signature, keys)).as(name).isTrue();
            assertThat(SignedFile.isSigned(SignedFile.changed(file, file.length / 2), signature, keys))
                    .as(name)
                    .isFalse();
        }
        assertThat(SignedFile.take(path + "/signed.zip", "let-in=" + "0".repeat(32))
                        .statusCode())
                .isEqualTo(422);
        assertThat(plainBrowser()
                        .showing(shown)
                        .post(agencies.linkOf(reference), Map.of())
                        .document()
                        .select("#download-signed"))
                .hasSize(1);
    }
}
