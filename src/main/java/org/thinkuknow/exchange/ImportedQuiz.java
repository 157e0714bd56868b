package org.thinkuknow.exchange;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quiz of another system on its way into a content file. It need not be complete: what is missing and what could not be
 * carried over is in the report, and check-content shows the rest.
 */
public final class ImportedQuiz {

    private static final int WIDE = 1000;

    private final String title;
    private final Map<String, Map<String, Object>> around = new LinkedHashMap<>();
    private final List<Map<String, Object>> questions = new ArrayList<>();
    private final List<String> report = new ArrayList<>();

    ImportedQuiz(String title) {
        this.title = title;
    }

    void add(Map<String, Object> question) {
        questions.add(question);
    }

    /** The question before or after the lesson. */
    void addAround(String place, Map<String, Object> question) {
        around.put(place, question);
    }

    /** The question added last, if it has an id. */
    Optional<Map<String, Object>> withId(String id) {
        return questions.stream()
                .filter(question -> id.equals(question.get("id")))
                .findFirst();
    }

    int size() {
        return questions.size();
    }

    void notCarried(String what) {
        report.add(what);
    }

    /** What could not be carried over, and what has to be added by hand; one sentence each. */
    public List<String> report() {
        var all = new ArrayList<>(report);
        if (around.size() < 2) {
            all.add("The pair of questions `before` and `after` the lesson is missing: write it.");
        }
        return all;
    }

    /** The content file quiz.yaml. */
    public String yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(WIDE);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setAllowUnicode(true);
        var quiz = new LinkedHashMap<String, Object>();
        quiz.put("title", title);
        quiz.putAll(around);
        quiz.put("questions", questions);
        return new Yaml(options).dump(quiz);
    }
}
