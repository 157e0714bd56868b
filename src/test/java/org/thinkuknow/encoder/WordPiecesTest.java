package org.thinkuknow.encoder;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** A text is cut as src/learn/pieces.py cuts it: pieces.tsv holds texts of every kind and the numbers that it gave for them. */
class WordPiecesTest {

    private static final WordPieces PIECES = pieces();

    @Test
    void everyTextIsCutAsTheLearnersCutIt() throws IOException {
        try (var stream = getClass().getResourceAsStream("/encoder/pieces.tsv")) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSizeGreaterThan(60);
            for (var line : lines) {
                var parts = line.split("\t", 2);
                var text = JsonMapper.shared().readValue(parts[1], String.class);
                assertThat(PIECES.of(text, 16, 100).stream()
                                .map(window -> Arrays.stream(window)
                                        .mapToObj(Long::toString)
                                        .collect(Collectors.joining(" ")))
                                .collect(Collectors.joining("|")))
                        .as("text of %d letters", text.length())
                        .isEqualTo(parts[0]);
            }
        }
    }

    @Test
    void aLongTextIsReadInWindowsThatLieHalfOverEachOther() {
        var windows = PIECES.of("the ".repeat(30), 12, 100);
        assertThat(windows).hasSize(5);
        assertThat(windows.getFirst()).hasSize(12);
        assertThat(PIECES.of("the ".repeat(30), 12, 2)).hasSize(2);
        assertThat(PIECES.of("", 12, 2)).hasSize(1);
    }

    private static WordPieces pieces() {
        var ids = new HashMap<String, Integer>();
        try (var stream = Graph.MINILM.tokenizer()) {
            JsonMapper.shared()
                    .readTree(stream)
                    .at("/model/vocab")
                    .properties()
                    .forEach(each -> ids.put(each.getKey(), each.getValue().asInt()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new WordPieces(ids);
    }
}
