package org.thinkuknow.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TopicReaderTest {

    @TempDir
    private Path content;

    @Test
    void aWordThatMeansTwoThingsIsNamed() throws IOException {
        assertThat(problems("- [picture, pic]\n- [video, vid, pic]\n"))
                .extracting(Problem::line, Problem::mend)
                .containsExactly(tuple(2, "`pic` stands twice in the list; take one out."));
        assertThat(problems("- [picture, pic]\n- [video, vid]\n")).isEmpty();
    }

    private List<Problem> problems(String words) throws IOException {
        Files.writeString(Files.createDirectories(content.resolve("ask")).resolve("words.yaml"), words);
        var problems = new Problems();
        new TopicReader(ContentFiles.in(content, content), problems).sameMeaning();
        return problems.found();
    }
}
