package org.thinkuknow.ask;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lists beside the answers: their topics, words that mean the same, and which answers come first for what. */
final class TopicReader {

    private static final String TOPICS = AnswerReader.FOLDER + "topics.yaml";
    private static final String WORDS = AnswerReader.FOLDER + "words.yaml";

    private static final String SEARCH = AnswerReader.FOLDER + "search.yaml";

    private final ContentFiles files;
    private final Problems problems;

    TopicReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Every answer must stand under one topic. */
    List<Topic> topics(Map<String, Answer> answers) {
        var listed = new HashSet<String>();
        var topics = new ArrayList<Topic>();
        for (var entry :
                Entry.parse(TOPICS, 1, files.text(TOPICS).orElse(""), problems).list()) {
            entry.onlyKeys("id", "title", "asks");
            var here = new ArrayList<Answer>();
            for (var ask : entry.list("asks")) {
                if (!answers.containsKey(ask.text())) {
                    ask.wrong("There is no answer content/ask/%s.md; write it or take this line out."
                            .formatted(ask.text()));
                } else if (!listed.add(ask.text())) {
                    ask.wrong("`%s` stands under two topics; take one out.".formatted(ask.text()));
                } else {
                    here.add(answers.get(ask.text()));
                }
            }
            topics.add(new Topic(entry.text("id"), entry.text("title"), List.copyOf(here)));
        }
        answers.keySet().stream()
                .filter(slug -> !listed.contains(slug))
                .forEach(slug -> problems.add(
                        TOPICS, 1, "The answer `%s` stands under no topic; add it to one.".formatted(slug)));
        return List.copyOf(topics);
    }

    /** Groups of words that mean the same; a word stands in one of them only, or it would mean two things. */
    List<List<String>> sameMeaning() {
        var groups = new ArrayList<List<String>>();
        var grouped = new HashSet<String>();
        for (var entry :
                Entry.parse(WORDS, 1, files.text(WORDS).orElse(""), problems).list()) {
            var group = entry.list().stream().map(Entry::text).toList();
            if (group.size() < 2) {
                entry.wrong("A group needs at least two words, such as `- [picture, pic]`.");
            } else {
                group.stream()
                        .filter(word -> !grouped.add(word))
                        .forEach(word -> entry.wrong("`%s` stands twice in the list; take one out.".formatted(word)));
                groups.add(group);
            }
        }
        return groups;
    }

    /** What the search puts first, and the names of apps. */
    FirstAnswers firstAnswers(Set<String> slugs) {
        var search = Entry.parse(SEARCH, 1, files.text(SEARCH).orElse(""), problems);
        search.onlyKeys("brands", "first");
        var rules = new ArrayList<FirstAnswers.Rule>();
        for (var entry : search.list("first")) {
            entry.onlyKeys("answer", "said", "unless");
            var answer = entry.text("answer");
            if (!slugs.contains(answer)) {
                entry.wrong("answer", "There is no answer content/ask/%s.md.".formatted(answer));
            }
            var said = entry.list("said").stream().map(TopicReader::texts).toList();
            if (said.isEmpty() || said.stream().anyMatch(List::isEmpty)) {
                entry.wrong("said", "A rule needs lists of what is said, such as `- [pay, money]`.");
            } else {
                rules.add(new FirstAnswers.Rule(
                        answer,
                        said,
                        entry.keys().contains("unless")
                                ? entry.keys().contains("unless") ? texts(entry.list("unless")) : List.of()
                                : List.of()));
            }
        }
        return new FirstAnswers(List.copyOf(rules), texts(search.list("brands")));
    }

    private static List<String> texts(Entry list) {
        return texts(list.list());
    }

    private static List<String> texts(List<Entry> list) {
        return list.stream().map(Entry::text).toList();
    }
}
