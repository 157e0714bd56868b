package org.thinkuknow.content;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word of lessons, quizzes, answers and help pages is British English, by a dictionary (dictionary-en-gb) and a short
 * list of words that it lacks. The dictionary comes with the bundle, hence no unit test. Both of its spellings in -ise
 * and -ize are British; ours is -ise.
 */
class BritishSpellingIT {

    private static final ContentFiles REAL = ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations"));
    private static final Hunspell BRITISH = dictionary();
    private static final Path OURS = Path.of("src", "test", "resources", "spelling-words.txt");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’']*");
    private static final Pattern NOT_WORDS = Pattern.compile(
            "`[^`]*`|\\[[^]]*]\\(|/[a-z0-9/#.-]+|[a-z0-9-]+\\.(svg|md|yaml)|https?://\\S+|[a-z]+\\.gov\\.uk|\\S+@\\S+|<[^>]+>|(?m)^(- "
                    + ")?(id|strand|computing|relationships|related|helplines|lesson|bands|kind|picture|name|to|level|look-again): "
                    + ".*$|(?m)^ {2,}(- )?(id|name|to|kind|strand|picture|level): .*$");
    private static final Pattern AMERICAN = Pattern.compile(
            "(?i)\\b(?!(?:prize|size|seize|capsize|oversize)[a-z]*\\b)[a-z]{3,}(?:iz(?:e|es|ed|er|ers|ing|ations?)|yz(?:e|es|ed|ing))\\b");

    @Test
    void everyWordIsInTheDictionary() throws IOException {
        var ours = new HashSet<>(Files.readAllLines(OURS));
        var unknown = new TreeMap<String, String>();
        for (var file : files()) {
            WORD.matcher(readable(file))
                    .results()
                    .map(found -> found.group())
                    .filter(word -> !isKnown(word, ours))
                    .forEach(word -> unknown.putIfAbsent(word, file));
        }
        assertThat(unknown.keySet()).describedAs("%s", unknown).isEmpty();
    }

    @Test
    void noWordIsSpeltInTheAmericanWay() {
        for (var file : files()) {
            assertThat(AMERICAN.matcher(readable(file)).results().map(found -> found.group()))
                    .as(file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"color", "favorite", "center", "behavior", "gray", "mom", "neighbor", "traveled", "recieve"})
    void whatIsNotBritishIsSeen(String word) throws IOException {
        assertThat(isKnown(word, new HashSet<>(Files.readAllLines(OURS)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organize", "apologizing", "analyze", "Recognized"})
    void zWhereWeWriteSIsSeen(String word) {
        assertThat(AMERICAN.matcher(word).find()).isTrue();
    }

    @Test
    void noWordOfOursIsThereForNothing() throws IOException {
        var used = new HashSet<String>();
        files().forEach(file ->
                WORD.matcher(readable(file)).results().forEach(found -> used.add(plain(found.group()))));
        assertThat(Files.readAllLines(OURS)).isSorted().doesNotHaveDuplicates().allSatisfy(word -> {
            assertThat(used).contains(word);
            assertThat(isKnown(word, Set.of()))
                    .as("%s is in the dictionary", word)
                    .isFalse();
        });
    }

    private static boolean isKnown(String word, Set<String> ours) {
        var plain = plain(word);
        return plain.length() < 2
                || ours.contains(plain)
                || BRITISH.spell(plain)
                || BRITISH.spell(plain.toLowerCase())
                || ours.contains(plain.toLowerCase());
    }

    private static String plain(String word) {
        return word.replace('’', '\'').replaceAll("'s?$", "");
    }

    /** The ways in which children ask are theirs, with their spelling. */
    private static String readable(String file) {
        var text = REAL.text(file).orElseThrow();
        if (file.startsWith("ask/")) {
            text = text.replaceFirst("(?s)\nalso:\n.*?\n(?=[a-z])", "\n");
        }
        return NOT_WORDS.matcher(text.replace("''", "'")).replaceAll(" ");
    }

    private static Iterable<String> files() {
        var files = new ArrayList<String>();
        for (var path : REAL.under("")) {
            if (path.matches("(lessons|help|ask)/.*\\.(md|yaml)")
                    && !path.matches("ask/(words|search)\\.yaml|lessons/order\\.yaml|help/order\\.yaml")) {
                files.add(path);
            }
        }
        return files;
    }

    private static Hunspell dictionary() {
        var folder = Path.of("node_modules", "dictionary-en-gb");
        try (var rules = Files.newInputStream(folder.resolve("index.aff"));
                var words = Files.newInputStream(folder.resolve("index.dic"))) {
            return new Hunspell(new Dictionary(new ByteBuffersDirectory(), "spelling", rules, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
