package org.thinkuknow.ownlessons.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.quiz.Kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A text becomes a form and a form a text, and nothing is lost on the way. */
class AnyLessonTextTest {

    private static final ContentFiles FILES = ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations"));
    private static final List<String> LESSONS = FILES.under("lessons/").stream()
            .filter(path -> path.endsWith("/lesson.md"))
            .toList();

    static Stream<String> lessons() {
        return LESSONS.stream();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyLessonOfTheLibraryIsTheSameAfterwardsLetterForLetter(String path) {
        var text = written(path);
        var read = LessonText.read(text).orElseThrow();
        assertThat(read.write()).isEqualTo(text);
        assertThat(read.steps())
                .allMatch(step -> step.minutes() > 0 && !step.title().isEmpty());
        assertThat(read.steps().stream().flatMap(step -> step.parts().stream()))
                .as("the form knows every part of it")
                .noneMatch(part -> part.kind() == PartKind.OTHER);
        assertThat(LessonText.read(anew(read).write()).orElseThrow().steps())
                .usingRecursiveComparison()
                .ignoringFields("line", "source", "parts.source")
                .isEqualTo(read.steps());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyQuizOfTheLibraryMeansTheSameAfterwards(String path) {
        var text = written(path.replace("lesson.md", "quiz.yaml"));
        var read = QuizText.read(text).orElseThrow();
        assertThat(read.write(text)).isEqualTo(text);
        assertThat(QuizText.read(read.write()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("before.line", "after.line", "questions.line")
                .isEqualTo(read);
        assertThat(read.questions()).hasSizeGreaterThan(7);
    }

    /** Lines taken out, doubled, cut and mixed with what somebody might write into the wrong place. */
    @Property(seed = "20261203")
    void aTextThatWasMangledIsTheSameAfterwards(@ForAll Random random) {
        var lines = new ArrayList<>(
                written(LESSONS.get(random.nextInt(LESSONS.size()))).lines().toList());
        for (var i = random.nextInt(12); i >= 0; i--) {
            var at = 1 + random.nextInt(lines.size() - 1);
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.set(at, lines.get(at).substring(lines.get(at).length() / 2));
                default -> lines.add(at, STRANGE.get(random.nextInt(STRANGE.size())));
            }
        }
        var text = String.join("\n", lines) + (random.nextBoolean() ? "\n" : "");
        LessonText.read(text).ifPresent(read -> assertThat(read.write()).isEqualTo(text));
    }

    private static final List<String> STRANGE = List.of(
            ":::",
            ":::foo",
            ":::chat A heading",
            "  :::  ",
            "## ",
            "## A step",
            "# note",
            "![](x)",
            "\\:::",
            "",
            "   ",
            "---",
            "##",
            "\u2028");

    /** Whatever is typed into the form is there when the text is read again, and nothing of it becomes something else. */
    @Property(seed = "20261203")
    void whatIsTypedIsReadAgain(@ForAll("typed") String words, @ForAll("typed") String name, @ForAll Random random) {
        var kinds = List.of(PartKind.WORDS, PartKind.CHAT, PartKind.DO, PartKind.HELP, PartKind.EASY, PartKind.TEACHER);
        var part = PartText.of(kinds.get(random.nextInt(kinds.size())), name, words);
        var empty = LessonText.read("---\ntitle: x\n---\n").orElseThrow();
        var step = StepText.of(name, random.nextInt(60), List.of(PartText.of(PartKind.TALK, "", "Talk."), part));
        var text = new LessonText(
                        empty.head().with("title", words).with("i-can", List.of(name, words)),
                        List.of(),
                        List.of(step, StepText.of("End", 5, List.of())),
                        "")
                .write();
        var read = LessonText.read(text).orElseThrow();
        assertThat(read.head().text("title")).isEqualTo(Typed.line(words));
        assertThat(read.head().list("i-can"))
                .isEqualTo(Stream.of(name, words)
                        .map(Typed::line)
                        .filter(line -> !line.isEmpty())
                        .toList());
        assertThat(read.steps()).hasSize(2);
        var again = read.steps().getFirst();
        assertThat(again.title()).isEqualTo(step.title());
        assertThat(again.minutes()).isEqualTo(step.minutes());
        assertThat(again.parts().getFirst().kind()).isEqualTo(PartKind.TALK);
        assertThat(again.parts().stream().skip(1).map(PartText::words).toList())
                .as(text)
                .isEqualTo(part.source().isEmpty() ? List.of() : List.of(part.words()));
        assertThat(read.write()).isEqualTo(text);
    }

    @Property(seed = "20261203")
    void aQuestionThatIsTypedIsReadAgain(
            @ForAll("typed") String one, @ForAll("typed") String two, @ForAll Random random) {
        var kind = Kind.values()[random.nextInt(Kind.values().length)];
        var more = QuizText.moreKey(kind).isEmpty() ? "" : two;
        var row = new RowText(one, more, QuizText.saysRight(kind) && random.nextBoolean(), two);
        var card = new CardText(
                "or-7-11-01",
                kind,
                "online-relationships",
                two,
                Typed.line(one),
                "",
                one,
                kind == Kind.STORY ? List.of() : List.of(row, RowText.empty()),
                kind == Kind.STORY ? List.of(new SceneText(one, two, List.of(row))) : List.of(),
                0);
        var quiz = new QuizText(one, card, card, List.of(card, card));
        assertThat(QuizText.read(quiz.write()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("before.line", "after.line", "questions.line")
                .isEqualTo(quiz);
    }

    @Provide
    Arbitrary<String> typed() {
        var pieces = Arbitraries.of(
                "Mia",
                " ",
                "\n",
                "## x",
                ":::",
                ":::do",
                "---",
                "#",
                ": ",
                "\"",
                "\\",
                "'",
                "- ",
                "{button}",
                "[x]",
                "true",
                "null",
                "&a",
                "*a",
                "🙂",
                "‮עברית",
                "\u2028",
                "\t",
                "%",
                "@",
                "`",
                "|",
                ">",
                "\u0007",
                "é",
                "1",
                "?",
                "\ud83d",
                "\u0085",
                "\ufeff",
                "!",
                "=",
                "~");
        return Combinators.combine(
                        pieces.list().ofMaxSize(12), Arbitraries.strings().ofMaxLength(6))
                .as((list, rest) -> String.join("", list) + rest);
    }

    @ParameterizedTest
    @MethodSource("advanced")
    void whatTheFormWouldLoseIsNotShownInIt(Map.Entry<String, String> text) {
        assertThat(QuizText.read(text.getKey())).as(text.getValue()).isEmpty();
    }

    static Stream<Map.Entry<String, String>> advanced() {
        return Stream.of(
                Map.entry("title: x # mine\n", "a note of the writer's"),
                Map.entry("title: x\nmine: y\n", "a key"),
                Map.entry("title: x\ntitle: y\n", "a key twice"),
                Map.entry("title: &a x\nbefore:\n  id: *a\n", "a part that stands for another"),
                Map.entry("questions:\n  - id: x\n    kind: dance\n", "a kind that there is not"),
                Map.entry(
                        "questions:\n  - id: x\n    options:\n      - say: x\n        colour: red\n",
                        "a key of an answer"),
                Map.entry("title: [x\n", "what cannot be read"));
    }

    private static LessonText anew(LessonText lesson) {
        return new LessonText(
                lesson.head(),
                lesson.opening().stream().map(PartText::anew).toList(),
                lesson.steps().stream()
                        .map(step -> StepText.of(
                                step.title(),
                                step.minutes(),
                                step.parts().stream().map(PartText::anew).toList()))
                        .toList(),
                lesson.tail());
    }

    private static String written(String path) {
        return FILES.written(path).orElseThrow();
    }
}
