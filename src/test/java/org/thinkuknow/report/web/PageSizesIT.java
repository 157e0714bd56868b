package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.translation.Translations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What an old phone on a bad line has to fetch before it shows the form: the page and its styles, as they go over the line. */
class PageSizesIT extends RunningApplication {

    private static final Logger log = LoggerFactory.getLogger(PageSizesIT.class);
    private static final int MOST_BYTES = 20 * 1024;

    /** Bytes on the line, and bytes unpacked. */
    private record Size(int sent, int unpacked) {

        Size plus(Size other) {
            return new Size(sent + other.sent, unpacked + other.unpacked);
        }
    }

    @Test
    void theFormInEveryLanguageNeedsAtMostTwentyKilobytes() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var styles = size(client, "/styles/tokens.css").plus(size(client, "/styles/plain.css"));
            for (var language : Translations.all().offered()) {
                for (var reader : Reader.values()) {
                    var form = size(client, "/report?for=%s&lang=%s".formatted(reader.key(), language.code()))
                            .plus(styles);
                    log.info(
                            "{} {}: {} bytes as sent, {} unpacked",
                            language.code(),
                            reader.key(),
                            form.sent(),
                            form.unpacked());
                    assertThat(form.sent()).as(language.code()).isBetween(2_000, MOST_BYTES);
                    assertThat(form.unpacked())
                            .as("unpacked, %s", language.code())
                            .isLessThanOrEqualTo(MOST_BYTES + 8 * 1024);
                }
            }
        }
    }

    private Size size(HttpClient client, String path) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new Size(answer.body().length, unpacked.readAllBytes().length);
        }
    }
}
