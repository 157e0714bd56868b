package org.thinkuknow.notification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The encryption against the example of RFC 8291, appendix A, and the token against that of RFC 8292, section 2.4. */
class PushCipherTest {

    private static final String KEY =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final PushDevice DEVICE = new PushDevice("https://push.example/1", KEY, AUTH);
    private static final String OURS =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

    @Test
    void theExampleOfTheStandardIsEncryptedAsItSays() throws Exception {
        var ours = new KeyPair(
                P256.publicKey(P256.bytes(OURS)),
                P256.privateKey(P256.bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));
        var sealed = PushCipher.encrypt(
                DEVICE,
                "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8),
                ours,
                P256.bytes("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(P256.text(sealed))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6P"
                                + "Bru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void twoOfTheSameWordsAreNotAlike() throws Exception {
        var words = "1st: 3 wait".getBytes(StandardCharsets.UTF_8);
        assertThat(PushCipher.encrypt(DEVICE, words)).isNotEqualTo(PushCipher.encrypt(DEVICE, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAA",
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiA4",
                "not base64!"
            })
    void whatIsNoKeyOfABrowserIsRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PushDevice("https://push.example/1", key, AUTH));
        assertThatIllegalArgumentException().isThrownBy(() -> new PushDevice("https://push.example/1", KEY, "AAAA"));
        assertThatIllegalArgumentException()
                .as("a thousand letters of three bytes")
                .isThrownBy(() -> new PushDevice("https://push.example/" + "宿".repeat(900), KEY, AUTH));
        assertThat(DEVICE.toString()).doesNotContain("push.example");
    }

    @Test
    void theTokenOfTheStandardIsSignedAsOursAre() throws Exception {
        var key = P256.publicKey(
                P256.bytes("BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs"));
        var check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(key);
        check.update(
                ("eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1Yi"
                                + "I6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0")
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(check.verify(P256.bytes(
                        "i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA")))
                .isTrue();
    }

    @Test
    void ourTokenIsForOneServiceAndHalfADay() throws Exception {
        var keys = keys(false);
        var said = keys.authorization(
                URI.create("https://fcm.googleapis.com/fcm/send/secret"), Instant.ofEpochSecond(1_000_000));
        assertThat(said).startsWith("vapid t=").endsWith(", k=" + keys.publicKey());
        var parts = said.substring(8, said.indexOf(',')).split("\\.");
        assertThat(new String(P256.bytes(parts[0]), StandardCharsets.UTF_8))
                .isEqualTo("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
        assertThat(new String(P256.bytes(parts[1]), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"aud\":\"https://fcm.googleapis.com\",\"exp\":1043200,\"sub\":\"mailto:on-call@centre.example\"}");
        var check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(P256.publicKey(P256.bytes(keys.publicKey())));
        check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(check.verify(P256.bytes(parts[2]))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://fcm.googleapis.com/fcm/send/a, true",
        "https://updates.push.services.mozilla.com/wpush/v2/a, true",
        "https://wns2-par02p.notify.windows.com/w/?token=a, true",
        "https://web.push.apple.com/a, true",
        "https://FCM.googleapis.com:443/a, true",
        "http://fcm.googleapis.com/a, false",
        "https://fcm.googleapis.com:8443/a, false",
        "https://fcm.googleapis.com.evil.example/a, false",
        "https://evilnotify.windows.com/a, false",
        "https://user@fcm.googleapis.com/a, false",
        "https://127.0.0.1/a, false",
        "https://[::1]/a, false",
        "https://localhost/a, false",
        "file:///etc/passwd, false",
        "nothing, false"
    })
    void nobodyIsSpokenToButThePushServices(URI address, boolean allowed) {
        assertThat(keys(false).allow(address)).isEqualTo(allowed);
    }

    @Test
    void halfOfTheKeysOrThoseOfTwoAreRefusedAtTheStart() {
        var one = keys(false);
        var other = keys(false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PushKeys(one.publicKey(), "", "mailto:a@b", List.of(), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PushKeys(one.publicKey(), other.privateKey(), "mailto:a@b", List.of(), false))
                .withMessageContaining("do not belong together");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PushKeys(one.publicKey(), one.privateKey(), "", List.of(), false))
                .withMessageContaining("PUSH_CONTACT");
        assertThat(new PushKeys("", "", "", List.of(), false).areThere()).isFalse();
        assertThat(one.toString()).doesNotContain(one.privateKey());
    }

    /** Keys as the command prints them. */
    static PushKeys keys(boolean plain) {
        var lines = PushKeys.create().split("\\R");
        return new PushKeys(
                lines[0].substring("PUSH_PUBLIC_KEY=".length()),
                lines[1].substring("PUSH_PRIVATE_KEY=".length()),
                "mailto:on-call@centre.example",
                List.of(
                        "fcm.googleapis.com",
                        "updates.push.services.mozilla.com",
                        ".notify.windows.com",
                        ".push.apple.com"),
                plain);
    }
}
