package org.thinkuknow.notification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GatewayTest {

    private static final String BODY = "{{number}} {{text}}";

    @ParameterizedTest
    @CsvSource({
        "http://gateway.example, POST, '', application/json, TEXT_URL begins with https://",
        "ftp://gateway.example, POST, '', application/json, TEXT_URL begins with https://",
        "https://gateway.example, GET, '', application/json, TEXT_METHOD is POST or PUT",
        "https://gateway.example, POST, secret, application/json, TEXT_HEADERS are lines",
        "https://gateway.example, POST, '', text/plain, TEXT_TYPE is one of"
    })
    void whatCouldNotWorkIsRefusedAtTheStart(String url, String method, String headers, String type, String why) {
        var gateway = new Gateway(url, method, headers, type, BODY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gateways(gateway, Gateway.NONE, Duration.ofMinutes(15), false))
                .withMessageContaining(why);
    }

    @Test
    void aBlankBesideItsAddressIsNoPartOfIt() {
        var gateway = new Gateway("https://gateway.example/send \n", "POST", "", "application/json", BODY);
        assertThat(new TellingPlaces(
                                new Gateways(Gateway.NONE, gateway, Duration.ofMinutes(15), true),
                                new PushKeys("", "", "", List.of(), false))
                        .reach(gateway.request("1", "+44", "text").uri()))
                .isTrue();
    }

    @Test
    void withoutEncryptionItIsSpokenToInTestsAlone() {
        var gateway = new Gateway("http://localhost:1/", "POST", "", "application/json", BODY);
        assertThatCode(() -> gateway.check("TEXT", true)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> gateway.check("TEXT", false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gateway("https://gateway.example", "POST", "", "application/json", "{{text}}")
                        .check("CALL", false))
                .withMessage("CALL_BODY has {{number}} and {{text}}");
        assertThatCode(() -> Gateway.NONE.check("TEXT", false)).doesNotThrowAnyException();
    }

    @Test
    void itsSecretStandsInAHeaderAndInNothingThatIsWrittenDown() {
        var gateway = new Gateway(
                "https://gateway.example/send",
                "PUT",
                "Authorization: Bearer se:cret | X-Sender: centre",
                "application/json",
                BODY);
        var request = gateway.request("alert-7", "+441", "text");
        assertThat(request.headers().firstValue("Authorization")).contains("Bearer se:cret");
        assertThat(request.headers().firstValue("X-Sender")).contains("centre");
        assertThat(request.headers().firstValue("Idempotency-Key")).contains("alert-7");
        assertThat(request.method()).isEqualTo("PUT");
        assertThat(gateway.toString()).doesNotContain("se:cret", "gateway.example");
    }

    @ParameterizedTest
    @CsvSource({
        "020 7946 0123, +442079460123",
        "+44 (0)20 7946-0123, +442079460123",
        "0033 1 23 45 67 89, +33123456789",
        "+48 22 123 45 67, +48221234567"
    })
    void aNumberIsDialledFromAnywhere(String written, String dialled) {
        assertThat(new Reach("ada@centre.example", written).dialled()).isEqualTo(dialled);
    }
}
