package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.Progress;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.PublicPages;
import org.thinkuknow.shell.ReportLink;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The quiz pages, by address. */
@Component
class QuizPages implements PublicPages {

    private final Lessons lessons;
    private final Quizzes quizzes;

    QuizPages(Lessons lessons, Quizzes quizzes) {
        this.lessons = lessons;
        this.quizzes = quizzes;
    }

    @Override
    public Optional<PublicPage> at(String path) {
        var parts = List.of(path.split("/"));
        if (parts.size() != 4
                || !parts.getFirst().equals("learn")
                || !parts.get(3).equals("quiz")) {
            return Optional.empty();
        }
        return AgeBand.of(parts.get(1))
                .flatMap(band -> lessons.find(band, parts.get(2)))
                .flatMap(quizzes::of)
                .map(QuizPages::page);
    }

    @Override
    public Stream<String> addresses() {
        return lessons.all().stream()
                .flatMap(lesson -> quizzes.of(lesson).stream())
                .map(Quiz::address);
    }

    private static PublicPage page(Quiz quiz) {
        var lesson = quiz.lesson();
        var back = new Paragraph(new PageLink(lesson.address(), "Back to the lesson"));
        back.addClassName("back");
        var article =
                new Article(back, new H1("Quiz: " + quiz.title()), new QuizPanel(quiz), new QuizWithoutScript(quiz));
        article.addClassName("quiz");
        return new PublicPage(
                        "Quiz: " + quiz.title(),
                        "%d questions about the lesson %s."
                                .formatted(quiz.questions().size(), lesson.title()),
                        quiz.address(),
                        "band-" + lesson.band().slug(),
                        new ReportLink(lesson.slug()),
                        article)
                .as(QuizData.of(quiz))
                .styled("quiz", "pairs")
                .scripted(Progress.SCRIPT, "tap-pairs")
                .withFlow();
    }
}
