package org.thinkuknow.ask.ui;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.ask.Answer;
import org.thinkuknow.ask.Answers;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.WhoReads;
import org.thinkuknow.figures.Passing;
import org.thinkuknow.figures.PassingCounter;
import org.thinkuknow.shell.PlainDocuments;
import org.thinkuknow.shell.SiteMapped;

import java.util.Optional;
import java.util.stream.Stream;

/** The ask library. What a child looks for is sent in the body, so that it never stands in an address or a history (decision 0006). */
@Controller
class AskPages implements SiteMapped {

    private static final int MOST_FOUND = 5;

    private final Answers answers;
    private final Helplines helplines;
    private final WhoReads whoReads;
    private final PlainDocuments documents;
    private final PassingCounter counter;

    AskPages(
            Answers answers, Helplines helplines, WhoReads whoReads, PlainDocuments documents, PassingCounter counter) {
        this.answers = answers;
        this.helplines = helplines;
        this.whoReads = whoReads;
        this.documents = documents;
        this.counter = counter;
    }

    @GetMapping("/ask")
    ResponseEntity<String> all() {
        return documents.answer(Optional.of(AskPage.of(answers.topics())), "ask");
    }

    @GetMapping("/ask/{slug}")
    ResponseEntity<String> one(@PathVariable String slug) {
        var found = answers.find(slug);
        found.ifPresent(read -> counter.count(Passing.ANSWER_READ));
        return documents.answer(
                found.map(answer -> AnswerPage.of(
                        answer,
                        answer.related().stream()
                                .flatMap(other -> answers.find(other).stream())
                                .toList(),
                        helplines.get("emergency"))),
                "ask/" + slug);
    }

    @PostMapping("/ask")
    ResponseEntity<String> search(@RequestParam(defaultValue = "") String words) {
        var found = answers.search(words, MOST_FOUND);
        counter.count(Passing.SEARCHED);
        if (found.isEmpty()) {
            counter.count(Passing.FOUND_NOTHING);
        }
        return documents.answerOnce(FoundPage.of(words, found, helplines, whoReads));
    }

    @Override
    public Stream<String> addresses() {
        return Stream.concat(Stream.of("/ask"), answers.all().stream().map(Answer::address));
    }
}
