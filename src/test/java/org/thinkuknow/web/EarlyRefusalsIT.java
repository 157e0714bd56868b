package org.thinkuknow.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is refused before a page is made is answered with our headers, and with a number to call. */
class EarlyRefusalsIT extends RunningApplication {

    private static final String MARK = "word-that-was-sent";

    @ParameterizedTest
    @CsvSource({
        "GET, /report;x, 400, ''", // the firewall of Spring Security
        "GET, /report%2f" + MARK + ", 400, ''", // the server, as all below
        "GET, /report{" + MARK + ", 400, ''",
        "GET, /report, 400, 'X-Long: {long}'",
        "GET, /report?{long}, 400, ''",
        "GET, /report, 400, 'Content-Length: x'",
        "TRACE, /report, 405, ''",
        "PUT, /report, 405, ''",
        "POST, /report, 413, 'Content-Length: 99999999'",
        "POST, /report, 403, 'Content-Type: multipart/form-data; boundary=x|Content-Length: 99999999'",
        "GET, /error, 404, ''",
        "GET, /nowhere/at/all.php, 404, ''"
    })
    void aRefusalHasOurHeadersAndANumberToCall(String method, String path, int status, String fields) throws Exception {
        var sent = "%s %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n%s\r\n"
                .formatted(method, path, fields.isEmpty() ? "" : fields.replace("|", "\r\n") + "\r\n")
                .replace("{long}", "a".repeat(20_000));
        try (var line = new RawLine(address(""), "127.0.0.1")) {
            line.say(sent);
            var answer = line.rest();
            assertThat(answer).startsWith("HTTP/1.1 " + status + " ").doesNotContain(MARK, "Tomcat");
            assertThat(answer.toLowerCase(Locale.ROOT))
                    .contains(
                            "\r\ncontent-security-policy: ",
                            "\r\nx-content-type-options: nosniff",
                            "\r\nreferrer-policy: ",
                            "\r\ncache-control: ");
            assertThat(answer).contains("tel:999", "0800 1111");
        }
    }
}
