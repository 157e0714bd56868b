package org.thinkuknow.triage.ui;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.cues.FoundCue.Span;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Explanation;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.reader.Reading.Opinion;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.triage.OpenCase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Has the reader explain the words of a case while the case lies open already. It takes up to a second a text, so that few threads do
 * it, one case after another; nothing of it is kept.
 */
@Component
class Explanations implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Explanations.class);
    /** Reports that come in at the same time keep the other half. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    /** What came before the last few messages has been read by somebody. */
    private static final int LAST_MESSAGES = 3;

    private static final int THE_REPORT = -1;

    private final Reader reader;
    private final Suggestions suggestions;
    private final Languages languages;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("explanations-", 0).factory());

    Explanations(Reader reader, Suggestions suggestions, Languages languages) {
        this.reader = reader;
        this.suggestions = suggestions;
        this.languages = languages;
    }

    /**
     * Explains what was told, on another thread.
     *
     * @return what ends it if nobody wants it any more
     */
    Runnable of(OpenCase open, Consumer<Explained> ready) {
        var work = threads.submit(() -> ready.accept(explained(open)));
        return () -> work.cancel(false);
    }

    private Explained explained(OpenCase open) {
        try {
            return reader.isOut()
                    ? Explained.not("The reader is out; only signs were looked for.")
                    : explained(
                            texts(open.report()),
                            Urgency.valueOf(open.facts().judged().suggested().name()));
        } catch (RuntimeException | LinkageError e) {
            log.warn(
                    "The words of a case could not be explained: {}",
                    e.getClass().getSimpleName());
            return Explained.not("The reader failed; only signs were looked for.");
        }
    }

    private Explained explained(Map<Integer, String> texts, Urgency level) {
        var read = new ArrayList<Read>();
        texts.forEach((number, text) -> read.add(new Read(number, text, reader.explain(text, level))));
        var gravest = read.stream()
                .min(Comparator.comparing(each -> each.explanation().opinion()));
        if (gravest.isEmpty()) {
            return Explained.not("There are no words to read.");
        }
        var weighed = new HashMap<Integer, List<Span>>();
        read.forEach(each -> weighed.put(each.number(), each.explanation().weighed()));
        var inWords = weighed.remove(THE_REPORT);
        return new Explained(
                gravest.get().explanation().opinion(),
                gravest.get().number() != THE_REPORT,
                gravest.get().explanation().likes(),
                read.stream()
                        .filter(each -> each.explanation().opinion() == Opinion.NOT_READ)
                        .findFirst()
                        .map(each -> whyNot(each.text()))
                        .orElse(""),
                inWords == null ? List.of() : inWords,
                weighed);
    }

    private String whyNot(String text) {
        return languages
                .in(text)
                .map(language -> "It seems to be written in %s; %s.".formatted(language.name(), language.signs()))
                .orElse("The reader could not read it; only signs were looked for.");
    }

    /** What is not blank: the report, then the last messages of whoever reported. */
    private Map<Integer, String> texts(FiledReport report) {
        var texts = new LinkedHashMap<Integer, String>();
        texts.put(THE_REPORT, suggestions.asOneText(report));
        var messages = report.messages();
        var theirs = IntStream.range(0, messages.size())
                .filter(number -> messages.get(number).author() == Author.CHILD)
                .boxed()
                .toList();
        theirs.stream()
                .skip(Math.max(0, theirs.size() - LAST_MESSAGES))
                .forEach(number -> texts.put(number, messages.get(number).text()));
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private record Read(int number, String text, Explanation explanation) {
        @Override
        public String toString() {
            return "Read[" + number + "]";
        }
    }
}
