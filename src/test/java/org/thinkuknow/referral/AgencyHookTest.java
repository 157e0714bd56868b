package org.thinkuknow.referral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AgencyHookTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String URL = "https://cases.kent.example/hook";

    /** The signature is what {@code openssl dgst -sha256 -hmac} gives for the same words. */
    @Test
    void aRequestIsSignedAsOfItsMoment() {
        var hook = AgencyHook.of("kent", URL, SECRET, false);
        var request = hook.request("A-1.MADE", "{\"id\":\"A-1.MADE\"}", Instant.ofEpochSecond(1_790_000_000));
        assertThat(request.uri()).hasToString(URL);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.headers().firstValue("Idempotency-Key")).contains("A-1.MADE");
        assertThat(request.headers().firstValue(AgencyHook.SIGNATURE))
                .contains("t=1790000000,v1=9ae79d4a3e5cb45dcb39d002110bc3d5212ddca9c1274b5c612833c43490eb8b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://cases.kent.example/hook", "ftp://cases.kent.example", "cases.kent.example"})
    void nothingIsSentInTheClear(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyHook.of("kent", url, SECRET, false))
                .withMessage("The hook of kent begins with https://");
    }

    @Test
    void aSecretIsLongAndNeverShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyHook.of("kent", URL, SECRET.substring(1), false))
                .withMessage("The secret of kent has 32 characters at least");
        assertThat(AgencyHook.of("kent", URL, SECRET, false).toString()).doesNotContain(SECRET);
    }
}
