package org.thinkuknow.ask;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ask library: every answer, in topics, and the search over them. */
public class Answers {

    private final Map<String, Answer> bySlug;
    private final List<Topic> topics;
    private final AnswerSearch search;

    Answers(Map<String, Answer> bySlug, List<Topic> topics, AnswerSearch search) {
        this.bySlug = bySlug;
        this.topics = topics;
        this.search = search;
    }

    /** Reads every answer; whatever is wrong is added to the problems. */
    public static Answers read(ContentFiles files, Lessons lessons, Helplines helplines, Problems problems) {
        var reader = new AnswerReader(files, lessons, helplines, problems);
        var bySlug = new LinkedHashMap<String, Answer>();
        for (var path : files.under(AnswerReader.FOLDER)) {
            if (path.endsWith(".md")) {
                var answer = reader.read(path);
                bySlug.put(answer.slug(), answer);
            }
        }
        reader.checkRelated(bySlug);
        var order = new TopicReader(files, problems);
        var groups = order.sameMeaning();
        var words = ChildrensWords.with(groups);
        return new Answers(
                bySlug,
                order.topics(bySlug),
                new AnswerSearch(
                        List.copyOf(bySlug.values()),
                        words,
                        groups,
                        ordinaryWords(files, words),
                        order.firstAnswers(bySlug.keySet())));
    }

    /** Words that the lessons use more than once are no misspellings of others. */
    private static Set<String> ordinaryWords(ContentFiles files, ChildrensWords words) {
        var seen = new HashMap<String, Integer>();
        for (var path : files.under("lessons/")) {
            if (path.endsWith(".md")) {
                words.tokens(ChildrensWords.PLAIN, files.text(path).orElse(""))
                        .forEach(word -> seen.merge(word, 1, Integer::sum));
            }
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The answers in the order of the list. */
    public List<Topic> topics() {
        return topics;
    }

    public List<Answer> all() {
        return List.copyOf(bySlug.values());
    }

    /** The answer with a slug. */
    public Optional<Answer> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /**
     * The answers that fit a child's words best, however they are spelt.
     *
     * @param most how many at most
     */
    public List<Answer> search(String words, int most) {
        return search.find(words, most).stream().map(bySlug::get).toList();
    }
}
