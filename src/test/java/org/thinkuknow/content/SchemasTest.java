package org.thinkuknow.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.readability.Readability;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.support.ContentCopy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas that help a writer's editor say the same as the readers: what is real keeps to them, what is broken fails in both. */
class SchemasTest {

    private static final Path CONTENT = Path.of("content");
    private static final Path SCHEMAS = CONTENT.resolve("schemas");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> READ = new HashMap<>();

    /** Which schema a file keeps to, by a pattern of its path; the first that matches counts. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("lessons/for-every-lesson\\.md", "for-every-lesson");
        KINDS.put("lessons/order\\.yaml", "order");
        KINDS.put("lessons/[^/]+/[^/]+/lesson\\.md", "lesson");
        KINDS.put("lessons/[^/]+/[^/]+/quiz\\.yaml", "quiz");
        KINDS.put("help/helplines\\.yaml", "helplines");
        KINDS.put("help/order\\.yaml", "help-order");
        KINDS.put("help/[^/]+\\.md", "help");
        KINDS.put("ask/topics\\.yaml", "ask-topics");
        KINDS.put("ask/search\\.yaml", "ask-search");
        KINDS.put("ask/words\\.yaml", "ask-words");
        KINDS.put("ask/[^/]+\\.md", "ask");
        KINDS.put("cues/spelling\\.yaml", "cue-spelling");
        KINDS.put("cues/lists\\.yaml", "cue-lists");
        KINDS.put("cues/concepts\\.yaml", "cue-concepts");
        KINDS.put("cues/contexts\\.yaml", "cue-contexts");
        KINDS.put("cues/reader\\.yaml", "cue-reader");
        KINDS.put("cues/[^/]+\\.yaml", "cues");
        KINDS.put("templates/messages\\.yaml", "messages");
        KINDS.put("templates/signposts\\.yaml", "signposts");
        KINDS.put("figures/themes\\.yaml", "themes");
        KINDS.put("steps/[^/]+\\.yaml", "steps");
        KINDS.put("classroom/nicknames\\.yaml", "nicknames");
        KINDS.put("classroom/polls\\.yaml", "polls");
        KINDS.put("outreach/checklist\\.yaml", "visit-checklist");
        KINDS.put("outreach/nations\\.yaml", "visit-nations");
        KINDS.put("overseas/bureaus\\.yaml", "overseas-bureaus");
        KINDS.put("overseas/countries\\.yaml", "overseas-countries");
        KINDS.put("law/facts\\.yaml", "law-facts");
        KINDS.put("law/words\\.yaml", "law-words");
        KINDS.put("law/[^/]+\\.yaml", "law-rules");
        KINDS.put("curriculum\\.yaml", "curriculum");
        KINDS.put("who-reads-it\\.yaml", "who-reads-it");
        KINDS.put("law\\.yaml", "law");
        KINDS.put("readability\\.yaml", "readability");
    }

    @TempDir
    private Path directory;

    /**
     * Markdown beside the folders explains them to writers. The examples of own lessons have gaps; {@code
     * OwnReadingTest} fills and reads them.
     */
    private static boolean isContent(Path file) {
        return !file.startsWith(CONTENT.resolve("own"))
                && (file.toString().endsWith(".yaml")
                        || file.toString().endsWith(".md") && !CONTENT.equals(file.getParent()));
    }

    @Test
    void everyFileKeepsToTheSchemaOfItsKind() throws Exception {
        try (var files = Files.walk(CONTENT)) {
            var checked = files.filter(SchemasTest::isContent).toList();
            assertThat(checked)
                    .hasSizeGreaterThan(80)
                    .allSatisfy(
                            file -> assertThat(errors(CONTENT.relativize(file).toString(), text(file)))
                                    .isEmpty());
        }
    }

