package org.thinkuknow.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever writes a lesson of their own cannot bring the renderer down, nor anything but harmless elements into a page. */
class HostileTextTest {

    private static final String FILE = "lesson.md";
    private static final List<String> STRAINING = List.of(
            ">".repeat(40_000),
            "> ".repeat(1_000),
            "- ".repeat(20_000),
            "1. ".repeat(10_000),
            "[a](".repeat(10_000),
            "`".repeat(20_000) + " " + "``` ".repeat(4_000),
            "[".repeat(40_000),
            ("[a](".repeat(100) + "\n").repeat(100));

    private final Problems problems = new Problems();

    @ParameterizedTest
    @FieldSource("STRAINING")
    void whatStrainsTheRendererIsSaidAtItsLineAndLeftOut(String text) {
        page(text);
        assertThat(problems.found())
                .isNotEmpty()
                .allMatch(problem -> problem.line() >= 5)
                .extracting(Problem::mend)
                .allMatch(mend -> mend.contains("left out"));
    }

    @Test
    void whatWritersWriteIsNotStraining() {
        page("> A word\n> and more\n\n- one\n  - two\n    - three\n\n" + "A plain sentence. ".repeat(200) + "\n\n"
                + "A plain sentence. ".repeat(200));
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "![a](https://elsewhere.example/a.svg)",
                "<iframe src=\"https://elsewhere.example\"></iframe>",
                "[a](data:text/html,x)",
                "<a href=\"https://a.example\" onclick=\"alert(1)\">a</a>"
            })
    void nothingButHarmlessElementsComesOut(String text) {
        assertThat(page(text).steps().getFirst().html())
                .doesNotContain("<script", "<iframe", "onerror=\"", "javascript:", "data:", "onclick=\"")
                .doesNotContain("src=\"http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a [*a]", "a: &a [1, 2]\nb: &b [*a, *a]\nc: [*b, *b]", "a: &a {b: *a}"})
    void partsThatStandForEachOtherAreRefused(String yaml) {
        Entry.parse(FILE, 1, yaml, problems).texts(Set.of("say"));
        assertThat(problems.found())
                .singleElement()
                .satisfies(problem -> assertThat(problem.mend()).contains("write each part out"));
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        Entry.parse(FILE, 1, "[".repeat(10_000), problems);
        assertThat(problems.found()).hasSize(1);
    }

    private Page page(String text) {
        var files = new ContentFiles(new TreeMap<>(), new TreeSet<>())
                .apart(Map.of(FILE, "---\ntitle: x\n---\n## A (5 minutes)\n" + text + "\n"), List.of());
        return Page.read(FILE, files, problems);
    }
}
