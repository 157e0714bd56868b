package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Neither a name in a document nor one in what is read reaches what scripts rely on: no element of ours or of whoever writes has the name
 * of something that a script asks the window or the document for, and no script touches a prototype or keeps things by names of others in
 * an ordinary object. What they do with such names in a browser is tried by {@code frontend/testing/poison.test.js}.
 */
@Tag("house")
class ScriptNamesTest {

    /** What Vaadin's build writes is not ours, and is not there before it. */
    private static final Path GENERATED = Path.of("frontend/generated");

    /** Where names of others stand before `=`: numbers alone, or objects without a prototype. */
    private static final Set<String> NAMED_WRITES = Set.of("proof.js", "live-answers.js", "progress-store.js");

    private static final Pattern NAMED_WRITE =
            Pattern.compile("[\\w)\\]]\\[(?!['\"\\d])[^\\]\n]+\\] (?:=|\\?\\?=|\\|=|\\+=) ");
    private static final Pattern PROTOTYPE =
            Pattern.compile("__proto__|setPrototypeOf|\\.prototype(?:\\.\\w+)? =|defineProperty\\(\\w+\\.prototype|for"
                    + " \\((?:const|let|var) \\w+ in ");
    private static final Pattern ASKED = Pattern.compile("\\b(?:document|window|form)\\.(\\$?\\w+)");
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:id|name)=\"([\\w-]+)\"|\\bset(?:Id|Name)\\(\"([\\w-]+)\"\\)|\\.(?:id|name) = '([\\w-]+)'");

    /** What a browser keeps from elements that are neither forms nor pictures nor frames. */
    private static final Set<String> NOT_TO_BE_TAKEN = Set.of("title", "print");

    @Test
    void noScriptTouchesAPrototype() throws IOException {
        assertThat(scripts())
                .hasSizeGreaterThan(40)
                .allSatisfy((name, text) -> assertThat(PROTOTYPE
                                .matcher(text.replace("Object.prototype.hasOwnProperty.call", ""))
                                .results())
                        .as(name)
                        .isEmpty());
    }

    @Test
    void whatIsKeptByANameIsNoOrdinaryObject() throws IOException {
        var writing = scripts();
        writing.values().removeIf(text -> !NAMED_WRITE.matcher(text).find());
        assertThat(writing.keySet()).isEqualTo(new TreeSet<>(NAMED_WRITES));
        assertThat(writing.get("progress-store.js")).contains("Object.create(null)");
        assertThat(scripts().get("live-store.js")).contains("Object.assign(Object.create(null), some)");
    }

    @Test
    void theBuildRefusesIt() throws IOException {
        assertThat(Files.readString(Path.of(".ci/frontend/eslint.config.js")))
                .contains("'no-proto': 'error'", "'no-extend-native': 'error'")
                .contains("'no-restricted-syntax': ['error', ...POISON, NAMED_WRITE]")
                .contains(NAMED_WRITES);
    }

    @Test
    void noElementHasANameThatAScriptAsksFor() throws IOException {
        var asked = scripts().values().stream()
                .flatMap(text -> ASKED.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(asked).contains("querySelector", "typedText", "$server");
        assertThat(named())
                .hasSizeGreaterThan(300)
                .filteredOn(name -> !NOT_TO_BE_TAKEN.contains(name))
                .doesNotContainAnyElementsOf(asked);
    }

    private static Set<String> named() throws IOException {
        var texts = new TreeMap<>(files(Path.of("src/main/resources/templates"), ".html"));
        texts.putAll(files(Path.of("src/main/java"), ".java"));
        texts.putAll(scripts());
        return texts.values().stream()
                .flatMap(text -> GIVEN.matcher(text).results())
                .map(found -> found.group(1) != null
                        ? found.group(1)
                        : found.group(2) != null ? found.group(2) : found.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> scripts() throws IOException {
        var scripts = files(Path.of("frontend"), ".js");
        scripts.keySet()
                .removeIf(name -> name.endsWith(".test.js")
                        || List.of("page.js", "server.js", "live-lesson.js").contains(name));
        return scripts;
    }

    private static Map<String, String> files(Path directory, String ending) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(directory)) {
            var ours = files.filter(
                    file -> !file.startsWith(GENERATED) && file.toString().endsWith(ending));
            for (var file : ours.toList()) {
                texts.merge(file.getFileName().toString(), Files.readString(file), String::concat);
            }
        }
        return texts;
    }
}