    @Test
    void everySchemaIsUsedAndSaysWhatEachEntryIsFor() throws Exception {
        try (var schemas = Files.list(SCHEMAS)) {
            assertThat(schemas.map(schema -> schema.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(KINDS.values().stream()
                            .map(kind -> kind + ".schema.json")
                            .toList());
        }
        for (var kind : KINDS.values()) {
            var json = JsonMapper.shared().readTree(Files.readString(SCHEMAS.resolve(kind + ".schema.json")));
            assertThat(undescribed(json, kind)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lessons/4-7/this-is-me/lesson.md | strand: .* | strand: cookery
        lessons/4-7/this-is-me/lesson.md | aim: .* | aims: I can.
        lessons/4-7/this-is-me/lesson.md | aim: .* | aim:
        lessons/4-7/this-is-me/lesson.md | computing: .* | computing: []
        lessons/4-7/this-is-me/lesson.md | computing: .* | computing: ks1-safely
        lessons/4-7/this-is-me/lesson.md | minutes: .* | minutes: 31
        lessons/4-7/this-is-me/lesson.md | minutes: .* | minutes: half an hour
        lessons/4-7/this-is-me/lesson.md | summary: .* | more: Words.
        lessons/for-every-lesson.md | title: .* | name: For all
        lessons/order.yaml | 7-11: | 8-11:
        lessons/4-7/this-is-me/quiz.yaml | title: .* | name: Me
        lessons/4-7/this-is-me/quiz.yaml | (\\s+)strand: .* | $1strand: cookery
        lessons/4-7/this-is-me/quiz.yaml | (\\s+)look-again: .* | $1look-back: Me
        lessons/4-7/this-is-me/quiz.yaml | (\\s+)kind: story | $1kind: saga
        lessons/4-7/this-is-me/quiz.yaml | (\\s+)right: true | $1right: maybe
        lessons/4-7/this-is-me/quiz.yaml | (\\s+)level: secure | $1level: sure
        help/helplines.yaml | (\\s+)for: .* | $1for: pets
        help/helplines.yaml | (\\s+)checked: .* | $1checked: last week
        help/helplines.yaml | (\\s+)about: .* | $1abaut: Free.
        help/about.md | for: .* | for: pets
        help/about.md | checked: .* | checked: soon
        ask/lonely.md | bands: .* | bands: [5-9]
        ask/lonely.md | strand: .* | strand: cookery
        ask/lonely.md | short: .* | shorter: Tell.
        ask/lonely.md | checked: .* | checked: soon
        ask/topics.yaml | (\\s+)title: .* | $1name: Topic
        cues/grooming.yaml | (\\s+)level: .* | $1level: THREE
        cues/grooming.yaml | (\\s+)any: .* | $1any: []
        cues/contexts.yaml | (\\s+)stands: .* | $1stands: beside
        cues/reader.yaml | find: .* | find: everything
        cues/reader.yaml | at-risk: .* | at-once: 85
        steps/taken.yaml | (\\s+)who: .* | $1who: nobody
        steps/taken.yaml | (\\s+)from: .* | $1from: four
        steps/taken.yaml | (\\s+)within: .* | $1within: soon
        steps/taken.yaml | (\\s+)needed: .* | $1needed: perhaps
        steps/taken.yaml | (\\s+)why: .* | $1because: They hear of it.
        curriculum.yaml | (\\s+)subject: .* | $1subject: cookery
        curriculum.yaml | (\\s+)says: .* | $1tells: Something.
        law.yaml | (\\s+)state: .* | $1state: perhaps
        law.yaml | (\\s+)nations: .* | $1nations: [Narnia]
        law.yaml | (\\s+)checked: .* | $1checked: soon
        law.yaml | (\\s+)by: .* | $1from: Them
        law/changes.yaml | (\\s+)status: .* | $1status: perhaps
        law/changes.yaml | (\\s+)nation: .* | $1nation: [FR]
        law/changes.yaml | (\\s+)from: .* | $1from: soon
        law/changes.yaml | (\\s+)count: .* | '$1count: {kind: about, days: 3}'
        law/changes.yaml | (\\s+)count: .* | $1counts: none
        law/changes.yaml | (\\s+)because: .* | $1why: it is so
        law/changes.yaml | (\\s+)confidence: .* | $1confidence: certain
        law/changes.yaml | (\\s+)moves-annual: .* | $1moves-annual: perhaps
        law/facts.yaml | - \\{key: caution.* | '- {key: Caution, means: a caution, is: relevant-date, holds: event}'
        law/facts.yaml | - \\{key: born.* | '- {key: born, means: the day of birth, is: born, holds: birthday}'
        law/words.yaml | open-to-public: .* | open-to-public: []
        readability.yaml | (\\s+)measures: .* | $1measures: [gut-feeling]
        readability.yaml | - for: 7-11 | - for: 8-12
        """)
    void whatIsBrokenFailsInSchemaAndReader(String file, String line, String by) {
        var content = ContentCopy.in(directory);
        content.change(file, line, by);
        assertThat(errors(file, String.join("\n", content.lines(file))))
                .as("schema")
                .isNotEmpty();
        var problems = new Problems();
        if (file.equals("readability.yaml")) {
            Readability.check(content.files(), problems);
        } else if (file.equals("cues/reader.yaml")) {
            Reader.check(content.files(), problems);
        }
        assertThat(problems.found().isEmpty() ? content.problemsIn(file) : problems.found())
                .as("reader")
                .extracting(Problem::file)
                .contains(file);
    }

    /** The readers of one lesson find nothing in it that the readers of all do not. */
    @ParameterizedTest
    @ValueSource(strings = {"lesson.md", "quiz.yaml"})
    void whatIsRightFailsInNoReader(String file) {
        assertThat(ContentCopy.in(directory).problemsIn("lessons/4-7/this-is-me/" + file))
                .isEmpty();
    }

    private static List<String> undescribed(JsonNode schema, String path) {
        var found = new ArrayList<String>();
        schema.path("properties").properties().forEach(property -> {
            var nested = property.getValue();
            if (nested.path("description").asString("").isBlank() && !nested.has("const") && !nested.has("enum")) {
                found.add(path + "/" + property.getKey());
            }
        });
        schema.properties().forEach(each -> found.addAll(undescribed(each.getValue(), path + "/" + each.getKey())));
        return found;
    }

    private static List<String> errors(String file, String text) {
        var path = file.replace('\\', '/');
        var kind = KINDS.entrySet().stream()
                .filter(each -> path.matches(each.getKey()))
                .findFirst();
        assertThat(kind).as("schema for " + path).isPresent();
        return schema(kind.get().getValue()).validate(yaml(path, text), InputFormat.YAML).stream()
                .map(Error::toString)
                .map(error -> path + error)
                .toList();
    }

    private static Schema schema(String kind) {
        return READ.computeIfAbsent(kind, name -> REGISTRY.getSchema(text(SCHEMAS.resolve(name + ".schema.json"))));
    }

    private static String yaml(String path, String text) {
        return path.endsWith(".md") ? text.split("(?m)^---$", 3)[1] : text;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
