package org.thinkuknow.readability;

import org.thinkuknow.content.Article;
import org.thinkuknow.content.BlockKind;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Page;
import org.thinkuknow.content.Passage;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What children of a band read in one file.
 *
 * @param kind the file's, such as `lesson`
 */
record Text(String file, String kind, AgeBand band, List<Passage> passages) {

    private static final String EASY_READ = "easy read";
    private static final Set<String> READ_IN_A_QUIZ = Set.of("ask", "say", "with", "why", "text");

    /** Every such text below content/. What is wrong in a file is for its own reader to say. */
    static List<Text> in(ContentFiles files) {
        var texts = new ArrayList<Text>();
        for (var path : files.under("lessons/")) {
            var parts = path.split("/");
            if (parts.length == 4 && AgeBand.of(parts[1]).isPresent()) {
                texts.addAll(ofLesson(path, parts[3], AgeBand.of(parts[1]).get(), files));
            }
        }
        for (var path : files.under("ask/")) {
            if (path.endsWith(".md")) {
                answer(path, files).ifPresent(texts::add);
            }
        }
        return texts;
    }

    private static List<Text> ofLesson(String path, String name, AgeBand band, ContentFiles files) {
        return switch (name) {
            case "lesson.md" -> {
                var words = Page.read(path, files, new Problems()).steps().stream()
                        .flatMap(step -> step.words().stream())
                        .toList();
                yield List.of(
                        new Text(
                                path,
                                "lesson",
                                band,
                                words.stream()
                                        .filter(passage -> passage.kind() != BlockKind.EASY)
                                        .toList()),
                        new Text(
                                path,
                                EASY_READ,
                                band,
                                words.stream()
                                        .filter(passage -> passage.kind() == BlockKind.EASY)
                                        .toList()));
            }
            case "quiz.yaml" ->
                List.of(new Text(
                        path,
                        "quiz",
                        band,
                        Entry.parse(path, 1, files.text(path).orElse(""), new Problems())
                                .texts(READ_IN_A_QUIZ)));
            default -> List.of();
        };
    }

    /** An answer is for the youngest of its bands. */
    private static Optional<Text> answer(String path, ContentFiles files) {
        var article = Article.read(path, files, new Problems());
        var bands = article.head().list("bands").stream()
                .flatMap(entry -> AgeBand.of(entry.text()).stream())
                .sorted();
        return bands.findFirst()
                .map(band -> new Text(
                        path,
                        "answer",
                        band,
                        Stream.concat(article.head().texts(Set.of("short")).stream(), article.passages().stream())
                                .toList()));
    }

    /** Whether it stands in for the words of a lesson where somebody turned easy read on. */
    boolean isEasyRead() {
        return kind.equals(EASY_READ);
    }
}
