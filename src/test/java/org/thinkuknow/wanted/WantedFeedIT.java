package org.thinkuknow.wanted;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Visitor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What other sites and programmes read of wanted people. */
class WantedFeedIT extends WantedDesk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void theFeedIsAsItsPublishedSchemaSays() {
        published(Map.of(FileField.NAME, "Quillon \"Quote\" <Nobody> 😀"));
        MANAGER.run(() -> files.locate(published()));
        var visitor = new Visitor(address(""));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(visitor.get("/wanted.schema.json").body());

        var feed = visitor.get("/wanted.json").body();

        assertThat(schema.validate(feed, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(
                        feed.replaceFirst("\"gone\":\\[\\{", "\"gone\":[{\"name\":\"x\","), InputFormat.JSON))
                .as("contrast: a name on a tombstone")
                .isNotEmpty();
        assertThat(feed).contains("\"version\":1", "\"readAgainAfterSeconds\":3600");
    }

    @Test
    void whoeverHasTheFeedIsNotSentItAgainUntilItChanges() throws Exception {
        var reference = published();
        var first = get("/wanted.json", "");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().allValues("Cache-Control")).isEqualTo(List.of("max-age=60"));
        assertThat(get("/wanted.json", tag).statusCode()).isEqualTo(304);
        MANAGER.run(() -> files.locate(reference));
        assertThat(get("/wanted.json", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void theAtomFeedNamesWhoIsShownAndNotWhoIsGone() {
        var shown = published(Map.of(FileField.NAME, "Quillon & <Nobody>"));
        var gone = published();
        MANAGER.run(() -> files.locate(gone));
        var feed = Jsoup.parse(new Visitor(address("")).get("/wanted.atom").body(), Parser.xmlParser());
        var entries = feed.select("entry");
        assertThat(entries.select("id").eachText())
                .anyMatch(id -> id.endsWith(shown))
                .anyMatch(id -> id.endsWith(gone));
        assertThat(entries.stream().filter(entry -> entry.select("id").text().endsWith(shown)))
                .allSatisfy(entry -> assertThat(entry.select("title").text()).isEqualTo("Quillon & <Nobody>"));
        assertThat(entries.stream().filter(entry -> entry.select("id").text().endsWith(gone)))
                .allSatisfy(entry -> assertThat(entry.select("title").text()).isEqualTo("No longer needed"));
        assertThat(feed.select("feed > updated")).hasSize(1);
    }

    private HttpResponse<String> get(String path, String tag) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(address(path)));
        if (!tag.isEmpty()) {
            asked.header("If-None-Match", tag);
        }
        return HTTP.send(asked.build(), HttpResponse.BodyHandlers.ofString());
    }
}
