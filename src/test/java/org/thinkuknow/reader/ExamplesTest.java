package org.thinkuknow.reader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.reader.Example.Urgency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples are checked like all content, are of many kinds, and share nothing with what is measured with. */
class ExamplesTest {

    private static final String HEAD = "id,level,writer,age,voice,language,theme,arguable,why,message\n";
    private static final String LINE =
            "A001,one,child,12,plain,en,meeting,,goes to meet a stranger,he waits at the gate\n";

    private static final Examples PACKED = packed();

    @TempDir
    private Path directory;

    @Test
    void aRightTableIsRead() throws IOException {
        assertThat(problems(HEAD + LINE)).isEmpty();
    }

    @Test
    void everyMistakeIsShownAtItsLine() throws IOException {
        assertMistake("one", "urgent", "`level` must be");
        assertMistake("child", "robot", "`writer` is not known");
        assertMistake("plain", "loud", "`voice` is not known");
        assertMistake("meeting", "weather", "no such theme");
        assertMistake(",12,", ",twelve,", "`age` must be");
        assertMistake(",en,", ",English,", "`language` must be");
        assertMistake("A001", "example one", "`id` must be");
        assertMistake(",,goes", ",perhaps,goes", "`arguable` must be");
        assertMistake("goes to meet a stranger", "", "`why` needs");
        assertMistake("he waits at the gate", "write to me@mail.example", "no address, link or telephone number");
        assertMistake("he waits at the gate", "ring 07000000000", "no address, link or telephone number");
        assertMistake("he waits at the gate", " ", "`message` is empty");
        assertMistake(",12,plain", ",plain", "columns");
    }

    @Test
    void nothingIsSaidTwice() throws IOException {
        assertThat(problems(HEAD + LINE + LINE.replace("A001", "A002").replace("he waits", "He  WAITS!")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.mend()).contains("stands in cues/examples/a.csv:2 too");
                });
        assertThat(problems(HEAD + LINE + LINE.replace("he waits", "she waits")))
                .hasSize(1);
    }

    @Test
    void theColumnsAndTheQuotesMustBeRight() throws IOException {
        assertThat(problems("id,message\nA001,hello\n").getFirst().mend()).contains("The first line must be `id,level");
        assertThat(problems(HEAD + "A001,one,child,12,plain,en,meeting,,why,\"never ends\n")
                        .getFirst()
                        .mend())
                .contains("a quote may be open");
    }

    @Test
    void thereAreManyOfEveryKind() {
        var all = PACKED.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(6000);
        for (var level : Urgency.values()) {
            assertThat(all).filteredOn(example -> example.level() == level).hasSizeGreaterThan(900);
        }
        for (var writer : Examples.WRITERS) {
            assertThat(all)
                    .filteredOn(example -> example.writer().equals(writer))
                    .as(writer)
                    .hasSizeGreaterThan(100);
        }
        for (var voice : Examples.VOICES) {
            assertThat(all)
                    .filteredOn(example -> example.voice().equals(voice))
                    .as(voice)
                    .hasSizeGreaterThan(80);
        }
    }

    @Test
    void nothingThatIsMeasuredWithIsLearnedFrom() {
        var learned = PACKED.all().stream()
                .map(example -> words(example.message()))
                .distinct()
                .collect(Collectors.groupingBy(Set::size));
        var kept = KeptMessages.all();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(650);
        var ids = PACKED.all().stream().map(Example::id).collect(Collectors.toSet());
        for (var message : kept) {
            assertThat(ids).doesNotContain(message.id());
            var words = words(message.message());
            assertThat(learned.entrySet().stream()
                            .filter(sized -> likeInSize(words.size(), sized.getKey()))
                            .flatMap(sized -> sized.getValue().stream())
                            .anyMatch(other -> alike(words, other)))
                    .as("%s is nearly an example", message.id())
                    .isFalse();
        }
    }

    /** Three words in four are the same, of those that a message holds at all; short messages share words by chance. */
    private static boolean alike(Set<String> one, Set<String> other) {
        if (one.size() < 6 || other.size() < 6) {
            return one.equals(other) && one.size() > 3;
        }
        return one.stream().filter(other::contains).count() >= 0.75 * Math.max(one.size(), other.size());
    }

    /** Whether as many words can be the same at all. */
    private static boolean likeInSize(int one, int other) {
        return Math.min(one, other) >= 0.75 * Math.max(one, other);
    }

    private static Set<String> words(String message) {
        return Arrays.stream(message.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .collect(Collectors.toSet());
    }

    private static Examples packed() {
        var problems = new Problems();
        var examples = Examples.read(ContentFiles.packed(), problems);
        problems.throwIfAny();
        return examples;
    }

    private void assertMistake(String right, String wrong, String mend) throws IOException {
        assertThat(problems(HEAD + LINE.replace(right, wrong)))
                .as("%s instead of %s", wrong, right)
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo("cues/examples/a.csv");
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.mend()).contains(mend);
                });
    }

    private List<Problem> problems(String table) throws IOException {
        var folder = Files.createDirectories(directory.resolve("cues/examples"));
        Files.writeString(folder.resolve("a.csv"), table);
        Files.createDirectories(directory.resolve("figures"));
        Files.writeString(
                directory.resolve("figures/themes.yaml"), "- id: meeting\n  name: Meeting\n  in-signs: [meet]\n");
        var problems = new Problems();
        Examples.read(ContentFiles.in(directory, Path.of("frontend/illustrations")), problems);
        return problems.found();
    }
}
