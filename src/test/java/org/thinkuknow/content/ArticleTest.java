package org.thinkuknow.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleTest {

    private static final String FILE = "ask/tried.md";

    @TempDir
    private Path directory;

    private final Problems problems = new Problems();

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void anArticleHasAHeadAnOpeningAndSections() {
        var article = article(
                "---",
                "ask: Who is Zip?",
                "---",
                "Nobody knows. <b>Ask.</b>",
                "",
                "## What to do",
                "",
                "1. Stop.",
                "",
                ":::chat",
                "Mia: No.",
                ":::");
        assertThat(problems.found()).isEmpty();
        assertThat(article.head().text("ask")).isEqualTo("Who is Zip?");
        assertThat(article.opening()).contains("<p>Nobody knows. &lt;b&gt;Ask.");
        assertThat(article.sections()).singleElement().satisfies(part -> {
            assertThat(part.title()).isEqualTo("What to do");
            assertThat(part.line()).isEqualTo(6);
            assertThat(part.html()).contains("<li>Stop.</li>", "<ol class=\"chat\">");
        });
        assertThat(article.words()).isEqualTo("Nobody knows. Ask.\nStop.\nNo.");
    }

    @Test
    void whatOnlyALessonHoldsIsShownAtItsLine() {
        article("---", "ask: Who?", "---", "Words.", ":::teacher", "Notes.", ":::");
        assertThat(problems.found())
                .containsExactly(new Problem(FILE, 5, "A `:::teacher` belongs in a lesson; take it out here."));
    }

    @Test
    void anArticleBeginsWithItsEntries() {
        assertThat(article("Words.").sections()).isEmpty();
        assertThat(problems.found())
                .singleElement()
                .satisfies(problem -> assertThat(problem.mend()).contains("must begin with `---`"));
    }

    private Article article(String... lines) {
        content.write(FILE, List.of(lines));
        return Article.read(FILE, content.files(), problems);
    }
}
